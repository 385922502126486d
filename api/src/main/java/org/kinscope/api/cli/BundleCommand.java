package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.bundle.Bundle;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.bundle.Contrast;
import org.kinscope.analytics.study.bundle.GateGraph;
import org.kinscope.analytics.study.bundle.Holding;
import org.kinscope.analytics.study.bundle.Holdings;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.bundle.Pairs;
import org.kinscope.analytics.study.bundle.Stack;
import org.kinscope.analytics.study.reform.GateRemoval;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.analytics.study.reform.Standing;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.api.entitlement.Families;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.BundleFamilyTables;
import org.kinscope.api.study.BundleTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
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

    private static final double NEAR = 0.1;
    private static final double THRESHOLD = 0.05;
    private static final int WHOLE = 100;
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

    private record Seen(
            Subject subject,
            @Nullable Double toStandard,
            @Nullable Double toMultiple,
            Bundle bundle,
            Holding holding,
            Stack stack) {}

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        RuleBook book = Catalogues.book(study.catalogue);
        Calculator calculator = new Calculator(book);
        Bundles bundles = new Bundles(calculator);
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return one.input == null
                    ? registered(one, book, calculator, bundles)
                    : family(
                            bundles.of(study.question(one.family(book, global), global, book)),
                            List.of());
        }
        GateGraph graph = GateGraph.of(book, global.day());
        PolicyAt policy = book.catalogue().at(global.day(), book.profileOf(null, global.day()));
        List<Seen> all =
                study.ask(
                        global,
                        f -> {
                            Question question = study.question(f.family(), global, book);
                            Entitlements rules = calculator.answer(question);
                            Double distance = distance(rules.tier(), question, policy);
                            return new Seen(
                                    f.subject(),
                                    distance,
                                    distance == null
                                            ? null
                                            : (1 + distance)
                                                            * WHOLE
                                                            / policy.marginalMultiplePercent()
                                                    - 1,
                                    bundles.of(question),
                                    Holdings.of(f, rules, global.day()),
                                    Stack.of(f, rules, global.day(), 0));
                        });
        Lattice lattice =
                Lattice.of(
                        graph,
                        all.stream()
                                .map(
                                        s ->
                                                new Lattice.Placed(
                                                        s.holding().divisionCode(), s.bundle()))
                                .toList(),
                        study.digits);
        List<Holding> holdings = all.stream().map(Seen::holding).toList();
        Map<String, List<Contrast>> lines = new HashMap<>();
        lines.put("dibao", contrast(all, true));
        lines.put("dibao-marginal", contrast(all, false));
        List<StudyTable> tables =
                new ArrayList<>(
                        List.of(
                                BundleTables.lattice(lattice),
                                BundleTables.programmes(lattice),
                                BundleTables.divisions(lattice),
                                BundleTables.pairs(
                                        new Pairs(graph, policy, THRESHOLD).of(holdings)),
                                BundleTables.contrast(lines),
                                BundleTables.stacks(all.stream().map(Seen::stack).toList())));
        if (gates) {
            tables.add(BundleTables.gates(removals(book, graph)));
        }
        if (units) {
            StudyTable each = BundleFamilyTables.units();
            all.forEach(
                    s ->
                            BundleFamilyTables.row(
                                    each, s.subject(), s.holding(), s.bundle(), s.stack()));
            tables.add(each);
        }
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
    private int registered(
            EntitlementsCommand.Whose one, RuleBook book, Calculator calculator, Bundles bundles)
            throws IOException {
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
        Question question = study.question(family.family(), global, book);
        Stack stack = Stack.of(family, calculator.answer(question), global.day(), MONTHS_BACK);
        return family(bundles.of(question), List.of(BundleFamilyTables.stack(stack)));
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

    /** {@return (I − S·n) ÷ (S·n); null where one of them is not known} */
    private static @Nullable Double distance(FamilyTier tier, Question question, PolicyAt policy) {
        Span income = tier.income();
        Long assumed = question.values().get("dibao_standard");
        Yuan standard =
                assumed != null
                        ? new Yuan(assumed)
                        : policy.dibaoStandard(question.family().divisionCode()).orElse(null);
        if (income == null || !income.isKnown() || standard == null || tier.size() == 0) {
            return null;
        }
        double line = standard.times(12L * tier.size()).fen();
        return (income.low().fen() - line) / line;
    }

    private static List<Contrast> contrast(List<Seen> all, boolean standard) {
        List<Contrast.Near> near = new ArrayList<>();
        for (Seen one : all) {
            Double distance = standard ? one.toStandard() : one.toMultiple();
            if (distance != null) {
                near.add(new Contrast.Near(distance, one.holding()));
            }
        }
        return Contrast.of(near, NEAR);
    }

    private List<GateRemoval> removals(RuleBook book, GateGraph graph) {
        List<Standing.Rules> rules = new ArrayList<>();
        rules.add(new Standing.Rules(book, Reform.NONE, study.step()));
        graph.gated()
                .forEach(
                        p ->
                                rules.add(
                                        new Standing.Rules(
                                                book, GateRemoval.reform(p), study.step())));
        List<List<Standing>> all =
                study.ask(
                        global,
                        f -> {
                            Question question = study.question(f.family(), global, book);
                            return rules.stream().map(r -> r.of(f.subject(), question)).toList();
                        });
        List<GateRemoval> removals = new ArrayList<>();
        for (int i = 0; i < graph.gated().size(); i++) {
            int place = i + 1;
            removals.add(
                    GateRemoval.of(
                            graph.gated().get(i),
                            all.stream()
                                    .map(s -> new Outcome.Changed(s.getFirst(), s.get(place)))
                                    .toList()));
        }
        return GateRemoval.ranked(removals);
    }
}
