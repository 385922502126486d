package org.kinscope.analytics.kinship;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * One step from a person to a relative.
 *
 * @param fromId personId of the one before
 * @param toId personId of the relative
 * @param link what the relative is to the one before
 * @param spell when; kinship of blood has no ends
 * @param source who said it; null for siblings, which are derived from shared parents
 */
public record KinStep(
        String fromId, String toId, Link link, Spell spell, @Nullable Source source) {}
