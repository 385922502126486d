package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A certified disability.
 *
 * @param personId who
 * @param category 1 visual, 2 hearing, 3 speech, 4 limb, 5 intellectual, 6 mental, 7 multiple
 * @param grade 1 (most severe) to 4
 * @param spell the validity of the certificate
 * @param source who said it
 */
public record Disability(String personId, int category, int grade, Spell spell, Source source) {}
