package org.kinscope.api.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * Why a finding stands; what is null belongs to another kind.
 *
 * @param kind which of the kinds
 * @param steps the facts of a path; none of an innocent path where none was found
 * @param what the innocent explanation, or what was looked for; the quantity, the likeness or the
 *     missing fact in words
 * @param value the quantity; of a likeness its probability
 * @param limit the limit it is held against; of an estimate its 95 % interval
 * @param unit the unit of both
 * @param basis source and article of the limit
 * @param dataset the dataset that would hold what is missing
 */
public record Evidence(
        EvidenceKind kind,
        @Nullable List<EvidenceStep> steps,
        @Nullable Words what,
        @Nullable String value,
        @Nullable String limit,
        @Nullable String unit,
        @Nullable String basis,
        @Nullable String dataset) {}
