/**
 * The calculator (救助政策计算器): what is due to a family, why, how much, what it excludes, and what is
 * missing to know. Pure functions over a family and the catalogue.
 */
@NullMarked
package org.kinscope.analytics.calculator;

import org.jspecify.annotations.NullMarked;
