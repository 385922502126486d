package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.premium.Premium;
import org.kinscope.analytics.study.premium.Premiums;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.PremiumTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The separation premium (分户溢价). */
@Command(
        name = "premium",
        mixinStandardHelpOptions = true,
        description =
                "Tell what the rules pay for living as two: each couple apart, a grown child apart,"
                        + " parents apart; of one family every way with the programmes that make it, or"
                        + " of the city the distribution by division and by who lives in the family")
final class PremiumCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin StudyOptions study = new StudyOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    EntitlementsCommand.@Nullable Whose whose;

    @Option(
            names = "--units",
            description = "Also tell each family by its number, for whoever may see the families")
    boolean units;

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        RuleBook book = Catalogues.book(study.catalogue);
        Premiums premiums = new Premiums(new Calculator(book));
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return family(OneFamily.of(one, book, global, false), book, premiums);
        }
        List<Premium> all =
                study.families(global)
                        .ask(
                                f ->
                                        premiums.of(
                                                f,
                                                study.question(f.family(), global, book),
                                                global.day()));
        List<StudyTable> tables = new ArrayList<>(PremiumTables.of(all, study.digits));
        if (units) {
            tables.add(PremiumTables.units(all));
        }
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                PremiumTables.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.premium(tables.getFirst()), study.plot);
        }
        return ExitCode.OK;
    }

    private int family(OneFamily asked, RuleBook book, Premiums premiums) throws IOException {
        var question = study.question(asked.family(), global, book);
        CityFamily found = asked.found();
        Premium premium =
                found == null
                        ? premiums.of(asked.subject(), question)
                        : premiums.of(found, question, global.day());
        List<Words> notes = new ArrayList<>(premium.missing());
        if (premium.notTold() > 0) {
            notes.add(
                    new Words(
                            premium.notTold() + " 种分法无法判断：分开后某一户的身份未知",
                            premium.notTold()
                                    + " ways cannot be told: the tier of a part is not known"));
        }
        notes.addAll(PremiumTables.caveats());
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString(), "type", premium.type()),
                List.of(PremiumTables.ways(premium, asked::nameOf)),
                notes);
        if (study.plot != null) {
            Picture.write(StudyCharts.ways(premium), study.plot);
        }
        return ExitCode.OK;
    }
}
