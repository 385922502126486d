/** Amounts of money. */
@NullMarked
package org.kinscope.graph.money;

import org.jspecify.annotations.NullMarked;
