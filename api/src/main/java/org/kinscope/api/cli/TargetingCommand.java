package org.kinscope.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kinscope.analytics.cohort.AidTargeting;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.PersonTimes;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.targeting.TargetingTables;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whom aid reaches. */
@Command(
        name = "targeting",
        mixinStandardHelpOptions = true,
        description =
                "Tell whom running aid reaches against the assessed tier, by programme, department"
                        + " and division: inclusion and exclusion error, leakage, poverty before and"
                        + " after aid")
final class TargetingCommand implements Callable<Integer> {

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "“应助”指家庭经规则评估为第一、二层，与各项目自身条件无关；比例只计可评估的人，其余另列。",
                            "Eligible is who is in a family that the rule assesses as tier 1 or 2,"
                                    + " whatever the programme's own conditions are; shares are of"
                                    + " people who could be assessed, the others stand beside."),
                    new Words(
                            "收入来自登记；登记漏掉的收入会使误纳率显得过低、漏助率显得过高。",
                            "Incomes are those of the registers: what these miss makes the inclusion"
                                    + " error look too low and the exclusion error too high."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Mixin MonthsOption back = new MonthsOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description = "Tell by divisions of so many digits (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Override
    public Integer call() throws IOException {
        CityOptions.confirmDigits(digits);
        int months = back.count();
        LocalDate day = global.day();
        PolicyDays.confirm(day.minusMonths(months - 1L));
        PolicyCatalogue catalogue = PolicyCatalogue.load();
        StatusOrder order = StatusOrder.of(catalogue);
        Map<LocalDate, AidTargeting> days = new TreeMap<>();
        Map<String, PersonTimes> paid =
                city.ask(
                        global,
                        (driver, c) -> {
                            for (int k = 0; k < months; k++) {
                                PolicyAt policy = catalogue.at(day.minusMonths(k));
                                days.put(
                                        policy.date(),
                                        AidTargeting.of(
                                                CityTables.of(c, policy, order),
                                                city.scope().divisionPrefix(),
                                                digits,
                                                policy));
                            }
                            return PersonTimes.of(
                                    c,
                                    city.scope(),
                                    day.minusYears(1).plusDays(1),
                                    day.plusDays(1));
                        });
        List<StudyTable> tables =
                List.of(
                        TargetingTables.reach(days),
                        TargetingTables.poverty(days),
                        TargetingTables.personTimes(paid));
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", day.toString());
        city.tell(global, spec.commandLine().getOut(), heads, tables, tables, CAVEATS);
        return ExitCode.OK;
    }
}
