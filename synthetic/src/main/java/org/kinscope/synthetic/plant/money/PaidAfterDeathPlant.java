package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** The dead who are paid, and the dead who only seem to be. */
public final class PaidAfterDeathPlant {

    private static final String CODE = "conflict.paid-after-death";

    private PaidAfterDeathPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        PaidAfterDeathPlant::onTheFirstOfTheNextMonth,
                        PaidAfterDeathPlant::onlyTheDeathsKnow,
                        PaidAfterDeathPlant::onlyThePoliceKnow,
                        PaidAfterDeathPlant::withoutANumber),
                List.of(
                        PaidAfterDeathPlant::onTheLastOfTheMonth,
                        PaidAfterDeathPlant::beforeTheDeath,
                        PaidAfterDeathPlant::theWidowIsPaid));
    }

    private static void onTheFirstOfTheNextMonth(Cast cast, Truth truth) {
        LocalDate first = Paying.firstOfMonth(cast);
        Citizen dead = Paying.dead(cast, first.minusDays(1), true, true);
        Paying.on(cast, Paying.care(cast, dead), first);
        truth.positive(
                CODE, dead, Paying.CARE_FEN, "died on the last of a month, paid a day later");
    }

    private static void onlyTheDeathsKnow(Cast cast, Truth truth) {
        Citizen dead = Paying.dead(cast, cast.monthsAgo(3), false, true);
        Paying.on(cast, Paying.care(cast, dead), cast.asOf());
        truth.positive(CODE, dead, Paying.CARE_FEN, "only the register of deaths knows the death");
    }

    private static void onlyThePoliceKnow(Cast cast, Truth truth) {
        Citizen dead = Paying.dead(cast, cast.monthsAgo(14), true, false);
        Grant grant = Paying.care(cast, dead);
        Paying.on(cast, grant, Paying.firstOfMonth(cast).minusDays(4));
        Paying.on(cast, grant, Paying.firstOfMonth(cast).plusDays(5));
        truth.positive(
                CODE, dead, 2 * Paying.CARE_FEN, "only the police know the death, paid twice");
    }

    private static void withoutANumber(Cast cast, Truth truth) {
        Citizen dead = Paying.dead(cast, cast.monthsAgo(2), true, true);
        Paying.care(cast, dead);
        Paying.under(cast, null, Paying.CARE, dead, cast.asOf());
        truth.positive(CODE, dead, Paying.CARE_FEN, "the payment names no decision");
    }

    private static void onTheLastOfTheMonth(Cast cast, Truth truth) {
        Citizen dead = Paying.dead(cast, Paying.firstOfMonth(cast).plusDays(3), true, true);
        Paying.on(cast, Paying.care(cast, dead), cast.asOf());
        truth.negative(CODE, dead, "paid on the last day of the month of death");
    }

    private static void beforeTheDeath(Cast cast, Truth truth) {
        LocalDate died = Paying.firstOfMonth(cast).plusDays(8);
        Citizen dead = Paying.dead(cast, died, true, true);
        Paying.on(cast, Paying.care(cast, dead), died.minusDays(1));
        truth.negative(CODE, dead, "paid on the day before the death");
    }

    private static void theWidowIsPaid(Cast cast, Truth truth) {
        Citizen dead = Paying.dead(cast, cast.monthsAgo(5), true, true);
        Citizen widow = cast.with(dead, Sex.WOMAN, 66, "97");
        Paying.on(cast, Paying.care(cast, widow), cast.asOf());
        truth.negative(CODE, dead, "who lived with the dead is paid", widow);
    }
}
