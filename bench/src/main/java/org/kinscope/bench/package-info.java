/** The benchmarks: every figure beside its peer, in one run. */
@NullMarked
package org.kinscope.bench;

import org.jspecify.annotations.NullMarked;
