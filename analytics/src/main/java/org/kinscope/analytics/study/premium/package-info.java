/**
 * The separation premium: what the rules pay a family for living as two. Pure: no graph, no clock,
 * no file.
 */
@NullMarked
package org.kinscope.analytics.study.premium;

import org.jspecify.annotations.NullMarked;
