package org.kinscope.synthetic.plant.units;

import static org.kinscope.synthetic.plant.units.TwoUnitsPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class TwoUnitsCases {

    private TwoUnitsCases() {}

    static List<Shape> list() {
        return List.of(
                TwoUnitsCases::aloneAndWithTheMother,
                TwoUnitsCases::childOfTwoHomes,
                TwoUnitsCases::theStatusBeginsToday,
                TwoUnitsCases::leavesTomorrow);
    }

    private static void aloneAndWithTheMother(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        Unit own = cast.aiding().dibaoSince(cast.monthsAgo(20), son);
        Unit hers = bare(cast, mother, son);
        cast.aiding().status(hers, Status.DIBAO, cast.monthsAgo(30));
        truth.positive(CODE, son, "alone on the roll, and counted with the mother", own, hers);
    }

    private static void childOfTwoHomes(Cast cast, Truth truth) {
        Citizen father = cast.head(Sex.MAN, cast.draw().between(36, 48));
        Citizen mother = cast.elsewhere(Sex.WOMAN, cast.draw().between(34, 44));
        Citizen child = cast.childAtHome(father, mother, cast.draw().between(5, 12));
        Unit his = cast.aiding().dibao(father, child);
        Unit hers = cast.aiding().dibao(mother);
        cast.stage().aid().member(hers, child, cast.monthsAgo(15), null);
        truth.positive(CODE, child, "a child in the units of both parents", his, hers);
    }

    private static void theStatusBeginsToday(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        Unit own = cast.aiding().dibao(son);
        Unit hers = bare(cast, mother, son);
        cast.stage().aid().status(hers, NewStatus.of(Status.TEKUN, cast.asOf()));
        truth.positive(CODE, son, "the second unit's status begins on the day itself", own, hers);
    }

    private static void leavesTomorrow(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        LocalDate since = cast.monthsAgo(30);
        Unit own = cast.aiding().dibao(son);
        Unit hers = cast.aiding().dibaoSince(since, mother);
        cast.stage().aid().member(hers, son, since, cast.asOf().plusDays(1));
        truth.positive(CODE, son, "leaves the second unit a day later", own, hers);
    }

    /** A unit at the mother's home whose only known income is the son's own. */
    private static Unit bare(Cast cast, Citizen mother, Citizen son) {
        return cast.stage().aid().unit(mother.home(), cast.monthsAgo(40), mother, son);
    }
}
