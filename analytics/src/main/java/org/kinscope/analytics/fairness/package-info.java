/**
 * Whether findings fall on some groups more than on others, and whether they are right as often.
 *
 * <p>Sensitive traits are read here and nowhere else among the analyses: no rule may see this
 * package, and a test says so.
 */
@NullMarked
package org.kinscope.analytics.fairness;

import org.jspecify.annotations.NullMarked;
