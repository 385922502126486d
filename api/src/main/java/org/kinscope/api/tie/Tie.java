package org.kinscope.api.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A tie as it is seen from one of its ends.
 *
 * @param kind what ties them
 * @param from the end from where it is seen
 * @param to the other end
 * @param outgoing whether it leads from there to the other end
 * @param role the role in a company, the relation to the head of a household (two digits of GB/T
 *     4761), how a parent is known, what a duty of support rests on; null for other ties
 * @param share the part that is held, 0 to 1
 * @param spell when it holds
 * @param on the day, of what happened on one
 * @param source who said it; null where it is derived
 */
record Tie(
        TieKind kind,
        NodeId from,
        NodeId to,
        boolean outgoing,
        @Nullable String role,
        @Nullable Double share,
        Spell spell,
        @Nullable LocalDate on,
        @Nullable Source source) {

    /** {@return the same as it is seen from the other end} */
    Tie fromTheOtherEnd() {
        return new Tie(kind, to, from, !outgoing, role, share, spell, on, source);
    }

    /** {@return what it is sorted by: kind, other end, beginning, row; no two ties share it} */
    String place() {
        return "%02d %s %s %s %s %s"
                .formatted(
                        kind.ordinal(),
                        to.text(),
                        outgoing ? "out" : "in",
                        spell.from() == null ? "" : spell.from(),
                        on == null ? "" : on,
                        source == null
                                ? ""
                                : "%d %d %d %s"
                                        .formatted(
                                                source.deliveryNo(),
                                                source.fileNo(),
                                                source.line(),
                                                role == null ? "" : role));
    }
}
