package org.kinscope.api.aidunit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which aid units; what is null takes all.
 *
 * @param division beginning of a division code
 * @param statuses the unit holds one of these on the day
 * @param programmes codes of programmes; a grant of one of them runs for the unit on the day
 * @param findingCodes codes of analyses; an open finding of one of them is about the unit
 * @param leastMembers how many members at least belong to it, and live, on the day
 */
record AidUnitFilter(
        @Nullable String division,
        @Nullable List<AidStatus> statuses,
        @Nullable List<String> programmes,
        @Nullable List<String> findingCodes,
        @Nullable Integer leastMembers) {

    static final AidUnitFilter ALL = new AidUnitFilter(null, null, null, null, null);

    /** {@return the parameters of the question, but for the division} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "statuses",
                statuses == null ? null : statuses.stream().map(AidStatus::code).toList());
        parameters.put("programmes", programmes);
        parameters.put("findingCodes", findingCodes);
        parameters.put("leastMembers", leastMembers);
        return parameters;
    }
}
