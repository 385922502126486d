package org.kinscope.api.portrait;

import java.util.List;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * The family as a graph.
 *
 * @param nodes who and what
 * @param edges what ties them
 * @param truncated whether more stood around than is shown
 */
record FamilyGraph(List<GraphNode> nodes, List<GraphEdge> edges, boolean truncated) {

    /**
     * A thing of the graph.
     *
     * @param id its key
     * @param kind {@code AID_UNIT}, {@code MEMBER}, {@code PERSON}, {@code VEHICLE}, {@code
     *     REAL_ESTATE}, {@code COMPANY} or {@code GRANT}
     * @param label its name
     * @param highlighted whether an open finding rests on it
     */
    record GraphNode(String id, String kind, String label, boolean highlighted) {}

    /**
     * A tie.
     *
     * @param from the key it leads from
     * @param to the key it leads to
     * @param kind the relationship type or label that holds it
     * @param label the tie in words
     * @param highlighted whether an open finding rests on it
     * @param spell when it held
     */
    record GraphEdge(
            String from, String to, String kind, Words label, boolean highlighted, Spell spell) {}
}
