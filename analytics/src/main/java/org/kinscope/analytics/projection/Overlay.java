package org.kinscope.analytics.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Sharers;

/**
 * What a delivery changed of the lists of a city, key by key: laid over the columns, which stay as
 * they are, until so much has changed that new ones are made. Immutable.
 */
final class Overlay {

    static final Overlay NOTHING = new Overlay(empty());

    private final List<Map<String, List<?>>> lists;
    private @Nullable Sharers sharers;

    private Overlay(List<Map<String, List<?>>> lists) {
        this.lists = lists;
    }

    private static List<Map<String, List<?>>> empty() {
        List<Map<String, List<?>>> lists = new ArrayList<>();
        Groupings.all().forEach(grouping -> lists.add(new HashMap<>()));
        return lists;
    }

    /** {@return what is laid over the key's facts, or null where they are as the columns say} */
    @SuppressWarnings("unchecked") // under a grouping stand its facts
    <T> @Nullable List<T> find(Grouping<T> grouping, String key) {
        return (List<T>) lists.get(grouping.ordinal()).get(key);
    }

    /** {@return the way back from dwellings and accounts, made when it is first asked for} */
    private synchronized Sharers sharers() {
        Sharers made = sharers;
        if (made == null) {
            made = new Sharers();
            made.add(
                    over(Groupings.PERSON),
                    over(Groupings.PLACES.residences()),
                    over(Groupings.DEPOSITS));
            sharers = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // under a grouping stand its facts
    private <T> List<T> over(Grouping<T> grouping) {
        return lists.get(grouping.ordinal()).values().stream()
                .flatMap(list -> ((List<T>) list).stream())
                .toList();
    }

    /** {@return how many lists it replaces} */
    int size() {
        return lists.stream().mapToInt(Map::size).sum();
    }

    /** {@return the keys, with those added that have facts now and without those that have none} */
    Collection<String> keys(Grouping<?> grouping, Collection<String> ofColumns) {
        Map<String, List<?>> over = lists.get(grouping.ordinal());
        if (over.isEmpty()) {
            return ofColumns;
        }
        Set<String> all = new LinkedHashSet<>(ofColumns);
        over.forEach(
                (key, facts) -> {
                    if (facts.isEmpty()) {
                        all.remove(key);
                    } else {
                        all.add(key);
                    }
                });
        return all;
    }

    /**
     * {@return this with the present facts of what was touched}
     *
     * @param before the city as it was, this overlay included
     * @param touched the keys whose facts were read anew, all of them
     * @param now the facts read
     * @param changed told of each key whose list is another one than before
     */
    Overlay with(FactSource before, Keyed touched, Facts now, Keyed changed) {
        List<Map<String, List<?>>> next = new ArrayList<>();
        lists.forEach(map -> next.add(new HashMap<>(map)));
        for (Grouping<?> grouping : Groupings.all()) {
            replace(grouping, before, touched, now, changed, next.get(grouping.ordinal()));
        }
        return new Overlay(next);
    }

    private static <T> void replace(
            Grouping<T> grouping,
            FactSource before,
            Keyed touched,
            Facts now,
            Keyed changed,
            Map<String, List<?>> into) {
        List<Grouping<T>> ways = ways(grouping);
        Map<String, List<T>> fresh = new HashMap<>();
        touched.keys(grouping.space()).forEach(key -> fresh.put(key, new ArrayList<>()));
        for (T fact : now.list(grouping)) {
            if (touches(ways, fact, touched)) {
                grouping.keys()
                        .apply(fact)
                        .forEach(
                                key ->
                                        fresh.computeIfAbsent(key, k -> new ArrayList<>())
                                                .add(fact));
            }
        }
        for (Grouping<T> way : ways) {
            for (String key : touched.keys(way.space())) {
                for (T fact : before.list(way, key)) {
                    grouping.keys()
                            .apply(fact)
                            .forEach(k -> fresh.computeIfAbsent(k, n -> new ArrayList<>()));
                }
            }
        }
        fresh.forEach(
                (key, facts) -> {
                    List<T> old = before.list(grouping, key);
                    for (T fact : old) {
                        if (!touches(ways, fact, touched)) {
                            facts.add(fact);
                        }
                    }
                    List<T> list = facts.stream().distinct().sorted(grouping.order()).toList();
                    if (!list.equals(old)) {
                        changed.add(grouping.space(), key);
                        into.put(key, list);
                    }
                });
    }

    @SuppressWarnings("unchecked") // the groupings of one kind are of one record
    private static <T> List<Grouping<T>> ways(Grouping<T> grouping) {
        return Groupings.of(grouping.kind()).stream()
                .filter(way -> !way.reverse())
                .map(way -> (Grouping<T>) way)
                .toList();
    }

    private static <T> boolean touches(List<Grouping<T>> ways, T fact, Keyed touched) {
        for (Grouping<T> way : ways) {
            for (String key : way.keys().apply(fact)) {
                if (touched.has(way.space(), key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the facts of the columns with this laid over} */
    FactSource over(FactSource columns) {
        return lists.stream().allMatch(Map::isEmpty) ? columns : new Over(this, columns);
    }

    private record Over(Overlay overlay, FactSource columns) implements FactSource {
        @Override
        public <T> List<T> list(Grouping<T> grouping, String key) {
            List<T> over = overlay.find(grouping, key);
            return over == null ? columns.list(grouping, key) : over;
        }

        @Override
        public Collection<String> keys(Grouping<?> grouping) {
            return overlay.keys(grouping, columns.keys(grouping));
        }

        @Override
        public int count(Grouping<?> grouping) {
            int count = columns.count(grouping);
            for (Map.Entry<String, List<?>> entry :
                    overlay.lists.get(grouping.ordinal()).entrySet()) {
                count += entry.getValue().size() - columns.list(grouping, entry.getKey()).size();
            }
            return count;
        }

        @Override
        public boolean isFar() {
            return columns.isFar();
        }

        @Override
        public Collection<String> dwellers(String dwellingKey) {
            return Sharers.both(
                    columns.dwellers(dwellingKey), overlay.sharers().dwellers(dwellingKey));
        }

        @Override
        public Collection<String> depositors(String accountToken) {
            return Sharers.both(
                    columns.depositors(accountToken), overlay.sharers().depositors(accountToken));
        }
    }
}
