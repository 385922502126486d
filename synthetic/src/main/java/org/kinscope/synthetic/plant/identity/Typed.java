package org.kinscope.synthetic.plant.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.plant.Cast;

/**
 * ID numbers as hands mistype them, each with the right check character, and the records of them.
 */
final class Typed {

    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;
    private static final int CHECK = 17;

    private Typed() {}

    /** {@return the number with the first two digits of its sequence code swapped} */
    static String swapped(String number) {
        return IdNumbers.withCheck(
                number.substring(0, SEQUENCE)
                        + number.charAt(SEQUENCE + 1)
                        + number.charAt(SEQUENCE)
                        + number.charAt(SEQUENCE + 2));
    }

    /** {@return whether swapping these digits makes another number} */
    static boolean canSwap(String number) {
        return number.charAt(SEQUENCE) != number.charAt(SEQUENCE + 1);
    }

    /** {@return the number with that day of birth} */
    static String bornOn(String number, LocalDate birth) {
        return IdNumbers.withCheck(
                number.substring(0, BIRTH)
                        + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + number.substring(SEQUENCE, CHECK));
    }

    /** {@return a day of the same month that differs in one digit} */
    static LocalDate otherDay(LocalDate birth) {
        int ones = birth.getDayOfMonth() % 10;
        int tens = birth.getDayOfMonth() - ones;
        int other = tens == 30 || tens + ones + 1 > 28 ? Math.max(1, ones - 1) : (ones + 1) % 10;
        int day = tens == 0 && other == 0 ? 2 : tens + other;
        return birth.withDayOfMonth(Math.min(day, birth.lengthOfMonth()));
    }

    /** {@return a second record of somebody: in the register of persons, in no household} */
    static Citizen record(
            Cast cast, Citizen of, String number, LocalDate birth, @Nullable String name) {
        return cast.stage()
                .register()
                .citizen(
                        NewCitizen.of(of.sex(), birth, of.home())
                                .name(name == null ? of.name() : name)
                                .idNumber(number));
    }

    /** Gives them one phone, as one human has. */
    static void onePhone(Cast cast, Citizen one, Citizen other) {
        String number = cast.stage().life().phone(one, cast.monthsAgo(60));
        cast.stage().life().phone(other, number, cast.monthsAgo(30), null);
    }

    /** Gives somebody a grant a month that runs until that day. */
    static void grant(
            Cast cast,
            String programme,
            Citizen to,
            long fen,
            LocalDate from,
            @Nullable LocalDate until) {
        cast.stage().aid().grant(NewGrant.monthly(programme, to, fen, from).until(until));
    }
}
