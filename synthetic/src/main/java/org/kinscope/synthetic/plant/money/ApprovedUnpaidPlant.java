package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Decisions that were never paid, and some of which that is right or only seems so. */
public final class ApprovedUnpaidPlant {

    private static final String CODE = "conflict.approved-unpaid";

    private ApprovedUnpaidPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        ApprovedUnpaidPlant::careNeverPaid,
                        ApprovedUnpaidPlant::dibaoNeverPaid,
                        ApprovedUnpaidPlant::sixtyOneDays,
                        ApprovedUnpaidPlant::byTheYear,
                        ApprovedUnpaidPlant::cameBack),
                List.of(
                        ApprovedUnpaidPlant::withoutANumber,
                        ApprovedUnpaidPlant::sixtyDays,
                        ApprovedUnpaidPlant::beginsTomorrow,
                        ApprovedUnpaidPlant::endedToday,
                        ApprovedUnpaidPlant::inArrears,
                        ApprovedUnpaidPlant::once,
                        ApprovedUnpaidPlant::died));
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(30, 58));
    }

    private static Grant unpaid(Cast cast, NewGrant grant) {
        return cast.stage().aid().grant(grant.unpaid());
    }

    private static NewGrant care(Citizen person, LocalDate from) {
        return NewGrant.monthly(Paying.CARE, person, Paying.CARE_FEN, from);
    }

    private static void careNeverPaid(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Paying.care(cast, person);
        truth.positive(
                CODE,
                person,
                Paying.CARE_FEN * cast.stage().monthsPaid(),
                "care for the disabled, never paid");
    }

    private static void dibaoNeverPaid(Cast cast, Truth truth) {
        Citizen person = head(cast);
        LocalDate since = cast.monthsAgo(30);
        Unit unit = cast.aiding().poorWith(Status.DIBAO, since, person);
        unpaid(cast, NewGrant.monthly("DIBAO", person, 30_000, since).of(unit));
        truth.positive(
                CODE, person, 30_000L * cast.stage().monthsPaid(), "dibao, never paid", unit);
    }

    private static void sixtyOneDays(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, care(person, cast.asOf().minusDays(61)));
        truth.positive(CODE, person, "began 61 days ago");
    }

    private static void byTheYear(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, NewGrant.yearly(Paying.CARE, person, 12 * Paying.CARE_FEN, cast.monthsAgo(4)));
        truth.positive(CODE, person, 12 * Paying.CARE_FEN, "by the year, never paid");
    }

    private static void cameBack(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Grant grant = Paying.care(cast, person);
        cast.stage().aid().payAs(grant, Paying.firstOfMonth(cast).plusDays(9), "returned");
        truth.positive(CODE, person, "the only payment came back");
    }

    private static void withoutANumber(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Paying.care(cast, person);
        Paying.under(cast, null, Paying.CARE, person, Paying.firstOfMonth(cast).plusDays(9));
        truth.negative(CODE, person, "paid once, the payment names no decision");
    }

    private static void sixtyDays(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, care(person, cast.asOf().minusDays(60)));
        truth.negative(CODE, person, "began 60 days ago");
    }

    private static void beginsTomorrow(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, care(person, cast.asOf().plusDays(1)).decidedOn(cast.monthsAgo(3)));
        truth.negative(CODE, person, "decided months ago, begins tomorrow");
    }

    private static void endedToday(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, care(person, cast.monthsAgo(30)).until(cast.asOf()));
        truth.negative(CODE, person, "never paid, ended on the day itself");
    }

    private static void inArrears(Cast cast, Truth truth) {
        Citizen person = head(cast);
        Grant grant = Paying.care(cast, person);
        cast.stage().aid().payAs(grant, Paying.firstOfMonth(cast).plusDays(9), "arrears");
        truth.negative(CODE, person, "paid in arrears");
    }

    private static void once(Cast cast, Truth truth) {
        Citizen person = head(cast);
        unpaid(cast, NewGrant.once("TEMP_URGENT", person, 150_000, cast.monthsAgo(4)));
        truth.negative(CODE, person, "one-off aid, never paid");
    }

    private static void died(Cast cast, Truth truth) {
        Citizen person = Paying.dead(cast, cast.monthsAgo(14), true, true);
        Paying.care(cast, person);
        truth.negative(CODE, person, "died long ago, and rightly not paid");
    }
}
