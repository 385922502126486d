package org.kinscope.ingest.identity.linkage.block;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.schema.KeyPart;
import org.kinscope.ingest.identity.linkage.schema.Transform;

/**
 * A part of a key that a comparison offers by its kind.
 *
 * @param comparison the place of the comparison
 * @param part the part
 * @param from where in the value the part begins, from 0 to 1: an error before it does no harm
 * @param to where it ends
 * @param survives how often the part is still the same though an error lies within
 */
record Atoms(int comparison, KeyPart part, double from, double to, double survives) {

    /** {@return the parts that {@code measure} offers} */
    static List<Atoms> of(int comparison, Measure measure) {
        String name = measure.comparison().name();
        List<Atoms> atoms = new ArrayList<>();
        atoms.add(atom(comparison, Transform.WHOLE, name, 0, 0, 1, 0));
        switch (measure.comparison().kind()) {
            case NAME -> {
                atoms.add(atom(comparison, Transform.SOUND, name, 0, 0, 1, 0.45));
                atoms.add(atom(comparison, Transform.FIRST, name, 3, 0, 0.5, 0));
            }
            case FULL_NAME, ORGANISATION, TEXT -> {
                atoms.add(atom(comparison, Transform.WORDS, name, 0, 0, 1, 0.2));
                atoms.add(atom(comparison, Transform.SOUND, name, 0, 0, 1, 0.3));
                atoms.add(atom(comparison, Transform.FIRST, name, 5, 0, 0.5, 0));
                atoms.add(atom(comparison, Transform.LAST, name, 5, 0.5, 1, 0));
            }
            case ADDRESS -> {
                atoms.add(atom(comparison, Transform.DIGITS, name, 0, 0, 1, 0.5));
                atoms.add(atom(comparison, Transform.FIRST, name, 8, 0, 0.5, 0.1));
            }
            case DATE -> {
                atoms.add(atom(comparison, Transform.YEAR, name, 0, 0, 0.4, 0));
                atoms.add(atom(comparison, Transform.MONTH, name, 0, 0, 0.7, 0));
                atoms.add(atom(comparison, Transform.DAY, name, 0, 0.4, 1, 0));
                atoms.add(atom(comparison, Transform.SORTED, name, 0, 0, 1, 0.3));
            }
            case IDENTIFIER, POSTCODE, PHONE -> {
                atoms.add(atom(comparison, Transform.FIRST, name, 4, 0, 0.5, 0));
                atoms.add(atom(comparison, Transform.LAST, name, 4, 0.5, 1, 0));
                atoms.add(atom(comparison, Transform.SORTED, name, 0, 0, 1, 0.3));
            }
            case ID_NUMBER -> {
                atoms.add(atom(comparison, Transform.FIRST, name, 14, 0, 0.8, 0));
                atoms.add(atom(comparison, Transform.LAST, name, 10, 0.45, 1, 0));
                atoms.add(atom(comparison, Transform.SORTED, name, 0, 0, 1, 0.3));
            }
            case EMAIL -> {
                atoms.add(atom(comparison, Transform.FIRST, name, 6, 0, 0.4, 0));
                atoms.add(atom(comparison, Transform.LAST, name, 10, 0.6, 1, 0));
            }
            case EXACT, NUMBER -> {}
        }
        return atoms;
    }

    private static Atoms atom(
            int comparison,
            Transform transform,
            String name,
            int count,
            double from,
            double to,
            double survives) {
        return new Atoms(comparison, new KeyPart(transform, name, count), from, to, survives);
    }
}
