package org.kinscope.api.relay;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the form of Relay's cursor connections.
 *
 * @param edges the entries, each with its place
 * @param pageInfo whether more may follow
 * @param <T> what is listed
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    /**
     * An entry of a page.
     *
     * @param node what is listed
     * @param cursor its place
     * @param <T> what is listed
     */
    public record Edge<T>(T node, String cursor) {}

    /**
     * Whether more may follow.
     *
     * @param hasNextPage whether to ask on
     * @param endCursor from where; it may lie behind the last entry, where the search for more was
     *     stopped
     */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /**
     * {@return the page of what was found}
     *
     * @param found in order, one more than the page holds where there are more
     * @param size how many the page holds
     * @param place the place of an entry
     * @param cursors makes a cursor of a place
     */
    public static <T> Connection<T> of(
            List<T> found, int size, Function<T, String> place, Cursors cursors) {
        List<Edge<T>> edges =
                found.stream()
                        .limit(size)
                        .map(one -> new Edge<>(one, cursors.text(place.apply(one))))
                        .toList();
        return new Connection<>(
                edges,
                new PageInfo(
                        found.size() > size, edges.isEmpty() ? null : edges.getLast().cursor()));
    }
}
