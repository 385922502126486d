package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * That a source beside the register of persons says where somebody lives; what that register says
 * is {@link Person#dwellingKey()}.
 *
 * @param personId who
 * @param dataset who says it: {@link #REGISTRATIONS} or {@link #AID_UNITS}
 * @param dwellingKey where
 * @param spell when
 * @param source the row that says it
 */
public record Residence(
        String personId, String dataset, String dwellingKey, Spell spell, Source source) {

    /** The {@code dataset} of an entry in a household register (户籍登记). */
    public static final String REGISTRATIONS = "registrations";

    /** The {@code dataset} of an address that a family gave when it asked for aid. */
    public static final String AID_UNITS = "aid_units";
}
