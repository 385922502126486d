package org.kinscope.api.study;

/** Which divisions a study tells apart. */
public enum StudyDivisions {
    CITY(4),
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    private final int digits;

    StudyDivisions(int digits) {
        this.digits = digits;
    }

    /** {@return how many digits of the code make such a division} */
    int digits() {
        return digits;
    }
}
