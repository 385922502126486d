@NullMarked
package org.kinscope.bench.cohort;

import org.jspecify.annotations.NullMarked;
