package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;

/**
 * The family that is assessed and aided together (共同生活的家庭成员, 救助家庭).
 *
 * @param aidUnitNo its number
 * @param divisionCode its division, 12 digits; null where no row says
 * @param dwellingKey its dwelling; null where its address is blank
 */
public record AidUnit(
        String aidUnitNo, @Nullable String divisionCode, @Nullable String dwellingKey) {}
