package org.kinscope.analytics.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A finding as the graph holds it.
 *
 * @param findingKey its stable key
 * @param code the analysis
 * @param version the version of the analysis' rule
 * @param subject whom it is about
 * @param otherKeys keys of others that the evidence involves, sorted
 * @param divisionCode the division of the subject; null where none is known
 * @param amount the amount at stake; null where there is none
 * @param asOf the day for which it was last asked
 * @param state {@code OPEN} or {@code EXPIRED}, or what a review made of it
 * @param firstSeen the first day for which it was found
 * @param lastSeen the last day for which it was found
 * @param sentence the finding in a sentence
 */
public record RecordedFinding(
        String findingKey,
        String code,
        int version,
        Subject subject,
        List<String> otherKeys,
        @Nullable String divisionCode,
        @Nullable Yuan amount,
        LocalDate asOf,
        String state,
        LocalDate firstSeen,
        LocalDate lastSeen,
        Words sentence) {}
