package org.kinscope.analytics.study.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * What families just below a line receive in a year, beside those just above it.
 *
 * @param programme the programme; {@code all} for all together
 * @param below how many families are near and below
 * @param above how many are near, at the line or above
 * @param meanBelow what those below receive on average, to the fen
 * @param meanAbove what those above receive
 */
public record Contrast(String programme, int below, int above, Yuan meanBelow, Yuan meanAbove) {

    /** The name of all programmes together. */
    public static final String ALL = "all";

    /**
     * A family near a line.
     *
     * @param distance (I − b) ÷ b, below zero where the income is below the line
     * @param holding what it receives
     */
    public record Near(double distance, Holding holding) {}

    /** {@return what the ones below have more, on average} */
    public Yuan contrast() {
        return new Yuan(meanBelow.fen() - meanAbove.fen());
    }

    /**
     * {@return a row for all together and for each programme that anybody near receives}
     *
     * @param band how near, as a share of the line: 0.1 for ten percent
     */
    public static List<Contrast> of(List<Near> families, double band) {
        List<Near> near = families.stream().filter(n -> Math.abs(n.distance()) <= band).toList();
        List<Near> below = near.stream().filter(n -> n.distance() < 0).toList();
        List<Near> above = near.stream().filter(n -> n.distance() >= 0).toList();
        SortedSet<String> programmes = new TreeSet<>();
        near.forEach(n -> programmes.addAll(n.holding().received().keySet()));
        List<Contrast> rows = new ArrayList<>();
        rows.add(
                new Contrast(
                        ALL, below.size(), above.size(), mean(below, null), mean(above, null)));
        for (String programme : programmes) {
            rows.add(
                    new Contrast(
                            programme,
                            below.size(),
                            above.size(),
                            mean(below, programme),
                            mean(above, programme)));
        }
        return rows;
    }

    private static Yuan mean(List<Near> families, @Nullable String programme) {
        Yuan sum = Yuan.ZERO;
        for (Near one : families) {
            sum =
                    sum.plus(
                            programme == null
                                    ? one.holding().all()
                                    : one.holding().received().getOrDefault(programme, Yuan.ZERO));
        }
        return families.isEmpty() ? Yuan.ZERO : sum.dividedBy(families.size());
    }
}
