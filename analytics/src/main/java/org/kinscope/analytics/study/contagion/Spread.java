package org.kinscope.analytics.study.contagion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Suppositions;

/**
 * Contagion over a city, in two rounds: first every family with the events of its own members, then
 * every family with those of people elsewhere, by whom it may be hit directly or by the status that
 * their unit gets or loses.
 */
public final class Spread {

    private final Contagion contagion;
    private final Map<String, List<Effect>> statusChanges = new HashMap<>();

    /**
     * The second round.
     *
     * @param first the effects of the first round; only those that change a status are kept
     */
    public Spread(Contagion contagion, Collection<Effect> first) {
        this.contagion = contagion;
        for (Effect effect : first) {
            if (effect.own() && effect.changesStatus()) {
                statusChanges
                        .computeIfAbsent(effect.subject().key(), _ -> new ArrayList<>())
                        .add(effect);
            }
        }
    }

    /**
     * {@return what events of people elsewhere make of the family, each event once; those that
     * leave all that its rules read as it is are left out}
     */
    public List<Effect> into(CityFamily family) {
        List<Effect> effects = new ArrayList<>();
        eventsBeside(family)
                .forEach(
                        (event, inside) ->
                                contagion
                                        .elsewhere(family, event, inside.orElse(null))
                                        .ifPresent(effects::add));
        return effects;
    }

    /**
     * {@return the same as it is kept of a city}
     *
     * @param kinds which events are asked about
     */
    public List<Outcome> outcomes(CityFamily family, Predicate<Event.Kind> kinds) {
        List<Outcome> outcomes = new ArrayList<>();
        Suppositions asked = contagion.about(family);
        eventsBeside(family)
                .forEach(
                        (event, inside) -> {
                            if (kinds.test(event.kind())) {
                                contagion
                                        .outcomeElsewhere(family, asked, event, inside.orElse(null))
                                        .ifPresent(outcomes::add);
                            }
                        });
        return outcomes;
    }

    /** Each event once, with what it makes of the status of the person's own unit. */
    private Map<Event, Optional<Effect>> eventsBeside(CityFamily family) {
        Map<Event, Optional<Effect>> inside = new LinkedHashMap<>();
        List<Event> direct = new ArrayList<>();
        for (String person : contagion.readElsewhere(family)) {
            direct.addAll(contagion.eventsOf(family.around(), person));
            for (String unit : contagion.unitsOf(family.around(), person)) {
                if (!unit.equals(family.subject().key())) {
                    statusChanges
                            .getOrDefault(unit, List.of())
                            .forEach(e -> inside.putIfAbsent(e.event(), Optional.of(e)));
                }
            }
        }
        direct.forEach(event -> inside.putIfAbsent(event, Optional.empty()));
        return inside;
    }
}
