/** Kernels and small linear algebra for local polynomials. */
@NullMarked
package org.kinscope.analytics.measure.local;

import org.jspecify.annotations.NullMarked;
