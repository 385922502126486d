package org.kinscope.analytics.trap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.reason.ExitWords;

/**
 * How stays ended by the registers, beside the reason that the department wrote. Neither is taken
 * for the other: a register can be late, and a word can stand for what nobody looked into.
 *
 * @param rows a row for each pair that occurs
 */
public record SaidReasons(List<Row> rows) {

    /** What the department wrote. */
    public enum Said {
        /** The income, property or work of the unit. */
        OVER_MEANS,
        /** A death. */
        DIED,
        /** That somebody moved away. */
        MOVED,
        /** A reason that is none of these. */
        OTHER,
        /** Words that the catalogue does not know. */
        NOT_UNDERSTOOD,
        /** Nothing. */
        NOTHING
    }

    /** What the two are to each other. */
    public enum Agreement {
        /** Both tell the same. */
        AGREE,
        /** Both tell, and something else. */
        DIFFER,
        /** The register tells how, the department nothing of it. */
        REGISTER_ALONE,
        /** The department tells how, the register nothing of it. */
        DEPARTMENT_ALONE,
        /** Neither tells how. */
        NEITHER
    }

    /**
     * A reason as the graph has it.
     *
     * @param unit whose status ended
     * @param on the first day without it
     * @param reason what was written
     */
    public record Recorded(String unit, LocalDate on, String reason) {}

    /**
     * A pair.
     *
     * @param end by the registers
     * @param said by the department
     * @param count how many stays
     */
    public record Row(End end, Said said, int count) {

        /** {@return what the two are to each other} */
        public Agreement agreement() {
            boolean tells = said.ordinal() <= Said.MOVED.ordinal();
            if (end == End.OTHER) {
                return tells ? Agreement.DEPARTMENT_ALONE : Agreement.NEITHER;
            }
            if (said == Said.NOTHING || said == Said.NOT_UNDERSTOOD) {
                return Agreement.REGISTER_ALONE;
            }
            return said.name().equals(end.name()) ? Agreement.AGREE : Agreement.DIFFER;
        }
    }

    public SaidReasons {
        rows = List.copyOf(rows);
    }

    /** {@return the words of the catalogue for the ends of stays} */
    public static ExitWords words(PolicyCatalogue catalogue) {
        return ExitWords.of(
                catalogue,
                Arrays.stream(End.values())
                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    /** {@return the pairs of all stays that ended} */
    public static SaidReasons of(Stays stays, List<Recorded> recorded, ExitWords words) {
        record Key(String unit, LocalDate on) {}
        Map<Key, String> byEnd =
                recorded.stream()
                        .collect(
                                Collectors.toMap(
                                        r -> new Key(r.unit(), r.on()),
                                        Recorded::reason,
                                        (one, other) -> one + "；" + other));
        Map<End, Map<Said, Integer>> counts = new TreeMap<>();
        for (Stay stay : stays.all()) {
            End end = stay.end();
            if (end != null) {
                String reason = byEnd.get(new Key(stay.lastUnit(), stay.seenTo()));
                counts.computeIfAbsent(end, e -> new TreeMap<>())
                        .merge(said(reason, words), 1, Integer::sum);
            }
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach(
                (end, of) -> of.forEach((said, count) -> rows.add(new Row(end, said, count))));
        return new SaidReasons(rows);
    }

    private static Said said(@Nullable String reason, ExitWords words) {
        if (reason == null || reason.isBlank()) {
            return Said.NOTHING;
        }
        return words.end(reason)
                .map(end -> Said.valueOf(end.toUpperCase(Locale.ROOT)))
                .orElse(Said.NOT_UNDERSTOOD);
    }
}
