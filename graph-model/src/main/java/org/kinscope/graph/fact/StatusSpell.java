package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A recorded status of an aid unit.
 *
 * @param aidUnitNo which unit
 * @param status the status code, for example {@code dibao}
 * @param spell when
 * @param declaredMonthlyIncome the household's income as declared; null where unknown
 * @param mode {@code whole}, {@code single} (单人保) or {@code grace} (渐退期); null means whole
 * @param source who said it
 */
public record StatusSpell(
        String aidUnitNo,
        String status,
        Spell spell,
        @Nullable Yuan declaredMonthlyIncome,
        @Nullable String mode,
        Source source) {}
