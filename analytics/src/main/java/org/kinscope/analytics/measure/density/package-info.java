/**
 * Whether a density jumps at a cut-off: local polynomials of the distribution function (Cattaneo,
 * Jansson and Ma 2018, Stata Journal 18; 2020, JASA 115), equal to R rddensity 3.0, and McCrary
 * (2008, Journal of Econometrics 142), equal to DCdensity of R rdd.
 */
@NullMarked
package org.kinscope.analytics.measure.density;

import org.jspecify.annotations.NullMarked;
