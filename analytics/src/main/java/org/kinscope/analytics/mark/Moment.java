package org.kinscope.analytics.mark;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far the graph has come: a reader that notes it before it looks finds everything later the
 * next time.
 *
 * @param deliveryNo the number of the last delivery; 0 for none
 * @param day the day of that delivery; null for none
 * @param lastMark when the last mark was made; null for none
 */
public record Moment(int deliveryNo, @Nullable LocalDate day, @Nullable ZonedDateTime lastMark) {}
