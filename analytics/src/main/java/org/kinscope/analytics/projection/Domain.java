package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.Space;

/** What the texts of a column name. Each domain numbers its texts from 0. */
enum Domain {
    PERSON(true),
    AID_UNIT(true),
    VEHICLE(true),
    REAL_ESTATE(true),
    COMPANY(true),
    HOUSEHOLD(true),
    ACCOUNT(true),
    PHONE(true),
    CITY(true),
    DIVISION(true),
    PROGRAMME(true),
    DEPARTMENT(true),
    STATUS(true),
    /** Kinds, periods, stages, roles, articles: few different ones. */
    WORD(true),
    NUMBER(true),
    NAME(true),
    DWELLING(true),
    /** Ids of records that were judged to be of a person, and of persons as records. */
    RECORD(true),
    VALUE(true),
    /**
     * Numbers of grants, payments and requests: nearly every row has its own, none is looked up.
     */
    NUMBER_OF_ROW(false),
    /** Numbers of decisions that payments name: one for many payments. */
    PAID_GRANT(true);

    /** Whether equal texts have one number. */
    final boolean once;

    Domain(boolean once) {
        this.once = once;
    }

    static Domain of(Space space) {
        return switch (space) {
            case PERSON -> PERSON;
            case AID_UNIT -> AID_UNIT;
            case VEHICLE -> VEHICLE;
            case REAL_ESTATE -> REAL_ESTATE;
            case COMPANY -> COMPANY;
            case HOUSEHOLD -> HOUSEHOLD;
            case ACCOUNT -> ACCOUNT;
            case PHONE -> PHONE;
            case CITY -> CITY;
        };
    }

    /** Whether texts are looked up by what they say. */
    boolean isKey() {
        return ordinal() <= CITY.ordinal();
    }
}
