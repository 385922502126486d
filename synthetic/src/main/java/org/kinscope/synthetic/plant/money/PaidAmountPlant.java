package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Payments of another amount than was decided, and payments that add up to it. */
public final class PaidAmountPlant {

    private static final String CODE = "conflict.amount";

    private PaidAmountPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        PaidAmountPlant::aFenTooMuch,
                        PaidAmountPlant::aFenTooLittle,
                        PaidAmountPlant::twiceInAMonth,
                        PaidAmountPlant::withoutANumber,
                        PaidAmountPlant::oneOffAidInTooLargeParts),
                List.of(
                        PaidAmountPlant::inTwoParts,
                        PaidAmountPlant::onceInEachOfTwoMonths,
                        PaidAmountPlant::theDecisionChanged,
                        PaidAmountPlant::aYearInItsFirstPart));
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(30, 58));
    }

    private static LocalDate payday(Cast cast) {
        return Paying.firstOfMonth(cast).plusDays(cast.draw().between(3, 20));
    }

    private static Grant care(Cast cast, Citizen person, long... fen) {
        Grant grant = Paying.care(cast, person);
        LocalDate on = payday(cast);
        for (int i = 0; i < fen.length; i++) {
            cast.stage().aid().pay(grant, fen[i], on.plusDays(i));
        }
        return grant;
    }

    private static void aFenTooMuch(Cast cast, Truth truth) {
        Citizen person = head(cast);
        care(cast, person, Paying.CARE_FEN + 1);
        truth.positive(CODE, person, 1, "a fen too much");
    }

    private static void aFenTooLittle(Cast cast, Truth truth) {
        Citizen person = head(cast);
        care(cast, person, Paying.CARE_FEN - 1);
        truth.positive(CODE, person, 1, "a fen too little");
    }

    private static void twiceInAMonth(Cast cast, Truth truth) {
        Citizen person = head(cast);
        care(cast, person, Paying.CARE_FEN, Paying.CARE_FEN);
        truth.positive(CODE, person, Paying.CARE_FEN, "paid twice in a month");
    }

    private static void withoutANumber(Cast cast, Truth truth) {
        Citizen person = head(cast);
        cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly(
                                        Paying.CARE,
                                        person,
                                        Paying.CARE_FEN + 5_000,
                                        cast.monthsAgo(30))
                                .unpaid());
        Paying.under(cast, null, Paying.CARE, person, payday(cast));
        truth.positive(CODE, person, 5_000, "too little, the payment names no decision");
    }

    private static Grant once(Cast cast, Citizen person, LocalDate on) {
        return cast.stage()
                .aid()
                .grant(NewGrant.once("TEMP_URGENT", person, Paying.CARE_FEN, on).unpaid());
    }

    private static void oneOffAidInTooLargeParts(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = head(cast);
        Grant grant = once(cast, person, on.minusMonths(3));
        cast.stage().aid().pay(grant, Paying.CARE_FEN, on.minusMonths(2));
        cast.stage().aid().pay(grant, 1, on);
        truth.positive(CODE, person, 1, "one-off aid, a fen more in a later month");
    }

    private static void inTwoParts(Cast cast, Truth truth) {
        Citizen person = head(cast);
        care(cast, person, 1_000, Paying.CARE_FEN - 1_000);
        truth.negative(CODE, person, "paid in two parts of one month");
    }

    private static void onceInEachOfTwoMonths(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Grant grant = Paying.care(cast, person);
        Paying.on(cast, grant, Paying.firstOfMonth(cast).minusDays(1));
        Paying.on(cast, grant, Paying.firstOfMonth(cast));
        truth.negative(CODE, person, "on the last day of one month and the first of the next");
    }

    private static void theDecisionChanged(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = head(cast);
        LocalDate raised = Paying.firstOfMonth(cast);
        Grant before =
                cast.stage()
                        .aid()
                        .grant(
                                NewGrant.monthly(
                                                Paying.CARE,
                                                person,
                                                Paying.CARE_FEN,
                                                cast.monthsAgo(30))
                                        .until(raised)
                                        .unpaid());
        Grant after =
                cast.stage()
                        .aid()
                        .grant(
                                NewGrant.monthly(
                                                Paying.CARE,
                                                person,
                                                Paying.CARE_FEN + 2_000,
                                                raised)
                                        .unpaid());
        Paying.on(cast, before, raised.minusDays(12));
        Paying.on(cast, after, on);
        truth.negative(CODE, person, "the decision changed, and payments follow");
    }

    private static void aYearInItsFirstPart(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Grant grant =
                cast.stage()
                        .aid()
                        .grant(
                                NewGrant.yearly(
                                                Paying.CARE,
                                                person,
                                                12 * Paying.CARE_FEN,
                                                cast.monthsAgo(4))
                                        .unpaid());
        cast.stage().aid().pay(grant, 6 * Paying.CARE_FEN, payday(cast));
        truth.negative(CODE, person, "half of a year that still runs");
    }
}
