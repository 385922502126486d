package org.kinscope.synthetic.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.place.County;

/**
 * Gives out ID numbers (GB 11643), each once: area, birth date, sequence code (odd for men, even
 * for women), check. It keeps one counter for each area, birth date and sex that it met.
 */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SLOTS = 500;

    /** Where the sequence code begins, after area and birth date. */
    private static final int SEQUENCE = 14;

    /** No divisor of {@link #SLOTS}: neighbours in time are no neighbours in number. */
    private static final int STRIDE = 187;

    private final Map<Long, Short> given = new HashMap<>();

    /**
     * {@return a number that nobody has}
     *
     * @throws IllegalStateException if the 500 numbers of that area, day and sex are used up
     */
    public String next(String area, LocalDate birth, Sex sex) {
        long key = (Long.parseLong(area) * 1_000_000 + birth.toEpochDay() + 500_000) * 2;
        int n = given.merge(key + sex.ordinal(), (short) 1, (a, b) -> (short) (a + b)) - 1;
        if (n >= SLOTS) {
            throw new IllegalStateException(
                    "more than " + SLOTS + " people of one sex born on " + birth + " in " + area);
        }
        int start = (int) ((key * 0x9E3779B97F4A7C15L) >>> 55) % SLOTS;
        int sequence = (start + n * STRIDE) % SLOTS * 2 + (sex == Sex.MAN ? 1 : 0);
        return withCheck(
                area + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence));
    }

    /**
     * {@return the area under which somebody of the county was first registered: the code of the
     * time of birth, or an early one for those born before there were ID numbers}
     */
    public static String area(County county, LocalDate birth, Draw draw) {
        List<County.Since> codes = county.codes();
        int last = 0;
        while (last + 1 < codes.size() && codes.get(last + 1).year() <= birth.getYear()) {
            last++;
        }
        if (last == 0 && draw.chance(0.8)) {
            return codes.get(draw.below(codes.size())).code();
        }
        return codes.get(last).code();
    }

    /**
     * {@return the number as a hand mistypes it: another tens digit in its sequence code, so that
     * the sex stays, with the right check character}
     */
    public static String mistyped(String number) {
        int tens = SEQUENCE + 1;
        char typed = (char) ('0' + (number.charAt(tens) - '0' + 3) % 10);
        return withCheck(
                number.substring(0, tens) + typed + number.substring(tens + 1, WEIGHTS.length));
    }

    /** {@return {@code seventeen} digits followed by their check character} */
    public static String withCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % 11);
    }
}
