package org.kinscope.analytics.neighbourhood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Numbers groupings in the order in which they are made. */
final class GroupingList {

    private final List<Grouping<?>> all = new ArrayList<>();

    List<Grouping<?>> all() {
        return Collections.unmodifiableList(all);
    }

    <T> Grouping<T> add(
            String name,
            FactKind kind,
            Space space,
            Function<T, List<String>> keys,
            Comparator<T> order) {
        return add(name, kind, space, keys, order, false);
    }

    /** Adds one that only finds whom a change concerns. */
    <T> Grouping<T> reverse(
            String name,
            FactKind kind,
            Space space,
            Function<T, List<String>> keys,
            Comparator<T> order) {
        return add(name, kind, space, keys, order, true);
    }

    private <T> Grouping<T> add(
            String name,
            FactKind kind,
            Space space,
            Function<T, List<String>> keys,
            Comparator<T> order,
            boolean reverse) {
        Grouping<T> grouping =
                new Grouping<>(
                        all.size(),
                        name.toLowerCase(Locale.ROOT).replace('_', '-'),
                        kind,
                        space,
                        keys,
                        order,
                        reverse);
        all.add(grouping);
        return grouping;
    }
}
