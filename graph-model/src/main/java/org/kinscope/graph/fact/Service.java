package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A person's service as an official or village officer.
 *
 * @param personId who
 * @param role the office in the words of the source
 * @param divisionCode where, 12 digits
 * @param spell when
 * @param source who said it
 */
public record Service(
        String personId, String role, String divisionCode, Spell spell, Source source) {}
