package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Prisoners who are paid, and people who were prisoners when they were not. */
public final class PaidInPrisonPlant {

    private static final String CODE = "conflict.paid-in-prison";

    private PaidInPrisonPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        PaidInPrisonPlant::onTheDayOfArrival,
                        PaidInPrisonPlant::onTheLastDay,
                        PaidInPrisonPlant::inTheSecondTerm,
                        PaidInPrisonPlant::withoutANumber),
                List.of(
                        PaidInPrisonPlant::onTheDayOfRelease,
                        PaidInPrisonPlant::onTheDayBefore,
                        PaidInPrisonPlant::theChildIsInPrison));
    }

    private static Citizen paid(Cast cast, LocalDate on) {
        Citizen person = cast.head(cast.draw().between(25, 58));
        Paying.on(cast, Paying.care(cast, person), on);
        return person;
    }

    private static LocalDate payday(Cast cast) {
        return Paying.firstOfMonth(cast).plusDays(cast.draw().between(3, 20));
    }

    private static void onTheDayOfArrival(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = paid(cast, on);
        cast.stage().life().prison(person, on, null);
        truth.positive(CODE, person, Paying.CARE_FEN, "paid on the day of arrival");
    }

    private static void onTheLastDay(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = paid(cast, on);
        cast.stage().life().prison(person, on.minusYears(2), on.plusDays(1));
        truth.positive(CODE, person, Paying.CARE_FEN, "paid on the day before the release");
    }

    private static void inTheSecondTerm(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = paid(cast, on);
        cast.stage().life().prison(person, on.minusYears(6), on.minusYears(4));
        cast.stage().life().prison(person, on.minusMonths(7), on.plusYears(3));
        truth.positive(CODE, person, Paying.CARE_FEN, "paid in the second of two terms");
    }

    private static void withoutANumber(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = cast.head(cast.draw().between(25, 58));
        Paying.care(cast, person);
        Paying.under(cast, null, Paying.CARE, person, on);
        cast.stage().life().prison(person, on.minusMonths(2), on.plusYears(1));
        truth.positive(CODE, person, Paying.CARE_FEN, "in prison, the payment names no decision");
    }

    private static void onTheDayOfRelease(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = paid(cast, on);
        cast.stage().life().prison(person, on.minusYears(2), on);
        truth.negative(CODE, person, "paid on the day of release");
    }

    private static void onTheDayBefore(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = paid(cast, on);
        cast.stage().life().prison(person, on.plusDays(1), on.plusYears(2));
        truth.negative(CODE, person, "paid on the day before the arrival");
    }

    private static void theChildIsInPrison(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen parent = cast.head(cast.draw().between(55, 70));
        Citizen child = cast.childAtHome(parent, 30);
        Paying.on(cast, Paying.care(cast, parent), on);
        cast.stage().life().prison(child, on.minusYears(1), null);
        truth.negative(CODE, parent, "the child is in prison, the parent is paid", child);
    }
}
