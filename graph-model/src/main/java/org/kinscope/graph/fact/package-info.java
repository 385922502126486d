/**
 * The facts that rules read: one record per kind of fact, each with the days on which it held and
 * the source that said it.
 */
@NullMarked
package org.kinscope.graph.fact;

import org.jspecify.annotations.NullMarked;
