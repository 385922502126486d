package org.kinscope.api.trap;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.trap.End;
import org.kinscope.analytics.trap.SaidReasons;
import org.kinscope.analytics.trap.SaidReasons.Agreement;
import org.kinscope.analytics.trap.SaidReasons.Said;
import org.kinscope.analytics.trap.Staying;
import org.kinscope.analytics.trap.Staying.At;
import org.kinscope.api.study.StudyTable;

/** Stays as a reader sees them: to a researcher counts of one to four are null. */
record SeenSpells(
        Who who,
        LocalDate watched,
        LocalDate last,
        int gapMonths,
        @Nullable Integer unknownStart,
        List<Group> groups,
        List<Reason> reasons,
        @Nullable Test logRank,
        @Nullable Integer stayers,
        @Nullable Integer stayersAble,
        @Nullable Integer unaidedFamilies,
        @Nullable Integer unaidedPeople) {

    static @Nullable Integer count(int count, boolean few) {
        return few || !isFew(count) ? (Integer) count : null;
    }

    static boolean isFew(int count) {
        return count > 0 && count < StudyTable.LEAST;
    }

    /** How stays ended by the registers, and as the department wrote. */
    record Reason(End end, Said said, Agreement agreement, @Nullable Integer count) {

        static List<Reason> of(SaidReasons all, boolean few) {
            return all.rows().stream()
                    .map(
                            r ->
                                    new Reason(
                                            r.end(),
                                            r.said(),
                                            r.agreement(),
                                            SeenSpells.count(r.count(), few)))
                    .toList();
        }
    }

    /** A test that groups leave alike. */
    record Test(double chiSquare, int degrees, double p) {
        static @Nullable Test of(@Nullable LogRank test) {
            return test == null ? null : new Test(test.chiSquare(), test.degrees(), test.p());
        }
    }

    /** How many end in a way. */
    record Ends(End end, int count) {}

    /** The share that has left in a way. */
    record Gone(End end, double share) {}

    /** After some months. */
    record AtMonth(
            int months,
            int atRisk,
            double staying,
            @Nullable Double low,
            @Nullable Double high,
            List<Gone> gone) {

        static AtMonth of(At at) {
            Interval.Ends ends = at.interval();
            return new AtMonth(
                    at.months(),
                    at.atRisk(),
                    at.staying(),
                    ends == null ? null : (Double) ends.low(),
                    ends == null ? null : (Double) ends.high(),
                    new TreeMap<>(at.gone())
                            .entrySet().stream()
                                    .map(e -> new Gone(e.getKey(), e.getValue()))
                                    .toList());
        }
    }

    /** A group; where a count is of too few, none of its figures is told. */
    record Group(
            String name,
            @Nullable Integer stays,
            @Nullable Integer ended,
            @Nullable Double median,
            @Nullable Double medianLow,
            @Nullable Double medianHigh,
            List<AtMonth> at,
            List<Ends> ends,
            @Nullable Integer couldReturn,
            @Nullable Integer returned,
            boolean suppressed) {

        static Group of(Staying.Group g, boolean few) {
            boolean hasFew =
                    isFew(g.stays())
                            || isFew(g.ended())
                            || isFew(g.stays() - g.ended())
                            || isFew(g.couldReturn())
                            || isFew(g.returned())
                            || g.ends().values().stream().anyMatch(SeenSpells::isFew)
                            || g.at().stream().anyMatch(a -> isFew(a.atRisk()));
            if (hasFew && !few) {
                return new Group(
                        g.name(), null, null, null, null, null, List.of(), List.of(), null, null,
                        true);
            }
            return new Group(
                    g.name(),
                    g.stays(),
                    g.ended(),
                    g.median().value(),
                    g.median().low(),
                    g.median().high(),
                    g.at().stream().map(AtMonth::of).toList(),
                    new TreeMap<>(g.ends())
                            .entrySet().stream()
                                    .map(e -> new Ends(e.getKey(), e.getValue()))
                                    .toList(),
                    g.couldReturn(),
                    g.returned(),
                    false);
        }
    }
}
