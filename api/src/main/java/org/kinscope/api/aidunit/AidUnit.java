package org.kinscope.api.aidunit;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;

/**
 * An aid unit as a reader sees it on a day. Its members are looked up only where they are asked
 * for.
 *
 * @param no its number
 * @param divisionCode its division, else its applicant's
 * @param divisionName that division's name
 * @param address its address
 * @param at the point of view
 */
public record AidUnit(
        String no,
        @Nullable String divisionCode,
        @Nullable String divisionName,
        @Nullable String address,
        AsOf at) {

    /** {@return its id in the whole graph} */
    public String id() {
        return new NodeId(NodeId.Kind.AID_UNIT, no).text();
    }
}
