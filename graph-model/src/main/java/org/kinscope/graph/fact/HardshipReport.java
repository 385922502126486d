package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.kinscope.graph.source.Source;

/**
 * A report that somebody is in hardship (困难线索).
 *
 * @param personId of whom
 * @param reportNo its number
 * @param channel {@code grid}, {@code hotline}, {@code petition}, {@code village} or {@code self}
 * @param hardship its kind: {@code illness}, {@code disability}, {@code disaster}, {@code
 *     education}, {@code housing}, {@code unemployment}, {@code elderly}, {@code child} or {@code
 *     other}
 * @param reportedOn when it was reported
 * @param source who said it
 */
public record HardshipReport(
        String personId,
        String reportNo,
        String channel,
        String hardship,
        LocalDate reportedOn,
        Source source) {}
