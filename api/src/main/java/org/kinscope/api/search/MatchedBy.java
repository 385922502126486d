package org.kinscope.api.search;

/** What of a subject the searched text was found in. */
enum MatchedBy {
    /** The whole ID number. */
    ID_NUMBER,
    /** The ID number as it is shown: first six and last two characters. */
    MASKED_ID_NUMBER,
    /** The number of the aid unit, or its beginning. */
    AID_UNIT_NO,
    /** The number of the household, or its beginning. */
    HOUSEHOLD_NO,
    /** The name or a part of it. */
    NAME,
    /** The name in Latin letters, or its beginning. */
    PINYIN,
    /** The first letters of the name's syllables, or their beginning. */
    INITIALS,
    /** The address. */
    ADDRESS
}
