package org.kinscope.analytics.policy.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * What opens a programme.
 *
 * @param kind {@code gated} and {@code partly_gated}: by a status; {@code own}: by its own
 *     conditions; {@code defines_tier}: the programme itself is the status
 * @param statuses the statuses that open it, or that it gives
 * @param rule the condition that it makes; null where it makes none
 * @param basis its days and where it stands written
 */
public record Gate(String kind, List<String> statuses, @Nullable Rule rule, Basis basis) {

    public Gate {
        statuses = List.copyOf(statuses);
    }

    /** {@return the statuses that it gives, rather than asks for} */
    public List<String> gives() {
        return kind.equals("defines_tier") || kind.equals("own") ? statuses : List.of();
    }

    /** {@return the name by which conditions speak of a recorded status} */
    public static String name(String status) {
        return "status." + status.replace('-', '_');
    }

    /** {@return the sentence of the gate} */
    static Words words(List<String> statuses, Map<String, Words> names, @Nullable Words or) {
        List<Words> all =
                new java.util.ArrayList<>(
                        statuses.stream()
                                .map(s -> names.getOrDefault(s, new Words(s, s)))
                                .toList());
        if (or != null) {
            all.add(or);
        }
        return new Words(
                "属于：" + String.join("、", all.stream().map(Words::zh).toList()),
                "is one of: " + String.join(", ", all.stream().map(Words::en).toList()));
    }
}
