package org.kinscope.api.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * Whose R(y), and by which values.
 *
 * @param aidUnit the number of a unit
 * @param household the number of a household
 * @param person the id of a person
 * @param delta δ
 * @param withIllustrative whether other places' values may stand in
 * @param values values in place of the catalogue's
 * @param graceMonths months of grace
 */
public record CliffScheduleInput(
        @Nullable String aidUnit,
        @Nullable String household,
        @Nullable String person,
        @Nullable Yuan delta,
        @Nullable Boolean withIllustrative,
        @Nullable List<AssumedValueInput> values,
        @Nullable Integer graceMonths) {

    /** {@return by which values, as a study of many is asked} */
    StudyFilter filter() {
        return new StudyFilter(null, null, delta, withIllustrative, values, graceMonths);
    }
}
