package org.kinscope.analytics.derivation;

import org.kinscope.graph.time.Spell;

/**
 * That a person was registered at a dwelling.
 *
 * @param personId who
 * @param dwellingKey where
 * @param spell when
 */
record Stay(String personId, String dwellingKey, Spell spell) {}
