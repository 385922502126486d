package org.kinscope.analytics.study.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.study.contagion.Contagion;
import org.kinscope.analytics.study.contagion.Effect;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.contagion.Spread;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.analytics.study.event.Suppositions;

/**
 * What may happen to people of a population, whom it hits, and the limits other than income before
 * which families stand.
 *
 * @param outcomes each event of each member and of people elsewhere, for each family that it hits
 * @param limits the limits other than income near which families stand
 */
public record EventStudy(List<Outcome> outcomes, List<Standing> limits) {

    /** Over how many months limits are looked at. */
    public static final int MONTHS = 12;

    private record First(List<Effect> statuses, List<Outcome> outcomes, List<Standing> limits) {}

    public EventStudy {
        outcomes = List.copyOf(outcomes);
        limits = List.copyOf(limits);
    }

    /**
     * {@return the study} The population is asked twice: a status that somebody's own unit gets or
     * loses may be read by a family elsewhere.
     *
     * @param kinds of which events
     * @param told of which families it is told; of the others only what they spread is asked
     */
    public static EventStudy of(
            Population families,
            StudyTerms terms,
            Predicate<Event.Kind> kinds,
            Predicate<CityFamily> told) {
        Contagion contagion =
                new Contagion(terms.calculator(), terms::question, terms.day(), terms.delta());
        Boundaries boundaries = new Boundaries(terms.calculator(), terms.day());
        List<Effect> statuses = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<Standing> limits = new ArrayList<>();
        for (First first : families.ask(f -> first(f, contagion, boundaries, kinds, told))) {
            statuses.addAll(first.statuses());
            outcomes.addAll(first.outcomes());
            limits.addAll(first.limits());
        }
        Spread spread = new Spread(contagion, statuses);
        families.ask(f -> told.test(f) ? spread.outcomes(f, kinds) : List.<Outcome>of())
                .forEach(outcomes::addAll);
        return new EventStudy(outcomes, limits);
    }

    private static First first(
            CityFamily family,
            Contagion contagion,
            Boundaries boundaries,
            Predicate<Event.Kind> kinds,
            Predicate<CityFamily> told) {
        Suppositions asked = contagion.about(family);
        List<Effect> statuses = new ArrayList<>();
        List<Outcome> outcomes = contagion.outcomes(family, asked, statuses::add);
        if (!told.test(family)) {
            return new First(statuses, List.of(), List.of());
        }
        return new First(
                statuses,
                outcomes.stream().filter(o -> kinds.test(o.kind())).toList(),
                Standing.of(boundaries, family.subject(), asked, MONTHS));
    }
}
