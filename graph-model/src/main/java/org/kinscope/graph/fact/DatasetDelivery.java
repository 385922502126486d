package org.kinscope.graph.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset was delivered so far.
 *
 * @param dataset the dataset
 * @param lastOn the day of the last delivery that had it
 * @param whole whether one of its deliveries counts as whole: all do, but those whose statement
 *     leaves the dataset out
 * @param months the calendar months of which its rows tell, in order; of payments only
 */
public record DatasetDelivery(
        String dataset, @Nullable LocalDate lastOn, boolean whole, List<YearMonth> months) {

    public DatasetDelivery {
        months = months.stream().distinct().sorted().toList();
    }
}
