package org.kinscope.analytics.schedule;

import java.util.Map;

/** What a family has at an income. A pure function: one income has one answer. */
@FunctionalInterface
public interface Resources {

    /**
     * What there is at one income.
     *
     * @param aids the known yearly amounts in fen of what is due, by programme and member
     */
    record Point(Map<String, Long> aids) {

        public Point {
            aids = Map.copyOf(aids);
        }

        /** {@return all aid of a year, in fen} */
        long aid() {
            return aids.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * {@return what is due}
     *
     * @param fenAMonth the family's own income in a month
     */
    Point at(long fenAMonth);
}
