package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;

/** Decisions of which every payment is written one by one. */
final class Paying {

    /** A programme that does not stop with the status. */
    static final String CARE = "DIS_CARE";

    /** What it gives a month, in fen. */
    static final long CARE_FEN = 16_000;

    private Paying() {}

    /** A running monthly decision for one person and no unit; nothing is paid yet. */
    static Grant care(Cast cast, Citizen to) {
        return cast.stage()
                .aid()
                .grant(NewGrant.monthly(CARE, to, CARE_FEN, cast.monthsAgo(30)).unpaid());
    }

    /** A monthly decision for the unit that ends on a day or runs; nothing is paid yet. */
    static Grant monthly(
            Cast cast, String programme, Citizen to, Unit unit, @Nullable LocalDate until) {
        return cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly(programme, to, CARE_FEN, cast.monthsAgo(30))
                                .of(unit)
                                .until(until)
                                .unpaid());
    }

    /** Pays a decision on that day. */
    static void on(Cast cast, Grant grant, LocalDate day) {
        cast.stage().aid().pay(grant, day);
    }

    /** Pays somebody under any number or none. */
    static void under(
            Cast cast, @Nullable String number, String programme, Citizen to, LocalDate day) {
        cast.stage()
                .aid()
                .pay(number, programme, to, cast.stage().wealth().account(to), to, CARE_FEN, day);
    }

    /** The first day of the last month of the story. */
    static LocalDate firstOfMonth(Cast cast) {
        return cast.asOf().withDayOfMonth(1);
    }

    /** {@return somebody old who lived alone and died on that day} */
    static Citizen dead(Cast cast, LocalDate died, boolean inRegister, boolean inMorgue) {
        Sex sex = cast.draw().chance(0.5) ? Sex.MAN : Sex.WOMAN;
        return cast.alone(
                NewCitizen.of(
                                sex,
                                cast.born(cast.draw().between(62, 85)),
                                cast.stage().dwelling(cast.village()))
                        .died(died, inRegister, inMorgue));
    }
}
