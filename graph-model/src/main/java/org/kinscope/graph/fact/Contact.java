package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * That a person is reached by a phone. Numbers are given to others after a while.
 *
 * @param personId who
 * @param phoneToken keyed hash of the number
 * @param spell when
 * @param source who said it
 */
public record Contact(String personId, String phoneToken, Spell spell, Source source) {}
