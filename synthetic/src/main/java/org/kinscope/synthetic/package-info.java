/**
 * The city generator and the village of named families. It knows the extract contract and the graph
 * model only: it never calls a rule or a detector, because its labels come from what it planted.
 */
@NullMarked
package org.kinscope.synthetic;

import org.jspecify.annotations.NullMarked;
