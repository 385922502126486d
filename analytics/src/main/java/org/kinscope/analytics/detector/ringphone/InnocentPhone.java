package org.kinscope.analytics.detector.ringphone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Groups;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why one phone may reach several families without wrong.
 *
 * @param n what is seen
 * @param day the day
 * @param reached whom the phone reaches on the day, aided or not
 * @param people the aided of them
 */
record InnocentPhone(Neighbourhood n, LocalDate day, List<Contact> reached, Set<String> people) {

    private static final Words LOOKED_FOR =
            new Words(
                    "全部对象同住一处、该电话所联系的人登记为监护人、代理人或机构",
                    "one dwelling of all, somebody reached by it who is recorded as guardian, agent"
                            + " or institution");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "全部对象登记在同一住所（如机构）",
                        "all live at one dwelling, as in a home",
                        CounterPaths.oneDwelling(n, people)),
                CounterPaths.of(
                        "该电话所联系的人登记为监护人、代理人或机构",
                        "it reaches somebody whom payments record as guardian, agent or"
                                + " institution",
                        recorded()));
    }

    private List<Step> recorded() {
        List<Step> steps = new ArrayList<>();
        for (String person : Groups.standingFor(n, day)) {
            for (PaidInto paid : n.paidIntoOf(person)) {
                if (paid.isForAnother() && !paid.first().isAfter(day)) {
                    reached.stream()
                            .filter(c -> c.personId().equals(paid.holderId()))
                            .forEach(
                                    c -> {
                                        steps.add(TieSteps.paidIntoToo(paid, day));
                                        steps.add(TieSteps.holds(paid, c.personId()));
                                        steps.add(TieSteps.reached(c));
                                    });
                }
            }
        }
        return steps;
    }
}
