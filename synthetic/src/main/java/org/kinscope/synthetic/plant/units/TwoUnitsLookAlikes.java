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

/** The shapes that must stay silent: one fact short of a case. */
final class TwoUnitsLookAlikes {

    private TwoUnitsLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                TwoUnitsLookAlikes::leftToday,
                TwoUnitsLookAlikes::theStatusEndedToday,
                TwoUnitsLookAlikes::theOtherIsWatchedOnly,
                TwoUnitsLookAlikes::theOtherHasNoStatus,
                TwoUnitsLookAlikes::joinsTomorrow);
    }

    private static void leftToday(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        LocalDate since = cast.monthsAgo(30);
        Unit own = cast.aiding().dibao(son);
        Unit hers = cast.aiding().dibaoSince(since, mother);
        cast.stage().aid().member(hers, son, since, cast.asOf());
        truth.negative(CODE, son, "left the second unit on the day itself", own, hers);
    }

    private static void theStatusEndedToday(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Unit own = cast.aiding().dibao(son);
        Unit hers = comfortable(cast, son);
        cast.stage()
                .aid()
                .status(
                        hers,
                        NewStatus.of(Status.DIBAO, cast.monthsAgo(30))
                                .until(cast.asOf(), "收入超过标准"));
        truth.negative(CODE, son, "the second unit's status ended on the day itself", own, hers);
    }

    private static void theOtherIsWatchedOnly(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Unit own = cast.aiding().dibao(son);
        Unit hers = comfortable(cast, son);
        cast.aiding().status(hers, Status.MONITORED, cast.monthsAgo(12));
        truth.negative(CODE, son, "the second unit has a status of tier 3 only", own, hers);
    }

    private static void theOtherHasNoStatus(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Unit own = cast.aiding().dibao(son);
        Unit hers = comfortable(cast, son);
        truth.negative(CODE, son, "the second unit asked for aid and has none", own, hers);
    }

    private static void joinsTomorrow(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        Unit own = cast.aiding().dibao(son);
        Unit hers = cast.aiding().dibao(mother);
        cast.stage().aid().member(hers, son, cast.asOf().plusDays(1), null);
        truth.negative(CODE, son, "joins the second unit a day later", own, hers);
    }

    /** A unit of mother and son that is entitled to nothing: she earns well. */
    private static Unit comfortable(Cast cast, Citizen son) {
        Citizen mother = cast.motherElsewhere(son);
        cast.aiding().income(mother, 5 * cast.standard());
        return cast.stage().aid().unit(mother.home(), cast.monthsAgo(40), mother, son);
    }
}
