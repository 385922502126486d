package org.kinscope.analytics.sweep;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * The answers of a sweep.
 *
 * @param findings the findings, by key, each once
 * @param counts how the questions were answered, by code
 * @param unknowns why questions could not be decided, by code and reason
 * @param undecided about whom they could not be decided, by code
 * @param failures questions that a detector could not answer because of a fault of its own, by code
 *     and subject
 */
public record SweepResult(
        List<Finding<?>> findings,
        List<Count> counts,
        List<Unknown> unknowns,
        Map<String, Set<Subject>> undecided,
        List<Failure> failures) {

    public SweepResult {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
        unknowns = List.copyOf(unknowns);
        undecided = Map.copyOf(undecided);
        failures = List.copyOf(failures);
    }

    /**
     * How one detector's questions were answered: {@code asked = met + notMet + notKnown + failed}.
     *
     * @param code the analysis
     * @param asked how many subjects were asked about
     * @param met how many met the condition
     * @param notMet how many did not
     * @param notKnown for how many it could not be decided
     * @param failed for how many the detector failed
     * @param findings how many findings there are
     */
    public record Count(
            String code,
            long asked,
            long met,
            long notMet,
            long notKnown,
            long failed,
            long findings) {}

    /**
     * Why questions could not be decided.
     *
     * @param code the analysis
     * @param missing what would have to be known
     * @param subjects for how many subjects
     * @param examples the first few of them
     */
    public record Unknown(String code, Words missing, long subjects, List<Subject> examples) {
        public Unknown {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A fault of a detector.
     *
     * @param code the analysis
     * @param subject about whom it was asked
     * @param fault what went wrong
     */
    public record Failure(String code, Subject subject, String fault) {}
}
