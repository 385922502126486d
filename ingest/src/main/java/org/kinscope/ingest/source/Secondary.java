package org.kinscope.ingest.source;

/**
 * A relationship that is written beside a primary node and goes with its superseded version where
 * its far end changed.
 *
 * @param type the relationship type
 * @param outgoing whether it starts at the primary node
 */
public record Secondary(String type, boolean outgoing) {}
