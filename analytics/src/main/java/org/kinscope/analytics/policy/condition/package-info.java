/**
 * Conditions and formulas of the catalogue: written in CEL, checked at load, and compiled to
 * evaluators of our own that know three answers.
 */
@NullMarked
package org.kinscope.analytics.policy.condition;

import org.jspecify.annotations.NullMarked;
