package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset was delivered so far.
 *
 * @param dataset the dataset
 * @param lastOn the day of the last delivery that had it
 * @param whole whether one of its deliveries counts as whole: all do, but those whose statement
 *     leaves the dataset out
 */
public record DatasetDelivery(String dataset, @Nullable LocalDate lastOn, boolean whole) {}
