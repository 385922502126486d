package org.kinscope.ingest.identity.linkage.schema;

import java.util.Locale;

/** What a key takes of a value. */
public enum Transform {
    /** The whole value, as it is compared. */
    WHOLE,
    /** Its first characters. */
    FIRST,
    /** Its last characters. */
    LAST,
    /** How it sounds: a code like Soundex; the pinyin of Chinese. */
    SOUND,
    /** The year of a date. */
    YEAR,
    /** Year and month of a date. */
    MONTH,
    /** Month and day of a date, whatever the year. */
    DAY,
    /** Its words in alphabetic order. */
    WORDS,
    /** Its digits. */
    DIGITS,
    /** Its characters in alphabetic order, so that swapped ones meet. */
    SORTED;

    /** {@return the name in a schema, as in {@code first}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
