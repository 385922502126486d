package org.kinscope.analytics.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Who is due and without, counted by division.
 *
 * @param division the beginning of the division codes; {@code unknown} where none is known
 * @param due to how many families or persons it is due
 * @param yearly the known amounts of a year together
 * @param amountsNotKnown how many of these amounts are not known
 * @param notKnown of how many it cannot be said
 * @param missing what is missing to know, of how many, the most frequent first
 */
public record UnaidedByDivision(
        String division,
        int due,
        Yuan yearly,
        int amountsNotKnown,
        int notKnown,
        List<Missing> missing) {

    /** What is missing, and of how many. */
    public record Missing(Words words, int count) {}

    public UnaidedByDivision {
        missing = List.copyOf(missing);
    }

    /**
     * {@return the counts, by division}
     *
     * @param digits how many digits of the code make a division: 4, 6, 9 or 12
     */
    public static List<UnaidedByDivision> of(List<Unaided.Row> rows, int digits) {
        Map<String, List<Unaided.Row>> byDivision = new TreeMap<>();
        for (Unaided.Row row : rows) {
            String code = row.divisionCode();
            String division =
                    code == null || code.length() < digits ? "unknown" : code.substring(0, digits);
            byDivision.computeIfAbsent(division, _ -> new ArrayList<>()).add(row);
        }
        return byDivision.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    private static UnaidedByDivision of(String division, List<Unaided.Row> rows) {
        int due = 0;
        int open = 0;
        int notKnown = 0;
        Yuan yearly = Yuan.ZERO;
        Map<String, Missing> missing = new TreeMap<>();
        for (Unaided.Row row : rows) {
            Yuan ofYear = row.yearly();
            due += row.due() ? 1 : 0;
            notKnown += row.due() ? 0 : 1;
            open += row.due() && !row.missing().isEmpty() ? 1 : 0;
            yearly = row.due() && ofYear != null ? yearly.plus(ofYear) : yearly;
            for (Words words : new HashSet<>(row.missing())) {
                missing.merge(
                        words.en(),
                        new Missing(words, 1),
                        (a, b) -> new Missing(a.words(), a.count() + 1));
            }
        }
        return new UnaidedByDivision(
                division,
                due,
                yearly,
                open,
                notKnown,
                missing.values().stream()
                        .sorted(
                                Comparator.comparingInt(Missing::count)
                                        .reversed()
                                        .thenComparing(m -> m.words().en()))
                        .toList());
    }
}
