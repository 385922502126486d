package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Payments without a decision, and payments whose decision is only not named. */
public final class PaidUnapprovedPlant {

    private static final String CODE = "conflict.paid-unapproved";

    private PaidUnapprovedPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        PaidUnapprovedPlant::underAnUnknownNumber,
                        PaidUnapprovedPlant::neverDecided,
                        PaidUnapprovedPlant::decidedForTheSpouse),
                List.of(
                        PaidUnapprovedPlant::theNumberIsNotNamed,
                        PaidUnapprovedPlant::theDecisionHasEnded,
                        PaidUnapprovedPlant::theProgrammeIsAnother));
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(30, 58));
    }

    private static LocalDate payday(Cast cast) {
        return Paying.firstOfMonth(cast).plusDays(cast.draw().between(3, 20));
    }

    private static void underAnUnknownNumber(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().dibao(head);
        String number = cast.stage().aid().unusedGrantNumber(unit);
        Paying.under(cast, number, "HOUSE_RENT", head, payday(cast));
        truth.positive(CODE, head, Paying.CARE_FEN, "no decision has the number", unit);
    }

    private static void neverDecided(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().dibao(head);
        Paying.under(cast, null, "UTIL", head, payday(cast));
        truth.positive(CODE, head, Paying.CARE_FEN, "no number, the programme never decided", unit);
    }

    private static void decidedForTheSpouse(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().dibao(head, spouse);
        Paying.on(cast, Paying.monthly(cast, Paying.CARE, spouse, unit, null), payday(cast));
        Paying.under(cast, null, Paying.CARE, head, payday(cast));
        truth.positive(CODE, head, Paying.CARE_FEN, "no number, decided for the spouse", spouse);
    }

    private static void theNumberIsNotNamed(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Paying.care(cast, person);
        Paying.under(cast, null, Paying.CARE, person, payday(cast));
        truth.negative(CODE, person, "no number, but a decision of the programme");
    }

    private static void theDecisionHasEnded(Cast cast, Truth truth) {
        Citizen person = head(cast);
        LocalDate on = payday(cast);
        cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly(Paying.CARE, person, Paying.CARE_FEN, cast.monthsAgo(30))
                                .until(on.plusDays(1))
                                .unpaid());
        Paying.under(cast, null, Paying.CARE, person, on);
        truth.negative(CODE, person, "no number, the decision ended on the day after");
    }

    private static void theProgrammeIsAnother(Cast cast, Truth truth) {
        Citizen person = head(cast);
        String number = Paying.care(cast, person).number();
        Paying.under(cast, number, "DIS_LIVING", person, payday(cast));
        truth.negative(CODE, person, "the decision is known, of another programme");
    }
}
