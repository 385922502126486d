package org.kinscope.graph.fact;

import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A recorded income of a person.
 *
 * @param personId who earned it
 * @param kind {@code wage}, {@code pension}, {@code business}, {@code property}, {@code transfer}
 *     or {@code support}
 * @param amount the amount of one period
 * @param period {@code once}, {@code month} or {@code year}
 * @param spell when
 * @param source who said it
 */
public record Income(
        String personId, String kind, Yuan amount, String period, Spell spell, Source source) {}
