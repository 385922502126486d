package org.kinscope.analytics.trap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.interval.Wilson;
import org.kinscope.analytics.measure.survival.Competing;
import org.kinscope.analytics.measure.survival.Curve;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;

/**
 * How long stays last, how they end, and how many come back, group by group.
 *
 * @param groups all together, then each group, by name
 * @param test that the groups end alike; null where it cannot be made
 */
public record Staying(List<Group> groups, @Nullable LogRank test) {

    /** The name of all together. */
    public static final String ALL = "all";

    /** After so many months the shares are told. */
    public static final List<Integer> MONTHS = List.of(12, 24, 36, 60);

    private static final double LEVEL = 95;
    private static final int BACK_WITHIN = 12;

    /** What tells groups apart. */
    public enum By {
        /** Whether somebody of the unit may be able to work. */
        ABLE(s -> s.able() ? "able" : "not-able"),
        /** The first recorded status. */
        STATUS(Stay::status),
        /** Whether the unit has one person. */
        SIZE(s -> s.size() == 1 ? "1" : "2+"),
        /** The first six digits of the division's code. */
        DIVISION(
                s -> {
                    String division = s.division();
                    return division == null || division.length() < 6
                            ? "unknown"
                            : division.substring(0, 6);
                });

        private final Function<Stay, String> name;

        By(Function<Stay, String> name) {
            this.name = name;
        }

        /** {@return the group of a stay} */
        public String of(Stay stay) {
            return name.apply(stay);
        }
    }

    /**
     * A group.
     *
     * @param name of it
     * @param stays how many are seen
     * @param ended how many of them end
     * @param median months after which half have ended, with its 95 % interval (log-log); null ends
     *     are not reached
     * @param at the shares after {@link #MONTHS}, as far as anybody is seen
     * @param ends how many end in each way
     * @param couldReturn ends, deaths apart, that are followed for twelve months
     * @param returned how many of those are back within twelve months
     * @param returning the share with its 95 % interval; null without any
     */
    public record Group(
            String name,
            int stays,
            int ended,
            Curve.Quantile median,
            List<At> at,
            Map<End, Integer> ends,
            int couldReturn,
            int returned,
            @Nullable Wilson returning) {

        public Group {
            at = List.copyOf(at);
            ends = Map.copyOf(ends);
        }
    }

    /**
     * After some months.
     *
     * @param months how many
     * @param atRisk how many are still watched just before
     * @param staying the share that stays longer (Kaplan and Meier)
     * @param interval of it (log-log); null where there is none
     * @param gone the share that has left in each way (Aalen and Johansen)
     */
    public record At(
            int months,
            int atRisk,
            double staying,
            Interval.@Nullable Ends interval,
            Map<End, Double> gone) {

        public At {
            gone = Map.copyOf(gone);
        }
    }

    public Staying {
        groups = List.copyOf(groups);
    }

    /** {@return how long the stays last; without groups where there are none} */
    public static Staying of(Stays stays, By by) {
        List<Stay> all = stays.all();
        if (all.isEmpty()) {
            return new Staying(List.of(), null);
        }
        Map<String, List<Stay>> byName = new TreeMap<>();
        all.forEach(s -> byName.computeIfAbsent(by.of(s), n -> new ArrayList<>()).add(s));
        List<Group> groups = new ArrayList<>();
        groups.add(group(ALL, all, stays.question().last()));
        byName.forEach((name, some) -> groups.add(group(name, some, stays.question().last())));
        return new Staying(groups, test(all, by));
    }

    private static @Nullable LogRank test(List<Stay> all, By by) {
        try {
            return LogRank.test(spells(all), all.stream().map(by::of).toList(), null, 0);
        } catch (SampleRefused e) {
            return null;
        }
    }

    static Spells spells(List<Stay> stays) {
        return Spells.of(
                new Column("entry", stays.stream().mapToDouble(Stay::entryMonths).toArray()),
                new Column("exit", stays.stream().mapToDouble(Stay::exitMonths).toArray()),
                stays.stream().mapToInt(Staying::kind).toArray());
    }

    private static int kind(Stay stay) {
        End end = stay.end();
        return end == null ? 0 : end.kind();
    }

    private static Group group(String name, List<Stay> stays, LocalDate last) {
        Spells spells = spells(stays);
        Curve curve = Curve.of(spells);
        Competing ways = curve.ended() == 0 ? null : Competing.of(spells);
        Map<End, Integer> ends = new TreeMap<>();
        for (Stay stay : stays) {
            End end = stay.end();
            if (end != null) {
                ends.merge(end, 1, Integer::sum);
            }
        }
        List<Stay> could =
                stays.stream()
                        .filter(s -> s.end() != null && s.end() != End.DIED)
                        .filter(s -> !s.seenTo().plusMonths(BACK_WITHIN).isAfter(last.plusDays(1)))
                        .toList();
        int back = (int) could.stream().filter(Staying::isBack).count();
        return new Group(
                name,
                stays.size(),
                curve.ended(),
                curve.quantile(0.5, Interval.LOG_LOG, LEVEL),
                MONTHS.stream()
                        .filter(m -> curve.time()[curve.time().length - 1] >= m)
                        .map(m -> at(curve, ways, m))
                        .toList(),
                ends,
                could.size(),
                back,
                could.isEmpty() ? null : Wilson.of(back, could.size(), LEVEL, false));
    }

    private static boolean isBack(Stay stay) {
        LocalDate again = stay.again();
        return again != null && again.isBefore(stay.seenTo().plusMonths(BACK_WITHIN));
    }

    private static At at(Curve curve, @Nullable Competing ways, int months) {
        int step = curve.step(months);
        Map<End, Double> gone = new TreeMap<>();
        if (ways != null && step >= 0) {
            for (int k = 0; k < ways.ended().length; k++) {
                gone.put(End.values()[k], ways.ended()[k][step]);
            }
        }
        return new At(
                months,
                curve.atRisk()[Math.min(step + 1, curve.atRisk().length - 1)],
                curve.at(months),
                step < 0 ? null : curve.interval(step, Interval.LOG_LOG, LEVEL),
                gone);
    }
}
