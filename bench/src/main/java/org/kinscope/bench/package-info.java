/**
 * The benchmarks: each figure is a ratio with its peer in one run, after both gave the same answer.
 * Nothing here is part of the product.
 */
@NullMarked
package org.kinscope.bench;

import org.jspecify.annotations.NullMarked;
