package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.indicator.Application;
import org.kinscope.analytics.indicator.Indicators;
import org.kinscope.analytics.indicator.MonthFigures;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.Indicator;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.indicator.IndicatorTables;
import org.kinscope.api.indicator.RecordedApplications;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Indicators of performance. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description =
                "Tell the indicators of the catalogue by division and month; a new one is a line in"
                        + " indicators.yaml")
final class IndicatorsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "指标由登记数据计算；没有登记的内容不作零计。比较区划前请先看分母。",
                            "Indicators are of what is recorded; what nobody recorded is no zero."
                                    + " Look at denominators before divisions are compared."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Mixin MonthsOption back = new MonthsOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--by",
            paramLabel = "0|4|6|9|12",
            defaultValue = "6",
            description = "Tell by divisions of so many digits (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Option(names = "--indicator", paramLabel = "CODE", description = "Only this one; repeat")
    List<String> codes = new ArrayList<>();

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Another catalogue")
    @Nullable Path catalogue;

    @Option(names = "--figures", description = "List of what indicators can be made, and end")
    boolean figures;

    @Override
    public Integer call() throws IOException {
        if (figures) {
            StudyTable table = IndicatorTables.figures();
            city.tell(
                    global,
                    spec.commandLine().getOut(),
                    Map.of(),
                    List.of(table),
                    List.of(table),
                    List.of());
            return ExitCode.OK;
        }
        CityOptions.confirmDigits(digits);
        int months = back.count();
        YearMonth last = YearMonth.from(global.day());
        PolicyDays.confirm(last.minusMonths(months - 1L).atEndOfMonth());
        PolicyCatalogue policy = Catalogues.catalogue(catalogue);
        List<Indicator> wanted = wanted(Catalogues.indicators(policy));
        List<MonthFigures> told =
                city.ask(
                        global,
                        (driver, c) -> {
                            List<Application> applications =
                                    RecordedApplications.of(
                                            new GraphReader(driver, PATIENCE),
                                            new AsOf(last.atEndOfMonth(), city.scope()));
                            List<MonthFigures> all = new ArrayList<>();
                            for (int k = months - 1; k >= 0; k--) {
                                all.add(
                                        MonthFigures.of(
                                                c,
                                                city.scope(),
                                                policy,
                                                last.minusMonths(k),
                                                digits,
                                                applications));
                            }
                            return all;
                        });
        List<StudyTable> tables = List.of(IndicatorTables.values(Indicators.of(wanted, told)));
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("month", last.toString());
        city.tell(global, spec.commandLine().getOut(), heads, tables, tables, CAVEATS);
        return ExitCode.OK;
    }

    private List<Indicator> wanted(IndicatorBook book) {
        List<String> known = book.indicators().stream().map(Indicator::code).toList();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "there is no indicator '%s'; there are %s"
                                .formatted(code, String.join(", ", known)));
            }
        }
        return book.indicators().stream()
                .filter(i -> codes.isEmpty() || codes.contains(i.code()))
                .toList();
    }
}
