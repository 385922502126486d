package org.kinscope.analytics.study.premium;

import java.util.List;
import java.util.Locale;
import org.kinscope.graph.finding.Words;

/**
 * A family in two parts.
 *
 * @param kind who parts
 * @param leaving who leaves the applicant's part; in order
 * @param staying who stays; in order
 */
public record Separation(Kind kind, List<String> leaving, List<String> staying) {

    /** Who parts. */
    public enum Kind {
        /** Husband and wife, their minor children with either. */
        COUPLE(new Words("夫妻分开", "husband and wife apart")),
        /** A grown child, with spouse and children of the own. */
        CHILD(new Words("成年子女另立户", "a grown child apart")),
        /** The parents, or the one there is, of a grown member. */
        PARENTS(new Words("父母另立户", "parents apart"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        /** {@return who parts, in words} */
        public Words words() {
            return words;
        }

        /** {@return the name at the edges, as {@code couple}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Separation {
        leaving = List.copyOf(leaving);
        staying = List.copyOf(staying);
    }
}
