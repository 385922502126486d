package org.kinscope.ingest.write;

import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.judge.Fact;

/**
 * A fact that waits to be written.
 *
 * @param fact what the row says
 * @param id its key and content
 */
public record Pending(Fact fact, FactId id) {}
