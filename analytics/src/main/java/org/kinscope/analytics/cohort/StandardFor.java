package org.kinscope.analytics.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kinscope.graph.money.Yuan;

/**
 * The line per head up to which the incomes of a cohort's families could be filled (补差) for a sum,
 * or below which so many people would be. Property is not looked at, nobody's income changes, and
 * families whose income is not known are left out and counted.
 *
 * @param line per person and month
 * @param people how many people have less
 * @param families how many families
 * @param monthly what filling all of them up to the line costs a month
 * @param unknown how many families of the cohort have no known income
 */
public record StandardFor(Yuan line, int people, int families, Yuan monthly, int unknown) {

    private record Poor(long income, int size) {}

    /**
     * {@return the highest line, in whole fen, whose filling costs no more than the sum}
     *
     * @param monthly the sum of a month
     * @throws IllegalArgumentException if no family of the cohort has a known income
     */
    public static StandardFor budget(Cohort cohort, Yuan monthly) {
        List<Poor> poor = poor(cohort);
        long cost = 0;
        long people = 0;
        long line = poor.getFirst().income();
        for (int k = 0; k < poor.size(); k++) {
            people += poor.get(k).size();
            long left = monthly.fen() - cost;
            long room = k + 1 == poor.size() ? Long.MAX_VALUE : poor.get(k + 1).income() - line;
            long rise = Math.min(room, left / people);
            line += rise;
            cost += rise * people;
            if (rise < room) {
                break;
            }
        }
        return at(cohort, poor, line);
    }

    /**
     * {@return the lowest line, in whole fen, below which at least so many people are}
     *
     * @throws IllegalArgumentException if no family of the cohort has a known income, or all of
     *     them together have fewer people
     */
    public static StandardFor target(Cohort cohort, int people) {
        List<Poor> poor = poor(cohort);
        long below = 0;
        for (Poor one : poor) {
            below += one.size();
            if (below >= people) {
                return at(cohort, poor, one.income() + 1);
            }
        }
        throw new IllegalArgumentException(
                "%d people are wanted, but only %d have a known income".formatted(people, below));
    }

    private static List<Poor> poor(Cohort cohort) {
        List<Poor> poor = new ArrayList<>();
        CityTable table = cohort.table();
        BitSet families = cohort.familyRows();
        families.stream()
                .filter(f -> table.income.get(f) != CityTable.UNKNOWN)
                .forEach(f -> poor.add(new Poor(table.income.get(f), table.size.at(f))));
        if (poor.isEmpty()) {
            throw new IllegalArgumentException("no family of the cohort has a known income");
        }
        poor.sort(Comparator.comparingLong(Poor::income));
        return poor;
    }

    private static StandardFor at(Cohort cohort, List<Poor> poor, long line) {
        int people = 0;
        int families = 0;
        long cost = 0;
        for (Poor one : poor) {
            if (one.income() < line) {
                people += one.size();
                families++;
                cost += (line - one.income()) * one.size();
            }
        }
        return new StandardFor(
                new Yuan(line), people, families, new Yuan(cost), cohort.families() - poor.size());
    }
}
