package org.kinscope.api.relay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;

/**
 * The keys of a page, read by a seek behind the key before. A question looks at a bounded number of
 * nodes, so that a page costs the same in a city of any size; where few of them fit the filter the
 * page is short and says that there may be more.
 *
 * @param keys up to the limit, in order
 * @param stoppedAt the last key that was looked at where the bound was met, or null
 */
public record KeyPage(List<String> keys, @Nullable String stoppedAt) {

    /**
     * {@return the page}
     *
     * @param question takes {@code $after}, {@code $limit} and {@code $most} beside the filter and
     *     gives {@code keys}, {@code cut} and {@code lastLooked}
     * @param after the key before the page
     * @param limit how many keys
     * @param most how many nodes to look at
     */
    public static KeyPage read(
            GraphReader graph,
            Question question,
            AsOf at,
            Map<String, @Nullable Object> filter,
            String after,
            int limit,
            int most) {
        Map<String, @Nullable Object> parameters = new java.util.HashMap<>(filter);
        parameters.put("after", after);
        parameters.put("limit", limit);
        parameters.put("most", most);
        return graph.find(
                        question,
                        at,
                        parameters,
                        row ->
                                new KeyPage(
                                        row.texts("keys"),
                                        row.is("cut") ? row.text("lastLooked") : null))
                .orElse(new KeyPage(List.of(), null));
    }
}
