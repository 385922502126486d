package org.kinscope.api.household;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which households; what is null takes all.
 *
 * @param division beginning of a division code
 * @param leastMembers how many members at least live in it on the day
 * @param aided whether a member belongs to an aid unit on the day
 */
record HouseholdFilter(
        @Nullable String division, @Nullable Integer leastMembers, @Nullable Boolean aided) {

    static final HouseholdFilter ALL = new HouseholdFilter(null, null, null);

    /** {@return the parameters of the question} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("division", division);
        parameters.put("leastMembers", leastMembers);
        parameters.put("aided", aided);
        return parameters;
    }
}
