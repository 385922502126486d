package org.kinscope.graph.finding;

/**
 * Whom a question is about.
 *
 * @param kind what kind of subject
 * @param key the aid unit's number, the personId or the household's number
 */
public record Subject(Kind kind, String key) implements Comparable<Subject> {

    /** The kinds of subjects. */
    public enum Kind {
        AID_UNIT,
        PERSON,
        HOUSEHOLD;

        /** {@return the name at the edges: {@code aid_unit}, {@code person}, {@code household}} */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /**
         * {@return the kind of that name}
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** {@return the aid unit with that number} */
    public static Subject aidUnit(String aidUnitNo) {
        return new Subject(Kind.AID_UNIT, aidUnitNo);
    }

    /** {@return the person with that personId} */
    public static Subject person(String personId) {
        return new Subject(Kind.PERSON, personId);
    }

    /** {@return the registered household with that number} */
    public static Subject household(String householdNo) {
        return new Subject(Kind.HOUSEHOLD, householdNo);
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
