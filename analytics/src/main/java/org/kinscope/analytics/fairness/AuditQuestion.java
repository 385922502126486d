package org.kinscope.analytics.fairness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * What an audit is about.
 *
 * @param codes the analyses whose findings count; never empty
 * @param kind of which kind of subjects
 * @param scope of which part of the city
 */
public record AuditQuestion(Set<String> codes, Subject.Kind kind, Scope scope) {

    public AuditQuestion {
        codes = Set.copyOf(codes);
    }

    /**
     * {@return the question; without codes about all that suspect: what looks for people without
     * aid is a help and audited only where it is named}
     *
     * @param codes analyses, or none
     * @throws IllegalArgumentException if one is not known, or asks of no such subjects
     */
    public static AuditQuestion of(List<String> codes, Subject.Kind kind, Scope scope) {
        Set<String> wanted = new TreeSet<>();
        if (codes.isEmpty()) {
            Detectors.all().stream()
                    .filter(d -> !d.findsUnaided() && d.subjects().contains(kind))
                    .forEach(d -> wanted.add(d.code()));
        }
        for (String code : codes) {
            Detector<?> detector = Detectors.get(code);
            if (!detector.subjects().contains(kind)) {
                throw new IllegalArgumentException(
                        "the analysis %s asks of no %s".formatted(code, kind.code()));
            }
            wanted.add(code);
        }
        return new AuditQuestion(wanted, kind, scope);
    }
}
