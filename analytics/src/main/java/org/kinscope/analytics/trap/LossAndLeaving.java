package org.kinscope.analytics.trap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.graph.money.Yuan;

/**
 * Whether units leave less often that would lose more by crossing their next boundary, within types
 * alike. Units are placed on the day from which they are watched; who leaves by death or by moving
 * away is only last seen.
 *
 * @param rows each type, those who would lose more and those who would lose less
 * @param observed how many of those who would lose more leave
 * @param expected how many of them would, were both alike within each type
 * @param test of both, stratified by type; null where it cannot be made
 * @param notPlaced how many units' loss is not known
 */
public record LossAndLeaving(
        List<Row> rows, double observed, double expected, @Nullable LogRank test, int notPlaced) {

    private static final String MORE = "more";
    private static final String LESS = "less";

    /**
     * Those of a type with more or less to lose.
     *
     * @param type able or not to work, and whether the unit has one person or several
     * @param more whether they would lose more than the middle one of their type
     * @param units how many
     * @param left how many leave while watched
     * @param meanLoss of them in a year
     */
    public record Row(String type, boolean more, int units, int left, Yuan meanLoss) {}

    public LossAndLeaving {
        rows = List.copyOf(rows);
    }

    private record Placed(Stay stay, long loss, String type) {}

    /**
     * {@return the comparison}
     *
     * @param stays of units
     * @param losses what each unit would lose in a year by crossing, by its number
     */
    public static LossAndLeaving of(Stays stays, Map<String, Yuan> losses) {
        List<Placed> placed = new ArrayList<>();
        int notPlaced = 0;
        for (Stay stay : stays.all()) {
            if (!stay.watched().equals(stays.question().watched())) {
                continue;
            }
            Yuan loss = losses.get(stay.subject().key());
            if (loss == null) {
                notPlaced++;
            } else {
                String type =
                        (stay.able() ? "able" : "not-able") + (stay.size() == 1 ? ",1" : ",2+");
                placed.add(new Placed(stay, loss.fen(), type));
            }
        }
        Map<String, Long> middles = new TreeMap<>();
        for (String type : placed.stream().map(Placed::type).distinct().toList()) {
            long[] of =
                    placed.stream()
                            .filter(p -> p.type().equals(type))
                            .mapToLong(Placed::loss)
                            .sorted()
                            .toArray();
            middles.put(type, of[(of.length - 1) / 2]);
        }
        List<Row> rows = new ArrayList<>();
        for (String type : middles.keySet()) {
            for (boolean more : Arrays.asList(false, true)) {
                List<Placed> some =
                        placed.stream()
                                .filter(p -> p.type().equals(type) && more == isMore(p, middles))
                                .toList();
                if (!some.isEmpty()) {
                    rows.add(
                            new Row(
                                    type,
                                    more,
                                    some.size(),
                                    (int) some.stream().filter(p -> leaves(p.stay())).count(),
                                    new Yuan(some.stream().mapToLong(Placed::loss).sum())
                                            .dividedBy(some.size())));
                }
            }
        }
        LogRank test = test(placed, middles);
        LogRank.Group group =
                test == null
                        ? null
                        : test.groups().stream()
                                .filter(g -> g.name().equals(MORE))
                                .findFirst()
                                .orElse(null);
        return new LossAndLeaving(
                rows,
                group == null ? 0 : group.observed(),
                group == null ? 0 : group.expected(),
                test,
                notPlaced);
    }

    private static boolean isMore(Placed one, Map<String, Long> middles) {
        return one.loss() > middles.getOrDefault(one.type(), Long.MAX_VALUE);
    }

    private static boolean leaves(Stay stay) {
        return stay.end() == End.OVER_MEANS || stay.end() == End.OTHER;
    }

    private static @Nullable LogRank test(List<Placed> placed, Map<String, Long> middles) {
        if (placed.isEmpty()) {
            return null;
        }
        List<Stay> censored =
                placed.stream()
                        .map(Placed::stay)
                        .map(
                                s ->
                                        leaves(s)
                                                ? s
                                                : new Stay(
                                                        s.subject(),
                                                        s.division(),
                                                        s.status(),
                                                        s.able(),
                                                        s.size(),
                                                        s.from(),
                                                        s.watched(),
                                                        s.seenTo(),
                                                        null,
                                                        s.lastUnit(),
                                                        s.again()))
                        .toList();
        try {
            return LogRank.test(
                    Staying.spells(censored),
                    placed.stream().map(p -> isMore(p, middles) ? MORE : LESS).toList(),
                    placed.stream().map(Placed::type).toList(),
                    0);
        } catch (SampleRefused e) {
            return null;
        }
    }
}
