package org.kinscope.api.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;

/**
 * The places of a page's entries, read by a seek behind the place before. A question looks at a
 * bounded number of nodes, so that a page costs the same in a city of any size; where few of them
 * fit the filter the page is short and says that there may be more.
 *
 * <p>A place is {@code division/key} in a list that goes along an index of divisions, and {@code
 * /key} in one that goes along the keys.
 *
 * @param places up to the limit, in order
 * @param stoppedAt the last place that was looked at where the bound was met, or null
 */
public record KeyPage(List<String> places, @Nullable String stoppedAt) {

    private static final char SEPARATOR = '/';
    private static final KeyPage NOTHING = new KeyPage(List.of(), null);

    /** How many nodes a look takes for each entry that is wanted, and how each next look grows. */
    private static final int FIRST_LOOK = 4;

    private static final int GROWTH = 8;

    /**
     * How a list is gone along.
     *
     * @param question takes {@code $after} (a key), {@code $limit}, {@code $most}, {@code
     *     $division}, {@code $fromDivision} and {@code $endDivision} beside the filter, and gives
     *     {@code places}, {@code cut} and {@code lastLooked}
     * @param most how many nodes a page looks at; a question looks at {@code $most} of them
     */
    public record Walk(Question question, int most) {}

    /**
     * {@return the page}
     *
     * @param divisions what the list is narrowed to
     * @param filter the question's other parameters
     * @param after the place before the page; empty for the first page
     * @param limit how many
     */
    public static KeyPage read(
            GraphReader graph,
            Walk walk,
            AsOf at,
            Divisions divisions,
            Map<String, @Nullable Object> filter,
            String after,
            int limit) {
        if (divisions.none()) {
            return NOTHING;
        }
        // Most pages are full after few nodes: only where few fit is more looked at.
        List<String> places = new ArrayList<>();
        String last = after;
        int left = walk.most();
        int look = FIRST_LOOK * limit;
        while (true) {
            int most = Math.min(look, left);
            KeyPage part =
                    look(graph, walk, at, divisions, filter, last, limit - places.size(), most);
            places.addAll(part.places);
            left -= most;
            if (part.stoppedAt == null || places.size() == limit || left == 0) {
                return new KeyPage(places, part.stoppedAt);
            }
            last = part.stoppedAt;
            look *= GROWTH;
        }
    }

    private static KeyPage look(
            GraphReader graph,
            Walk walk,
            AsOf at,
            Divisions divisions,
            Map<String, @Nullable Object> filter,
            String after,
            int limit,
            int most) {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter);
        String from = after.substring(0, Math.max(0, after.indexOf(SEPARATOR)));
        parameters.put("after", key(after));
        parameters.put("limit", limit);
        parameters.put("most", most);
        parameters.put("division", divisions.prefix());
        parameters.put("fromDivision", from.isEmpty() ? divisions.prefix() : from);
        parameters.put("endDivision", divisions.end());
        return graph.find(
                        walk.question(),
                        at,
                        parameters,
                        row ->
                                new KeyPage(
                                        row.texts("places"),
                                        row.is("cut") ? row.text("lastLooked") : null))
                .orElse(NOTHING);
    }

    /** {@return the keys of the entries} */
    public List<String> keys() {
        return places.stream().map(KeyPage::key).toList();
    }

    /**
     * {@return the page in the form of Relay} What is no longer there when it is read is left out.
     *
     * @param found the entries by key
     * @param size how many the page holds; one more was asked for
     */
    public <T> Connection<T> connection(
            List<T> found, Function<T, String> key, int size, Cursors cursors) {
        Map<String, T> byKey = found.stream().collect(Collectors.toMap(key, one -> one));
        List<Connection.Edge<T>> edges = new ArrayList<>();
        for (String place : places.subList(0, Math.min(size, places.size()))) {
            T one = byKey.get(key(place));
            if (one != null) {
                edges.add(new Connection.Edge<>(one, cursors.text(place)));
            }
        }
        boolean full = places.size() > size;
        String end = full || stoppedAt == null ? lastOf(size) : stoppedAt;
        return new Connection<>(
                edges,
                new Connection.PageInfo(
                        full || stoppedAt != null, end == null ? null : cursors.text(end)));
    }

    private @Nullable String lastOf(int size) {
        return places.isEmpty() ? null : places.get(Math.min(size, places.size()) - 1);
    }

    private static String key(String place) {
        return place.substring(place.indexOf(SEPARATOR) + 1);
    }
}
