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

    /** A page that holds nothing and has none after it. */
    public static <T> Connection<T> empty() {
        return new Connection<>(List.of(), new PageInfo(false, null));
    }

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
     * @param first how many the page holds
     * @param stoppedAt the key at which the search was stopped though there may be more, or null
     * @param key the key of an entry
     * @param cursors makes a cursor of a key
     */
    public static <T> Connection<T> of(
            List<T> found,
            int first,
            @Nullable String stoppedAt,
            Function<T, String> key,
            Cursors cursors) {
        List<Edge<T>> edges =
                found.stream()
                        .limit(first)
                        .map(one -> new Edge<>(one, cursors.text(key.apply(one))))
                        .toList();
        boolean more = found.size() > first;
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new Connection<>(
                edges,
                !more && stoppedAt != null
                        ? new PageInfo(true, cursors.text(stoppedAt))
                        : new PageInfo(more, end));
    }
}
