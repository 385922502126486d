package org.kinscope.api.household;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which households; what is null takes all.
 *
 * @param division beginning of a division code
 * @param leastMembers how many members at least are registered in it, and live, on the day
 * @param inAidUnit whether one of them belongs to an aid unit on the day
 */
record HouseholdFilter(
        @Nullable String division, @Nullable Integer leastMembers, @Nullable Boolean inAidUnit) {

    static final HouseholdFilter ALL = new HouseholdFilter(null, null, null);

    /** {@return the parameters of the question, but for the division} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("leastMembers", leastMembers);
        parameters.put("inAidUnit", inAidUnit);
        return parameters;
    }
}
