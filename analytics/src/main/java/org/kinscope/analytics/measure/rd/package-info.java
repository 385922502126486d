/**
 * Regression discontinuity by local polynomials with robust bias correction: Calonico, Cattaneo and
 * Titiunik (2014, Econometrica 82), Calonico, Cattaneo, Farrell and Titiunik (2017, Stata Journal
 * 17; 2019, REStat 101). Equal to R rdrobust 4.0.0.
 */
@NullMarked
package org.kinscope.analytics.measure.rd;

import org.jspecify.annotations.NullMarked;
