package org.kinscope.analytics.neighbourhood;

/** What the keys of a grouping name. A key is only unique within its space. */
public enum Space {
    PERSON,
    AID_UNIT,
    VEHICLE,
    REAL_ESTATE,
    COMPANY,
    HOUSEHOLD,
    ACCOUNT,
    PHONE,
    /** The city as a whole, whose only key is the empty text. */
    CITY
}
