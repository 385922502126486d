package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A marriage, from registration to divorce; the death of a spouse does not end the row.
 *
 * @param husbandId personId of the one named first
 * @param wifeId personId of the one named second
 * @param spell when
 * @param source who said it
 */
public record Marriage(String husbandId, String wifeId, Spell spell, Source source) {

    /** {@return the other spouse} */
    public String otherThan(String personId) {
        return husbandId.equals(personId) ? wifeId : husbandId;
    }
}
