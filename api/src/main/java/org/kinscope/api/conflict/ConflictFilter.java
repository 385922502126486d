package org.kinscope.api.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictState;
import org.kinscope.graph.finding.Subject;

/**
 * Which conflicts; what is null takes all.
 *
 * @param attributes the attributes
 * @param department a department that owns the attribute or said one of the values
 * @param subjectKind whom they are about
 * @param subjectKey the one they are about
 * @param state what has become of them
 * @param finding whether {@code conflict.attribute} asks of them
 */
record ConflictFilter(
        @Nullable List<String> attributes,
        @Nullable String department,
        Subject.@Nullable Kind subjectKind,
        @Nullable String subjectKey,
        @Nullable ConflictState state,
        @Nullable Boolean finding) {

    static final ConflictFilter ALL = new ConflictFilter(null, null, null, null, null, null);

    /** {@return the parameters of the question} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("attributes", attributes);
        parameters.put("department", department);
        parameters.put("subjectKind", subjectKind == null ? null : subjectKind.code());
        parameters.put("subjectKey", subjectKey);
        parameters.put("state", state == null ? null : state.name());
        parameters.put("finding", finding);
        return parameters;
    }
}
