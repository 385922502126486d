package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.bundle.Bundle;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.bundle.Stack;
import org.kinscope.analytics.study.city.BundleStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.entitlement.Families;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.BundleFamilyTables;
import org.kinscope.api.study.BundleTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Bundling (福利捆绑). */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description =
                "Tell what each status carries and what goes with it: the lattice, bundle shares by"
                        + " programme and division, pairs of programmes, both sides of each line and"
                        + " stack depth; of one family, or of the city")
final class BundleCommand implements Callable<Integer> {

    private static final int MONTHS_BACK = 11;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin StudyOptions study = new StudyOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    EntitlementsCommand.@Nullable Whose whose;

    @Option(
            names = "--gates",
            description =
                    "Also take every gate away once, over all families, and rank what that does;"
                            + " takes about as long as the rest once for each gate")
    boolean gates;

    @Option(
            names = "--units",
            description = "Also tell each family by its number, for whoever may see the families")
    boolean units;

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        StudyTerms terms = study.terms(global, new Calculator(Catalogues.book(study.catalogue)));
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return one.input == null
                    ? registered(one, terms)
                    : family(
                            bundle(one.family(terms.calculator().book(), global), terms),
                            List.of());
        }
        Population families = study.families(global);
        BundleStudy told = BundleStudy.of(families, terms);
        List<StudyTable> tables = new ArrayList<>(BundleTables.of(told));
        if (gates) {
            tables.add(BundleTables.gates(BundleStudy.gates(families, terms)));
        }
        if (units) {
            StudyTable each = BundleFamilyTables.units();
            told.families()
                    .forEach(
                            s ->
                                    BundleFamilyTables.row(
                                            each, s.subject(), s.holding(), s.bundle(), s.stack()));
            tables.add(each);
        }
        Lattice lattice = told.lattice();
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        heads.put("families", lattice.families());
        heads.put("notEvaluated", lattice.notEvaluated());
        study.tell(global, spec.commandLine().getOut(), heads, tables, Lattice.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.lattice(lattice), study.plot);
        }
        return ExitCode.OK;
    }

    /** A family of the graph has grants too: their stack is told month by month. */
    private int registered(EntitlementsCommand.Whose one, StudyTerms terms) throws IOException {
        CityFamily family;
        try (OpenGraph graph = OpenGraph.open(global)) {
            Families.Found found =
                    FamilyOfGraph.find(graph, global, one.unit, one.household, one.person);
            family =
                    new CityFamily(
                            new Subject(found.kind(), found.family().key()),
                            found.around(),
                            found.family());
        }
        Stack stack =
                Stack.of(
                        family,
                        terms.calculator().answer(terms.question(family.family())),
                        terms.day(),
                        MONTHS_BACK);
        return family(bundle(family.family(), terms), List.of(BundleFamilyTables.stack(stack)));
    }

    private static Bundle bundle(Family family, StudyTerms terms) {
        return new Bundles(terms.calculator()).of(terms.question(family));
    }

    private int family(Bundle bundle, List<StudyTable> more) throws IOException {
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        heads.put("statuses", bundle.statuses());
        heads.put("yuanAYear", bundle.value().toString());
        heads.put("bundleValue", bundle.lost().toString());
        heads.put("bundleShare", bundle.share());
        heads.put("bundleShareBesideCash", bundle.shareBesideCash());
        heads.put("bundleShareBesideMedical", bundle.shareBesideMedical());
        List<Words> notes = new ArrayList<>(bundle.missing());
        notes.addAll(Lattice.caveats());
        study.tell(
                global,
                spec.commandLine().getOut(),
                heads,
                Stream.concat(Stream.of(BundleFamilyTables.family(bundle)), more.stream()).toList(),
                notes);
        return ExitCode.OK;
    }
}
