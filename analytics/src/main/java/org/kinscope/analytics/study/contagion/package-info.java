/**
 * Contagion: what one person's event makes of the aid of all families whose rules read that person,
 * the own one and those of kin. Pure: no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.contagion;

import org.jspecify.annotations.NullMarked;
