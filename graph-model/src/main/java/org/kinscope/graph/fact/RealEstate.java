package org.kinscope.graph.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * A piece of real estate.
 *
 * @param propertyNo its number in the register
 * @param usage its use in the words of the register, for example 住宅
 * @param areaM2 its area in square metres; null where unknown
 * @param value the appraised value; null where unknown
 */
public record RealEstate(
        String propertyNo,
        @Nullable String usage,
        @Nullable BigDecimal areaM2,
        @Nullable Yuan value) {}
