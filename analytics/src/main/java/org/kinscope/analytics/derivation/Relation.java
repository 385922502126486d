package org.kinscope.analytics.derivation;

import java.util.Map;
import org.kinscope.graph.time.Spell;

/**
 * A derived relation between two people.
 *
 * @param fromId personId at its start
 * @param toId personId at its end
 * @param spell when it holds
 * @param properties its other properties, by the names of the graph's dictionary
 */
record Relation(String fromId, String toId, Spell spell, Map<String, String> properties) {
    Relation {
        properties = Map.copyOf(properties);
    }
}
