package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A time that a person was in prison.
 *
 * @param personId who
 * @param spell from the day of arrival to the day of release, which no longer counts
 * @param source who said it
 */
public record Imprisonment(String personId, Spell spell, Source source) {}
