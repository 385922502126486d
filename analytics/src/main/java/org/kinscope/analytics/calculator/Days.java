package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;

/**
 * What holds on a day in an area, kept for the next family of the same day and area: over a city
 * there are a few of them, and finding them anew costs more than the answer.
 */
final class Days {

    /** So many are kept; who asks for more days than that waits a little longer. */
    private static final int KEPT = 256;

    private record Reading(LocalDate day, String profile) {}

    private record Place(LocalDate day, String area, boolean illustrative) {}

    private final RuleBook book;
    private final int digits;
    private final Map<Reading, PolicyAt> policies = new ConcurrentHashMap<>();
    private final Map<Place, Map<String, Value.Line>> lines = new ConcurrentHashMap<>();

    Days(RuleBook book) {
        this.book = book;
        // No line tells areas apart by more digits than the longest area of any has.
        digits =
                book.values().stream()
                        .flatMap(v -> v.lines().stream())
                        .mapToInt(line -> line.area().length())
                        .max()
                        .orElse(0);
    }

    PolicyAt policy(LocalDate day, String profile) {
        makeRoom(policies);
        return policies.computeIfAbsent(
                new Reading(day, profile), r -> book.catalogue().at(r.day(), r.profile()));
    }

    /** {@return the line of each value that has one, by name} */
    Map<String, Value.Line> lines(LocalDate day, String division, boolean illustrative) {
        makeRoom(lines);
        String area = division.substring(0, Math.min(division.length(), digits));
        return lines.computeIfAbsent(new Place(day, area, illustrative), this::found);
    }

    private Map<String, Value.Line> found(Place place) {
        Map<String, Value.Line> found = new HashMap<>();
        for (Value value : book.values()) {
            value.at(place.day(), place.area(), place.illustrative())
                    .ifPresent(line -> found.put(value.name(), line));
        }
        return found;
    }

    private static void makeRoom(Map<?, ?> kept) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
    }
}
