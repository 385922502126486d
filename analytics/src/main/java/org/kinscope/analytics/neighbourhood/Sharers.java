package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Residence;

/**
 * The way back from dwellings and accounts to people, among few facts. It is no grouping: only a
 * far sight looks that way, and the city need not keep it for others.
 */
public final class Sharers {

    private final Map<String, Set<String>> dwellers = new HashMap<>();
    private final Map<String, Set<String>> depositors = new HashMap<>();

    /** Notes what the facts say of people, their dwellings and their accounts. */
    public void add(
            Collection<Person> persons,
            Collection<Residence> residences,
            Collection<Deposit> deposits) {
        for (Person person : persons) {
            String dwellingKey = person.dwellingKey();
            if (dwellingKey != null) {
                note(dwellers, dwellingKey, person.personId());
            }
        }
        residences.stream()
                .filter(r -> r.dataset().equals(Residence.REGISTRATIONS))
                .forEach(r -> note(dwellers, r.dwellingKey(), r.personId()));
        deposits.forEach(d -> note(depositors, d.accountToken(), d.personId()));
    }

    private static void note(Map<String, Set<String>> map, String key, String personId) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(personId);
    }

    /** {@return who was noted at the dwelling, by personId} */
    public Collection<String> dwellers(String dwellingKey) {
        return dwellers.getOrDefault(dwellingKey, Set.of());
    }

    /** {@return who was noted at the account, by personId} */
    public Collection<String> depositors(String accountToken) {
        return depositors.getOrDefault(accountToken, Set.of());
    }

    /** {@return those of few facts} */
    static Sharers of(Facts facts) {
        Sharers sharers = new Sharers();
        sharers.add(
                facts.persons(),
                facts.list(Groupings.PLACES.residences()),
                facts.list(Groupings.DEPOSITS));
        return sharers;
    }

    /** {@return of both lists each once, in order} */
    public static List<String> both(Collection<String> one, Collection<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
