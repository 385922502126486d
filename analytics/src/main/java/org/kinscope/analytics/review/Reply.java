package org.kinscope.analytics.review;

import java.time.LocalDate;
import java.util.Map;
import org.kinscope.graph.source.Source;

/**
 * What a family said of one fact of the evidence, and what the rule says with and without it. Never
 * changed.
 *
 * @param id its own: the same as that of its step
 * @param by who heard it
 * @param on the day
 * @param text what was said
 * @param fact the row that is contested
 * @param replaced what the family says in place of what the row says, by field; empty where the
 *     fact was left out
 * @param before what the rule said with the fact as it stands
 * @param after what it said with the fact left out or replaced
 */
public record Reply(
        String id,
        String by,
        LocalDate on,
        String text,
        Source fact,
        Map<String, String> replaced,
        Outcome before,
        Outcome after) {

    public Reply {
        replaced = Map.copyOf(replaced);
    }
}
