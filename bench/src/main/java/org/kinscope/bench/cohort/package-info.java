/** How long cohorts and the monthly report of a city take. */
@NullMarked
package org.kinscope.bench.cohort;

import org.jspecify.annotations.NullMarked;
