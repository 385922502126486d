package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * An official's declaration that a relative is aided (近亲属备案).
 *
 * @param officialId who declared
 * @param relativeId the relative
 * @param aidUnitNo the unit it was declared for; null where the row names none
 * @param on the day of filing
 * @param source who said it
 */
public record KinFiling(
        String officialId,
        String relativeId,
        @Nullable String aidUnitNo,
        LocalDate on,
        Source source) {}
