package org.kinscope.graph.fact;

import org.kinscope.graph.time.Spell;

/**
 * A legal duty of support (derived): who owes it, to whom, when, why.
 *
 * @param supporterId who owes support
 * @param supportedId who is owed support
 * @param spell the days on which the duty held
 * @param basis the duty, for example {@code child-to-parent}
 * @param article the article of the Civil Code, for example {@code 1067(2)}
 */
public record Support(
        String supporterId, String supportedId, Spell spell, String basis, String article) {}
