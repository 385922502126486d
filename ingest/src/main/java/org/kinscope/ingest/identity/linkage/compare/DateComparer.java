package org.kinscope.ingest.identity.linkage.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days in the form {@code 1990-12-31}; also {@code 1990-12} and {@code 1990}. */
final class DateComparer implements Comparer {

    private static final int NEAR = 1;
    private static final int TWO_PARTS = 2;
    private static final int YEAR = 3;
    private static final int DIFFERENT = 4;

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.8),
                Grade.of("near", 0.08),
                Grade.of("two-parts", 0.04),
                Grade.of("about-a-year", 0.03),
                Grade.of("different", 0.05));
    }

    @Override
    public int compare(String a, String b) {
        if (a.length() != b.length()) {
            int parts = Math.min(a.length(), b.length());
            boolean begins = a.regionMatches(0, b, 0, parts);
            return begins && parts >= 4 ? parts > 4 ? TWO_PARTS : YEAR : DIFFERENT;
        }
        int edits = Distance.edits(a, b, 2);
        if (a.length() == 4) {
            return edits == 1 ? YEAR : DIFFERENT;
        }
        if (edits == 1) {
            return NEAR;
        }
        if (a.length() != 10) {
            return a.regionMatches(0, b, 0, 4) ? YEAR : DIFFERENT;
        }
        boolean year = a.regionMatches(0, b, 0, 4);
        boolean month = a.regionMatches(5, b, 5, 2);
        boolean day = a.regionMatches(8, b, 8, 2);
        if (year && a.regionMatches(5, b, 8, 2) && a.regionMatches(8, b, 5, 2)) {
            return NEAR;
        }
        if ((year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0) >= 2) {
            return TWO_PARTS;
        }
        return year || within(a, b, 366) ? YEAR : DIFFERENT;
    }

    private static boolean within(String a, String b, int days) {
        if (Math.abs(number(a, 0, 4) - number(b, 0, 4)) > 1) {
            return false;
        }
        try {
            return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b)))
                    <= days;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
