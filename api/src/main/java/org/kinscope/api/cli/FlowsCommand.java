package org.kinscope.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.RollFlows.Question;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.roll.Step;
import org.kinscope.api.roll.RollFlowTables;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the roll moved. */
@Command(
        name = "flows",
        mixinStandardHelpOptions = true,
        description =
                "Tell how many entered, left and kept each recorded status from a day to a day,"
                        + " step by step: stock plus entries less exits is the next stock")
final class FlowsCommand implements Callable<Integer> {

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "同时有多种认定的，按保障程度最高的计；所在区划按现住地计，历史住址未记录。",
                            "Who has several statuses counts by the highest protection; each counts"
                                    + " where it lives today: earlier residences are not recorded."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day (default: a year before --to)")
    @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The day on which the last step ends (default: --as-of)")
    @Nullable LocalDate to;

    @Option(
            names = "--step",
            paramLabel = "month|quarter|year",
            defaultValue = "quarter",
            description = "How long a step is (default: ${DEFAULT-VALUE})")
    Step step = Step.QUARTER;

    @Option(names = "--people", description = "Count people in place of aid units")
    boolean people;

    @Option(
            names = "--by",
            paramLabel = "0|4|6|9|12",
            defaultValue = "0",
            description = "Tell by divisions of so many digits (default: all in one)")
    int digits;

    @Override
    public Integer call() throws IOException {
        CityOptions.confirmDigits(digits);
        LocalDate last = to == null ? global.day() : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        Question question =
                new Question(first, last, step, people ? Who.PEOPLE : Who.UNITS, digits);
        try {
            step.days(first, last);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        StatusOrder order = StatusOrder.of(PolicyCatalogue.load());
        RollFlows flows =
                city.ask(global, (driver, c) -> RollFlows.of(c, city.scope(), order, question));
        StudyTable moves = RollFlowTables.moves(flows);
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("from", first.toString());
        heads.put("to", last.toString());
        city.tell(
                global,
                spec.commandLine().getOut(),
                heads,
                List.of(RollFlowTables.rows(flows, false), moves),
                List.of(RollFlowTables.rows(flows, true), moves),
                CAVEATS);
        return ExitCode.OK;
    }
}
