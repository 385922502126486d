package org.kinscope.api.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which people; what is null takes all.
 *
 * @param division the beginning of the code of the division where they are registered
 * @param bornFrom the first day of birth
 * @param bornTo the first day of birth that is too late
 * @param alive whether no death is known up to the day
 * @param inAidUnit whether they belong to an aid unit on the day
 * @param registered whether the register of persons holds them
 */
record PersonFilter(
        @Nullable String division,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Boolean alive,
        @Nullable Boolean inAidUnit,
        @Nullable Boolean registered) {

    static final PersonFilter ALL = new PersonFilter(null, null, null, null, null, null);

    /** {@return the parameters of the question, but for the division} */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("bornFrom", bornFrom);
        parameters.put("bornTo", bornTo);
        parameters.put("alive", alive);
        parameters.put("inAidUnit", inAidUnit);
        parameters.put("registered", registered);
        return parameters;
    }
}
