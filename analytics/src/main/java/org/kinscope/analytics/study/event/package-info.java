/**
 * What may happen to one person of a family, and the limits other than income at which aid changes:
 * ages, schooling, property, place. Pure: no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.event;

import org.jspecify.annotations.NullMarked;
