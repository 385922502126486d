package org.kinscope.api.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;

/**
 * What to audit; what is null takes the usual.
 *
 * @param codes codes of analyses
 * @param subjectKind whom the findings are about
 */
record FairnessFilter(@Nullable List<String> codes, Subject.@Nullable Kind subjectKind) {

    static final FairnessFilter ALL = new FairnessFilter(null, null);

    Subject.Kind kind() {
        return subjectKind == null ? Subject.Kind.AID_UNIT : subjectKind;
    }

    List<String> named() {
        return codes == null ? List.of() : codes;
    }
}
