package org.kinscope.analytics.detector.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why an asset may pass from a member to a relative without wrong.
 *
 * @param n what is seen
 * @param members personIds of the members of the unit
 * @param memberId who had it
 * @param after the ownership of the relative
 * @param day the day on which it passed
 */
record InnocentPassing(
        Neighbourhood n, List<String> members, String memberId, Ownership after, LocalDate day) {

    private static final int MONTHS = 12;

    private static final Words LOOKED_FOR =
            new Words(
                    "此前十二个月内双方离婚、对方原已共有、对方在前后十二个月内结婚、此前十二个月内成员有自付的就医费用",
                    "a divorce of the two in the twelve months before, an earlier share of the"
                            + " relative, a marriage of the relative within twelve months, treatment"
                            + " of a member in the twelve months before");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "双方此前离婚，财产可能判归对方",
                        "the two were divorced before, and it may have been awarded",
                        divorce()),
                CounterPaths.of(
                        "对方原已共有，此次只是结束共有",
                        "the relative had a share before: common ownership ended",
                        share()),
                CounterPaths.of("对方结婚，可能为婚房婚车", "the relative married: a wedding gift", wedding()),
                CounterPaths.of(
                        "此前成员有自付的就医费用，可能变卖治病",
                        "a member paid for treatment before: sold to pay for it",
                        CounterPaths.treated(
                                n, members, on -> isWithin(on, day.minusMonths(MONTHS), day))));
    }

    private static boolean isWithin(@Nullable LocalDate on, LocalDate first, LocalDate last) {
        return on != null && !on.isBefore(first) && !on.isAfter(last);
    }

    private List<Step> divorce() {
        return n.marriagesOf(memberId).stream()
                .filter(m -> m.otherThan(memberId).equals(after.personId()))
                .filter(m -> isWithin(m.spell().to(), day.minusMonths(MONTHS), day))
                .map(m -> Steps.married(m, memberId))
                .toList();
    }

    private List<Step> share() {
        return n.ownersOf(after.assetKind(), after.assetNo()).stream()
                .filter(o -> o.personId().equals(after.personId()) && !o.equals(after))
                .filter(o -> o.spell().from() == null || day.isAfter(o.spell().from()))
                .map(Steps::owns)
                .toList();
    }

    private List<Step> wedding() {
        return n.marriagesOf(after.personId()).stream()
                .filter((Marriage m) -> !m.otherThan(after.personId()).equals(memberId))
                .filter(
                        m ->
                                isWithin(
                                        m.spell().from(),
                                        day.minusMonths(MONTHS),
                                        day.plusMonths(MONTHS)))
                .map(m -> Steps.married(m, after.personId()))
                .toList();
    }
}
