package org.kinscope.api.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;

/**
 * Which findings; what is null takes all.
 *
 * @param codes codes of analyses
 * @param subjectKind whom they are about
 * @param subjectKey the one they are about
 * @param state where they stand
 * @param states where they stand, one of these
 */
record FindingFilter(
        @Nullable List<String> codes,
        Subject.@Nullable Kind subjectKind,
        @Nullable String subjectKey,
        @Nullable FindingState state,
        @Nullable List<FindingState> states) {

    static final FindingFilter ALL = new FindingFilter(null, null, null, null, null);

    /** {@return those of other analyses where these stand, whomever they are about} */
    FindingFilter of(List<String> others) {
        return new FindingFilter(others, null, null, state, states);
    }

    /** {@return the parameters of the question} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("codes", codes);
        parameters.put("subjectKind", subjectKind == null ? null : subjectKind.code());
        parameters.put("subjectKey", subjectKey);
        parameters.put("state", state == null ? null : state.name());
        parameters.put(
                "states",
                states == null ? null : states.stream().<String>map(FindingState::name).toList());
        return parameters;
    }
}
