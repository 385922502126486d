package org.kinscope.analytics.detector.ringaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why one account may receive for several families without wrong.
 *
 * @param n what is seen
 * @param day the day
 * @param used what goes into the account
 */
record InnocentAccount(Neighbourhood n, LocalDate day, List<PaidInto> used) {

    private static final Words LOOKED_FOR =
            new Words(
                    "登记为监护人、代理人或机构的持有人、全部对象同住一处",
                    "a holder recorded as guardian, agent or institution, one dwelling of all");

    CounterPath strongest() {
        Set<String> people = new TreeSet<>();
        used.forEach(p -> people.add(p.personId()));
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "发放记录登记持有人是监护人、代理人或机构",
                        "payments record the holder as guardian, agent or institution",
                        recorded()),
                CounterPaths.of(
                        "全部对象登记在同一住所（如机构）",
                        "all live at one dwelling, as in a home",
                        CounterPaths.oneDwelling(n, people)));
    }

    private List<Step> recorded() {
        return used.stream()
                .filter(PaidInto::isForAnother)
                .map(p -> TieSteps.paidIntoToo(p, day))
                .toList();
    }
}
