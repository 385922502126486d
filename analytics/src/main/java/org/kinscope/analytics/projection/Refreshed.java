package org.kinscope.analytics.projection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.finding.Subject;

/**
 * A newer state of a city, and what makes it another one.
 *
 * @param before the city as it was
 * @param city the city now
 * @param changed the keys whose facts are others than before
 */
public record Refreshed(CityProjection before, CityProjection city, Keyed changed) {

    /**
     * {@return the subjects whose neighbourhood showed a changed fact before or shows one now;
     * those that are no longer there too} How datasets were delivered every neighbourhood shows:
     * see {@link #concernsAll(LocalDate)}.
     */
    public Set<Subject> concerned() {
        return Concerned.by(changed, before.facts(), city.facts());
    }

    /**
     * {@return whether a dataset came for the first time, is whole now or no longer, or tells of
     * other months up to {@code day}, so that silence about anybody may mean something else than
     * before}
     */
    public boolean concernsAll(LocalDate day) {
        return !delivered(before, day).equals(delivered(city, day));
    }

    private static Set<List<Object>> delivered(CityProjection city, LocalDate day) {
        return city.facts().list(Groupings.DELIVERIES, "").stream()
                .map(
                        (DatasetDelivery d) ->
                                List.<Object>of(
                                        d.dataset(),
                                        d.whole(),
                                        d.months().stream()
                                                .filter(m -> !m.isAfter(YearMonth.from(day)))
                                                .toList()))
                .collect(Collectors.toSet());
    }
}
