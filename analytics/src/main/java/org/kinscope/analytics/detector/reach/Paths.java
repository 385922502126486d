package org.kinscope.analytics.detector.reach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinscope.analytics.neighbourhood.FarSight;

/**
 * The strongest paths from some people to others, step by step: to each person one by kinship alone
 * and one that is not. Of equals the shorter counts, then the one found first in order of ids.
 *
 * <p>A path may pass somebody twice. Without that detour it is stronger; and where the detour alone
 * was not kinship, at most two steps of kinship are left, which lead to kin, who are not asked
 * about.
 */
final class Paths {

    private final SortedMap<String, Reached> byKinship = new TreeMap<>();
    private final SortedMap<String, Reached> byMore = new TreeMap<>();

    private Paths() {}

    /**
     * {@return the paths}
     *
     * @param start where they begin
     * @param inside through whom none leads
     * @param ties the ties of a person
     * @param least how strong a path must be, in ten thousandths
     */
    static Paths from(
            Collection<String> start,
            Set<String> inside,
            Function<String, Collection<Tie>> ties,
            long least) {
        Paths paths = new Paths();
        List<Reached> frontier = start.stream().sorted().map(Reached::start).toList();
        for (int step = 0; step < FarSight.STEPS; step++) {
            SortedMap<String, Reached> kin = new TreeMap<>();
            SortedMap<String, Reached> more = new TreeMap<>();
            for (Reached at : frontier) {
                for (Tie tie : ties.apply(at.personId())) {
                    Reached next = at.then(tie);
                    if (next.strength() >= least && !inside.contains(tie.toId())) {
                        stronger(next.kinAlone() ? kin : more, next);
                    }
                }
            }
            kin.values().removeIf(next -> !stronger(paths.byKinship, next));
            more.values().removeIf(next -> !stronger(paths.byMore, next));
            frontier = Stream.of(kin, more).map(Map::values).flatMap(Collection::stream).toList();
        }
        return paths;
    }

    /** {@return whether it is the strongest so far; it is kept then} */
    private static boolean stronger(Map<String, Reached> known, Reached next) {
        Reached before = known.get(next.personId());
        if (before != null && before.strength() >= next.strength()) {
            return false;
        }
        known.put(next.personId(), next);
        return true;
    }

    /** {@return those who are reached not by kinship alone, by personId} */
    Collection<Reached> byMore() {
        return byMore.values();
    }

    /** {@return the strongest path by kinship alone, or empty where there is none} */
    Optional<Reached> byKinship(String personId) {
        return Optional.ofNullable(byKinship.get(personId));
    }
}
