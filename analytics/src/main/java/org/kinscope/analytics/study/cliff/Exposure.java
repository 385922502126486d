package org.kinscope.analytics.study.cliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A population at its cliffs.
 *
 * @param placed how many families have a known income; the shares are of these
 * @param beyond how many of them are above the reach of every rule
 * @param notEvaluated how many could not be placed
 * @param missing what is missing to place them, the most frequent first
 * @param bands how many are near each boundary
 * @param dominated how many stand in a dominated range
 * @param onCliff how many have EMTR(δ) above 1
 * @param onNotch how many of these by a notch on the way
 * @param inSlopeTrap how many lose more than four fifths of the next δ to aid that falls with
 *     income, notches apart
 * @param gap cliffGap: max(0, EMTR − 1) · δ of all, yuan a month
 * @param delta δ
 * @param dominatedWidth the dominated ranges of all families together, yuan a month
 * @param amountsNotKnown of how many families R leaves out aid whose amount is not known
 */
public record Exposure(
        int placed,
        int beyond,
        int notEvaluated,
        List<Missing> missing,
        List<Band> bands,
        int dominated,
        int onCliff,
        int onNotch,
        int inSlopeTrap,
        Yuan gap,
        Yuan delta,
        Yuan dominatedWidth,
        int amountsNotKnown) {

    /** How near is near, in percent of the boundary. */
    public static final List<Integer> NEAR = List.of(5, 10, 20);

    /** From which rate on a slope is a trap. */
    public static final double TRAP = 0.8;

    /** What is missing, and of how many. */
    public record Missing(Words words, int count) {}

    /**
     * Families near one boundary.
     *
     * @param line the status that ends there, or {@link Position#OTHER}
     * @param percent how near
     * @param below how many are below it
     * @param above how many are at it or above
     * @param exposed how many of those below would lose something by crossing
     * @param atStake what these would lose in a year, together
     */
    public record Band(String line, int percent, int below, int above, int exposed, Yuan atStake) {

        /** {@return how many are near} */
        public int near() {
            return below + above;
        }
    }

    public Exposure {
        missing = List.copyOf(missing);
        bands = List.copyOf(bands);
    }

    /** {@return cliffShare: the share of those placed whose EMTR(δ) is above 1; 0 of none} */
    public double cliffShare() {
        return placed == 0 ? 0 : (double) onCliff / placed;
    }

    /**
     * {@return the exposure of those families}
     *
     * @param delta δ, with which all of them were placed
     */
    public static Exposure of(List<Position> all, Yuan delta) {
        List<Position> placed = all.stream().filter(Position::isPlaced).toList();
        long gap = 0;
        long width = 0;
        int cliff = 0;
        int notch = 0;
        int slope = 0;
        for (Position one : placed) {
            gap += one.gap().fen();
            width += one.boundaries().stream().mapToLong(l -> l.dominatedWidth().fen()).sum();
            Position.Rate rate = one.rate();
            if (rate != null) {
                cliff += rate.all() > 1 ? 1 : 0;
                notch += rate.all() > 1 && rate.notch() > 0 ? 1 : 0;
                slope += rate.slope() > TRAP ? 1 : 0;
            }
        }
        return new Exposure(
                placed.size(),
                (int) placed.stream().filter(Position::beyond).count(),
                all.size() - placed.size(),
                missing(all),
                bands(placed),
                (int) placed.stream().filter(p -> p.dominatedBy().isPresent()).count(),
                cliff,
                notch,
                slope,
                new Yuan(gap),
                delta,
                new Yuan(width),
                (int) placed.stream().filter(p -> !p.notKnown().isEmpty()).count());
    }

    private static List<Missing> missing(List<Position> all) {
        List<Words> words =
                all.stream().flatMap(p -> p.missing().stream().distinct()).distinct().toList();
        return words.stream()
                .map(
                        w ->
                                new Missing(
                                        w,
                                        (int)
                                                all.stream()
                                                        .filter(p -> p.missing().contains(w))
                                                        .count()))
                .sorted(
                        Comparator.comparingInt(Missing::count)
                                .reversed()
                                .thenComparing(m -> m.words().en()))
                .limit(10)
                .toList();
    }

    private static List<Band> bands(List<Position> placed) {
        TreeSet<String> lines = new TreeSet<>();
        placed.forEach(p -> p.boundaries().forEach(l -> lines.add(l.line())));
        List<Band> bands = new ArrayList<>();
        for (String line : lines) {
            for (int percent : NEAR) {
                bands.add(band(placed, line, percent));
            }
        }
        return bands;
    }

    /** A family counts once at a line: by its nearest boundary of that kind. */
    private static Band band(List<Position> placed, String line, int percent) {
        int below = 0;
        int above = 0;
        int exposed = 0;
        Yuan atStake = Yuan.ZERO;
        for (Position one : placed) {
            Position.Line nearest =
                    one.boundaries().stream()
                            .filter(l -> l.line().equals(line))
                            .min(Comparator.comparingDouble(l -> Math.abs(l.distance())))
                            .orElse(null);
            if (nearest == null || Math.abs(nearest.distance()) * 100 > percent) {
                continue;
            }
            if (nearest.distance() >= 0) {
                above++;
            } else {
                below++;
                exposed += nearest.isNotch() ? 1 : 0;
                atStake = atStake.plus(nearest.loss());
            }
        }
        return new Band(line, percent, below, above, exposed, atStake);
    }
}
