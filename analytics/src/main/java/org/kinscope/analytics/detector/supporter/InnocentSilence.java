package org.kinscope.analytics.detector.supporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why no support, or less than is due, may be declared without wrong.
 *
 * @param n what is seen
 * @param day the day
 * @param supporterId who owes support
 * @param supported personIds of the members to whom it is owed
 * @param members personIds of all members
 */
record InnocentSilence(
        Neighbourhood n,
        LocalDate day,
        String supporterId,
        List<String> supported,
        List<String> members) {

    private static final int MONTHS = 12;

    private static final Words LOOKED_FOR =
            new Words(
                    "写作转移性收入的给付、与被赡养人同住、义务人此前十二个月自付的就医费用",
                    "income of a member written as a transfer, a common home, treatment of the"
                            + " supporter in the twelve months before");

    CounterPath strongest() {
        LocalDate since = day.minusMonths(MONTHS);
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "成员有转移性收入，可能就是给付",
                        "a member has income of the kind transfer, which may be the support",
                        transfers()),
                CounterPaths.of(
                        "义务人与被赡养人同住，可能以实物供养",
                        "supporter and supported share a home: support in kind",
                        home()),
                CounterPaths.of(
                        "义务人此前十二个月有自付的就医费用",
                        "the supporter paid for treatment in the twelve months before",
                        CounterPaths.treated(
                                n,
                                List.of(supporterId),
                                on -> on.isAfter(since) && !on.isAfter(day))));
    }

    private List<Step> transfers() {
        return members.stream()
                .flatMap(id -> n.incomesOf(id).stream())
                .filter(i -> i.kind().equals("transfer") && i.spell().runsOn(day))
                .map(Steps::income)
                .toList();
    }

    private List<Step> home() {
        List<Step> steps = new ArrayList<>();
        for (String id : supported) {
            steps.addAll(CounterPaths.home(n, id, supporterId, day));
        }
        return steps;
    }
}
