/**
 * All that the rules give a family in a year, and what becomes of it when something changes. Pure:
 * no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.aid;

import org.jspecify.annotations.NullMarked;
