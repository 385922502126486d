package org.kinscope.ingest.migration;

import java.util.List;

/**
 * What a call of {@link Migrations#apply} did.
 *
 * @param version the version the graph has now
 * @param versions those that this call applied, in order; empty where the graph had them all
 */
public record Applied(int version, List<Integer> versions) {}
