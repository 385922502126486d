package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * That a person is registered in a household (户籍登记).
 *
 * @param personId who
 * @param householdNo which household
 * @param divisionCode where the household is, by the newest registration in it that says so; null
 *     where none does
 * @param spell when
 * @param source who said it
 */
public record Registration(
        String personId,
        String householdNo,
        @Nullable String divisionCode,
        Spell spell,
        Source source) {}
