package org.kinscope.analytics.study.event;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/**
 * One thing that happens to one person, everything else staying as it is.
 *
 * @param kind what happens
 * @param person the member's key within the family, or personId
 * @param amount of a {@link Kind#WAGE}: how much more in a month, in fen; of a {@link
 *     Kind#BIRTHDAY}: the age that is reached; else 0
 */
public record Event(Kind kind, String person, long amount) {

    /** What a unit has that has no status of the tier rule. */
    public static final String NO_STATUS = "none";

    /** What may happen. */
    public enum Kind {
        /** A wage rises. */
        WAGE(new Words("工资上涨", "a wage rises")),
        /** The last schooling ends, and neither a school nor a job follows. */
        GRADUATION(new Words("毕业离校", "schooling ends")),
        /** An age limit of the rules is reached. */
        BIRTHDAY(new Words("到达年龄界限", "an age limit is reached")),
        /** The person dies; the family keeps what it owns. */
        DEATH(new Words("去世", "death")),
        /** The person marries and founds a household elsewhere, with what is in the own name. */
        MARRIAGE(new Words("结婚另立户", "marries and moves out"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        /** {@return what happens, in words} */
        public Words words() {
            return words;
        }

        /** {@return the name at the edges, as {@code graduation}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return whether the person belongs to the family no more} */
        public boolean leaves() {
            return this == DEATH || this == MARRIAGE;
        }
    }
}
