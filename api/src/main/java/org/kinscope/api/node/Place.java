package org.kinscope.api.node;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.relay.NodeId;

/**
 * What ties lead over and what has no page of its own: a dwelling, a company, a vehicle, a
 * property, an account, a phone. Also an aid unit or a household that lies outside the reader's
 * scope.
 *
 * @param id its id; of what lies outside the scope one that tells nothing and cannot be asked for
 * @param kind what it is
 * @param label its address, name, plate or last digits; null outside the scope
 */
public record Place(String id, NodeId.Kind kind, @Nullable String label) {}
