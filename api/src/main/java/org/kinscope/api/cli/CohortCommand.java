package org.kinscope.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.cohort.Dimension;
import org.kinscope.analytics.cohort.StandardFor;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.api.cohort.CohortTables;
import org.kinscope.api.cohort.FoundSubjects;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who fits a description. */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description =
                "Count the people and families of a day who fit a description, tell how they spread,"
                        + " and to which line per head a budget or a target would lead")
final class CohortCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of(
                    "person_id",
                    "division",
                    "age",
                    "family_kind",
                    "family_key",
                    "status",
                    "tier",
                    "income_per_head");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "每人只计入一个家庭：救助家庭，否则户籍户。收入等未知的人不计入带有该条件的人群。",
                            "Everybody stands in one family: the aid unit, else the registered"
                                    + " household. Who lacks what a condition is about is left"
                                    + " out."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Mixin CohortFilterOptions filter = new CohortFilterOptions();
    @Mixin TableOptions list = new TableOptions();
    @Mixin PanelOptions panel = new PanelOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--over",
            paramLabel = "DIMENSION",
            split = ",",
            description =
                    "Tell how the cohort spreads over these: ${COMPLETION-CANDIDATES} (default:"
                            + " STATUS,INCOME)")
    List<Dimension> over = List.of(Dimension.STATUS, Dimension.INCOME);

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description = "Digits of divisions (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Option(
            names = "--beside-all",
            description = "Put everybody of the division beside the cohort, with shares of each")
    boolean besideAll;

    @Option(
            names = "--budget",
            paramLabel = "YUAN",
            description = "To which line per head would this sum a month fill their incomes?")
    @Nullable String budget;

    @Option(
            names = "--target",
            paramLabel = "PEOPLE",
            description = "Below which line are so many people?")
    @Nullable Integer target;

    private @Nullable Long panelRows;

    @Override
    public Integer call() throws IOException {
        CityOptions.confirmDigits(digits);
        PolicyDays.confirm(global.day());
        list.confirm();
        filter.confirm();
        panel.confirm(global);
        Yuan sum = CohortFilterOptions.yuan("--budget", budget);
        PolicyCatalogue catalogue = PolicyCatalogue.load();
        String prefix = city.scope().divisionPrefix();
        Cohort cohort =
                city.ask(
                        global,
                        (driver, c) -> {
                            String code = filter.finding;
                            Set<String> found =
                                    code == null
                                            ? null
                                            : FoundSubjects.of(
                                                    new GraphReader(driver, PATIENCE),
                                                    code,
                                                    global.day());
                            CityTable table =
                                    CityTables.of(
                                            c,
                                            catalogue.at(global.day()),
                                            StatusOrder.of(catalogue));
                            Cohort those = Cohort.of(table, filter.filter(prefix, found));
                            panel(c, catalogue, those);
                            return those;
                        });
        if (list.out != null) {
            write(cohort);
        }
        List<StudyTable> tables = new ArrayList<>();
        tables.add(CohortTables.distribution(cohort, over, digits));
        if (besideAll) {
            tables.add(CohortTables.comparison(cohort, everybody(cohort, prefix), over, digits));
        }
        try {
            if (sum != null) {
                tables.add(CohortTables.standard(StandardFor.budget(cohort, sum)));
            }
            if (target != null) {
                tables.add(CohortTables.standard(StandardFor.target(cohort, target)));
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        heads.put("people", cohort.people());
        heads.put("families", cohort.families());
        if (panelRows != null) {
            heads.put("panelRows", panelRows);
        }
        city.tell(global, spec.commandLine().getOut(), heads, tables, tables, CAVEATS);
        return ExitCode.OK;
    }

    private void panel(CityProjection c, PolicyCatalogue catalogue, Cohort cohort) {
        try {
            panelRows = panel.write(global, c, catalogue, cohort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cohort everybody(Cohort cohort, String prefix) {
        CohortFilter all = CohortFilter.ALL;
        return Cohort.of(
                cohort.table(),
                new CohortFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        prefix,
                        all.statuses(),
                        all.programmes(),
                        all.types(),
                        all.tiers(),
                        null,
                        null,
                        null,
                        null));
    }

    private void write(Cohort cohort) throws IOException {
        if (list.out == null) {
            return;
        }
        OutFile.write(
                list.out,
                out -> {
                    try (TableFormat.Sheet sheet = list.format.open(out, COLUMNS)) {
                        int after = -1;
                        List<Cohort.One> page;
                        while (!(page = cohort.page(after, 1000)).isEmpty()) {
                            for (Cohort.One one : page) {
                                sheet.row(row(one));
                            }
                            after = page.getLast().row();
                        }
                    }
                });
    }

    private static List<@Nullable String> row(Cohort.One one) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(one.personId());
        row.add(one.division());
        row.add(one.age() == null ? null : String.valueOf(one.age()));
        row.add(one.family().kind().code());
        row.add(one.family().key());
        row.add(one.status());
        row.add(one.tier().name());
        row.add(one.incomePerHead() == null ? null : String.valueOf(one.incomePerHead()));
        return row;
    }
}
