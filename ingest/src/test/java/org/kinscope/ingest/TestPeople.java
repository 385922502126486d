package org.kinscope.ingest;

import org.kinscope.ingest.judge.IdNumber;

/** Invented people. */
public final class TestPeople {

    private TestPeople() {}

    /** {@return a right ID number: odd serials are men, even ones women} */
    public static String born(String yyyymmdd, int serial) {
        String seventeen = "321202" + yyyymmdd + "%03d".formatted(serial);
        for (char check : "0123456789X".toCharArray()) {
            if (IdNumber.hasRightCheck(seventeen + check)) {
                return seventeen + check;
            }
        }
        throw new IllegalStateException("one of eleven checks is right");
    }
}
