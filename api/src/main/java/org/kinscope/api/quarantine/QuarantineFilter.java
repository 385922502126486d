package org.kinscope.api.quarantine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; what is null takes all.
 *
 * @param delivery refused for the first time in it or before, for the last time in it or later
 * @param dataset the dataset
 * @param department who delivered it
 * @param reason the code of the reason
 * @param states what has become of it
 * @param kind rows or files
 */
public record QuarantineFilter(
        @Nullable Integer delivery,
        @Nullable String dataset,
        @Nullable String department,
        @Nullable String reason,
        @Nullable List<QuarantineState> states,
        @Nullable QuarantineKind kind) {

    /** Takes all. */
    public static final QuarantineFilter ALL =
            new QuarantineFilter(null, null, null, null, null, null);

    /** {@return the same for whole files alone} */
    public QuarantineFilter files() {
        return new QuarantineFilter(
                delivery, dataset, department, reason, states, QuarantineKind.FILE);
    }

    /** {@return the same for the entries of one department alone} */
    QuarantineFilter of(String only) {
        return new QuarantineFilter(delivery, dataset, only, reason, states, kind);
    }

    /** {@return the parameters of the questions} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("delivery", delivery);
        parameters.put("dataset", dataset);
        parameters.put("department", department);
        parameters.put("reason", reason);
        parameters.put(
                "states",
                states == null ? null : states.stream().map(QuarantineState::code).toList());
        parameters.put("kind", kind == null ? null : kind.code());
        return parameters;
    }
}
