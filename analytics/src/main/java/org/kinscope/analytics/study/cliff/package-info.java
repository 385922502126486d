/**
 * The cliff (悬崖效应): where a family stands on its own R(y), what crossing a boundary would cost it,
 * and what that makes of a population. Pure: no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.cliff;

import org.jspecify.annotations.NullMarked;
