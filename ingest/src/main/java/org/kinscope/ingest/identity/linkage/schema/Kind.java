package org.kinscope.ingest.identity.linkage.schema;

import java.util.Locale;

/** The kinds of comparison. */
public enum Kind {
    /** Equal or not, without regard to case and width: codes, sex, places. */
    EXACT,
    /**
     * A name of a person or a part of one: typing errors, sound, short forms; Chinese and pinyin.
     */
    NAME,
    /** The whole name of a person, its parts in any order. */
    FULL_NAME,
    /** The name of a company or other body. */
    ORGANISATION,
    /** Any text of words. */
    TEXT,
    /** A postal address, Chinese or other. */
    ADDRESS,
    /** A day in any common form. */
    DATE,
    /** A quantity or a year. */
    NUMBER,
    /** A number or code that is meant to identify: errors of one or two characters. */
    IDENTIFIER,
    /** A Chinese citizen's ID number of 18 or 15 digits: place, birth date and sequence apart. */
    ID_NUMBER,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A postal code. */
    POSTCODE;

    /** {@return the name in a schema, as in {@code full-name}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
