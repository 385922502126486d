/** What all benchmarks share: what the machine can do, medians with their spread, and reports. */
@NullMarked
package org.kinscope.bench.frame;

import org.jspecify.annotations.NullMarked;
