/**
 * The city in memory beside its peers: the same questions in Cypher on the same graph and in SQL.
 */
@NullMarked
package org.kinscope.bench.sweep;

import org.jspecify.annotations.NullMarked;
