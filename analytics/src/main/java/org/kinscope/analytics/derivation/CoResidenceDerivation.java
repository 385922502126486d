package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.time.Spell;

/**
 * {@code CO_RESIDES}: people of one dwelling at one time. A person's dwelling is that of the
 * register of persons, which gives no dates: it holds for the whole life; where it is blank, that
 * of each registration, from and to its dates. Nobody resides before birth or after death.
 */
final class CoResidenceDerivation {

    static final String TYPE = "CO_RESIDES";

    private CoResidenceDerivation() {}

    static Derived derive(Collection<Person> persons, Collection<Stay> registered) {
        SortedMap<String, SortedMap<String, Days>> dwellings = dwellings(persons, registered);
        Set<Relation> relations = new HashSet<>();
        List<Hub> hubs = new ArrayList<>();
        dwellings.forEach(
                (dwellingKey, people) -> {
                    if (people.size() > Derived.LINKS) {
                        hubs.add(new Hub(TYPE, dwellingKey, people.size()));
                    } else {
                        pairUp(dwellingKey, people, relations);
                    }
                });
        return new Derived(TYPE, relations, hubs);
    }

    /** {@return who was at each dwelling on which days} */
    private static SortedMap<String, SortedMap<String, Days>> dwellings(
            Collection<Person> persons, Collection<Stay> registered) {
        SortedMap<String, SortedMap<String, Days>> dwellings = new TreeMap<>();
        Map<String, Person> byRegistration = new HashMap<>();
        for (Person person : persons) {
            String dwellingKey = person.dwellingKey();
            if (dwellingKey == null) {
                byRegistration.put(person.personId(), person);
            } else {
                add(dwellings, dwellingKey, person, Days.of(Spell.ALWAYS));
            }
        }
        for (Stay stay : registered) {
            Person person = byRegistration.get(stay.personId());
            if (person != null) {
                add(dwellings, stay.dwellingKey(), person, Days.of(stay.spell()));
            }
        }
        return dwellings;
    }

    private static void add(
            SortedMap<String, SortedMap<String, Days>> dwellings,
            String dwellingKey,
            Person person,
            Days days) {
        Days lived = days.and(Life.of(person));
        if (!lived.isEmpty()) {
            dwellings
                    .computeIfAbsent(dwellingKey, key -> new TreeMap<>())
                    .merge(person.personId(), lived, Days::or);
        }
    }

    private static void pairUp(
            String dwellingKey, SortedMap<String, Days> people, Set<Relation> relations) {
        List<Map.Entry<String, Days>> inOrder = List.copyOf(people.entrySet());
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                Days together = inOrder.get(i).getValue().and(inOrder.get(j).getValue());
                for (Spell spell : together.spells()) {
                    relations.add(
                            new Relation(
                                    inOrder.get(i).getKey(),
                                    inOrder.get(j).getKey(),
                                    spell,
                                    Map.of("dwellingKey", dwellingKey)));
                }
            }
        }
    }
}
