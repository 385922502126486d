package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.indicator.QuotaWatch;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.analytics.policy.indicator.Quota;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.api.indicator.IndicatorTables;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether numbers follow need or a quota. */
@Command(
        name = "quota",
        mixinStandardHelpOptions = true,
        description =
                "Put the families on the roll and those under a quota, as the watched, beside those"
                        + " whom the rule assesses as in need, division by division")
final class QuotaCommand implements Callable<Integer> {

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "“一致”指各区划的比例比随机更接近；如需要不同而比例一致，数量更像按配额分配，但并非证明。",
                            "Alike means closer together than chance makes shares. Where need is"
                                    + " apart and the quota alike, numbers look as if they were"
                                    + " handed down; it is no proof."),
                    new Words(
                            "登记不说明谁应被监测：“应助”是评估为第一、二层的家庭。",
                            "No register tells who should be watched: need is of families assessed"
                                    + " as tier 1 or 2."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description = "Tell by divisions of so many digits (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Another catalogue")
    @Nullable Path catalogue;

    @Override
    public Integer call() throws IOException {
        CityOptions.confirmDigits(digits);
        PolicyDays.confirm(global.day());
        PolicyCatalogue rules = Catalogues.catalogue(catalogue);
        IndicatorBook book = Catalogues.indicators(rules);
        PolicyAt policy = rules.at(global.day());
        List<QuotaWatch> told =
                city.ask(
                        global,
                        (driver, c) -> {
                            CityTable table = CityTables.of(c, policy, StatusOrder.of(rules));
                            List<QuotaWatch> all = new ArrayList<>();
                            for (Quota quota : set(book)) {
                                all.add(
                                        QuotaWatch.of(
                                                table,
                                                city.scope().divisionPrefix(),
                                                digits,
                                                policy,
                                                quota));
                            }
                            return all;
                        });
        List<StudyTable> tables =
                List.of(IndicatorTables.quotas(told), IndicatorTables.tests(told));
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        city.tell(global, spec.commandLine().getOut(), heads, tables, tables, CAVEATS);
        return ExitCode.OK;
    }

    private List<Quota> set(IndicatorBook book) {
        return book.quotas().stream().filter(q -> q.isSetOn(global.day())).toList();
    }
}
