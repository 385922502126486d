package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A person's belonging to an aid unit.
 *
 * @param personId who
 * @param aidUnitNo which unit
 * @param applicant whether this person applied for the unit
 * @param spell when
 * @param source who said it
 */
public record Membership(
        String personId, String aidUnitNo, boolean applicant, Spell spell, Source source) {}
