package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.kinscope.graph.source.Source;

/**
 * That a person used a vehicle on a day.
 *
 * @param personId who used it
 * @param plateNo which vehicle
 * @param on the day
 * @param evidence {@code violation}, {@code insurance}, {@code parking} or {@code toll}
 * @param source who said it
 */
public record VehicleUse(
        String personId, String plateNo, LocalDate on, String evidence, Source source) {}
