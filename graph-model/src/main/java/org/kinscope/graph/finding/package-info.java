/** Findings, their grounds and their evidence. */
@NullMarked
package org.kinscope.graph.finding;

import org.jspecify.annotations.NullMarked;
