/**
 * How two yes-or-no columns go together: lift, Jaccard, φ, odds ratios, exact and stratified tests,
 * equal to R's fisher.test, mantelhaen.test and p.adjust.
 */
@NullMarked
package org.kinscope.analytics.measure.association;

import org.jspecify.annotations.NullMarked;
