package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.Reading;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.condition.Frame;

/**
 * What holds on a day in an area, kept for the next family of the same day and area: over a city
 * there are a few of them, and finding them anew costs more than the answer.
 */
final class Days {

    /** So many are kept; who asks for more days than that waits a little longer. */
    private static final int KEPT = 256;

    private record Profile(LocalDate day, String profile) {}

    private record Place(LocalDate day, String area, boolean illustrative) {}

    private final RuleBook book;
    private final int digits;
    private final Map<Profile, PolicyAt> policies = new ConcurrentHashMap<>();
    private final Map<Profile, Reading> readings = new ConcurrentHashMap<>();
    private final Map<LocalDate, RulesOfDay> rules = new ConcurrentHashMap<>();
    private final Map<Profile, List<RulesOfDay.Programme>> programmes = new ConcurrentHashMap<>();
    private final Map<Place, Values> values = new ConcurrentHashMap<>();

    /**
     * The catalogue's values in an area.
     *
     * @param lines the line of each value that has one, by name
     * @param frame a frame with all of them, to be copied and never changed
     */
    record Values(Map<String, Value.Line> lines, Frame frame) {}

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
                new Profile(day, profile), r -> book.catalogue().at(r.day(), r.profile()));
    }

    /** {@return how the profile reads the rules on that day} */
    Reading reading(LocalDate day, String profile) {
        makeRoom(readings);
        return readings.computeIfAbsent(
                new Profile(day, profile), r -> book.reading(r.profile(), r.day()));
    }

    /** {@return the rules in force} */
    RulesOfDay rules(LocalDate day) {
        makeRoom(rules);
        return rules.computeIfAbsent(day, d -> new RulesOfDay(book, d));
    }

    /** {@return the programmes that the profile's policy has, in the catalogue's order} */
    List<RulesOfDay.Programme> programmes(LocalDate day, String profile) {
        makeRoom(programmes);
        return programmes.computeIfAbsent(
                new Profile(day, profile),
                p ->
                        rules(p.day()).programmes().stream()
                                .filter(one -> has(policy(p.day(), p.profile()), one))
                                .toList());
    }

    private static boolean has(PolicyAt policy, RulesOfDay.Programme programme) {
        return policy.findProgramme(programme.rules().code()).isPresent();
    }

    /** {@return the values that hold in that division; where they are the same, the same object} */
    Values values(LocalDate day, String division, boolean illustrative) {
        makeRoom(values);
        String area = division.substring(0, Math.min(division.length(), digits));
        Place place = new Place(day, area, illustrative);
        Values known = values.get(place);
        if (known == null) {
            known = found(place);
            values.put(place, known);
        }
        return known;
    }

    private Values found(Place place) {
        Map<String, Value.Line> found = new HashMap<>();
        Frame frame = book.language().frame();
        for (Value value : book.values()) {
            value.at(place.day(), place.area(), place.illustrative())
                    .ifPresent(
                            line -> {
                                found.put(value.name(), line);
                                frame.number("value." + value.name(), line.number());
                            });
        }
        for (Values known : values.values()) {
            if (known.lines().equals(found)) {
                return known;
            }
        }
        return new Values(found, frame);
    }

    private static void makeRoom(Map<?, ?> kept) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
    }
}
