package org.kinscope.api.quarantine;

import java.time.LocalDate;

/**
 * How many entries there are of one kind.
 *
 * @param key what is counted
 * @param count how many
 * @param oldestSince since when the oldest waits
 * @param oldestDays for how many days, to the day of the reader
 */
public record QuarantineCount(String key, int count, LocalDate oldestSince, int oldestDays) {}
