package org.kinscope.analytics.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Residence;

/**
 * The way back from dwellings and accounts to the people of a city's columns: made when a far sight
 * first asks for it, in eight bytes for each person at a dwelling and each balance, and never kept
 * in a file. A place is a hash of its key, so that others may be named too; who asks looks at what
 * the facts say of them.
 */
final class CitySharers {

    private static final int SHIFT = 32;
    private static final long PERSON = 0xFFFF_FFFFL;

    private final CityColumns city;
    private final long[] dwellers;
    private final long[] depositors;

    private CitySharers(CityColumns city, long[] dwellers, long[] depositors) {
        this.city = city;
        this.dwellers = dwellers;
        this.depositors = depositors;
    }

    static CitySharers of(CityColumns city) {
        Lens lens = new Lens(city);
        Pairs dwellers = new Pairs();
        each(
                city,
                Groupings.PERSON,
                (id, number) -> {
                    Person person = lens.list(Groupings.PERSON, id).getLast();
                    String dwellingKey = person.dwellingKey();
                    if (dwellingKey != null) {
                        dwellers.add(dwellingKey, number);
                    }
                });
        each(
                city,
                Groupings.PLACES.residences(),
                (id, number) -> {
                    for (Residence r : lens.list(Groupings.PLACES.residences(), id)) {
                        if (r.dataset().equals(Residence.REGISTRATIONS)) {
                            dwellers.add(r.dwellingKey(), number);
                        }
                    }
                });
        Pairs depositors = new Pairs();
        each(
                city,
                Groupings.DEPOSITS,
                (id, number) -> {
                    for (Deposit d : lens.list(Groupings.DEPOSITS, id)) {
                        depositors.add(d.accountToken(), number);
                    }
                });
        return new CitySharers(city, dwellers.sorted(), depositors.sorted());
    }

    private interface Visit {
        void person(String personId, int number);
    }

    private static void each(CityColumns city, Grouping<?> grouping, Visit visit) {
        Starts starts = city.starts(grouping);
        Texts ids = city.texts(Domain.PERSON);
        for (int key = starts.next(0); key >= 0; key = starts.next(key + 1)) {
            visit.person(ids.text(key), key);
        }
    }

    Collection<String> dwellers(String dwellingKey) {
        return find(dwellers, dwellingKey);
    }

    Collection<String> depositors(String accountToken) {
        return find(depositors, accountToken);
    }

    private Collection<String> find(long[] pairs, String key) {
        long first = (long) key.hashCode() << SHIFT;
        int at = Arrays.binarySearch(pairs, first);
        Set<String> found = new LinkedHashSet<>();
        for (int i = at < 0 ? -at - 1 : at;
                i < pairs.length && (pairs[i] & ~PERSON) == first;
                i++) {
            found.add(city.texts(Domain.PERSON).text((int) (pairs[i] & PERSON)));
        }
        return List.copyOf(found);
    }

    /** A growing list of hashes of keys, each with the number of a person. */
    private static final class Pairs {
        private long[] pairs = new long[1024];
        private int size;

        void add(String key, int person) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = (long) key.hashCode() << SHIFT | person;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(pairs, size);
            Arrays.sort(all);
            return all;
        }
    }
}
