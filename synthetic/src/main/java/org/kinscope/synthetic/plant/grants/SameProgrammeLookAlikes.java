package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.monthly;
import static org.kinscope.synthetic.plant.grants.Giving.once;
import static org.kinscope.synthetic.plant.grants.SameProgrammePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class SameProgrammeLookAlikes {

    private SameProgrammeLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                SameProgrammeLookAlikes::oneEndsTheOtherBegins,
                SameProgrammeLookAlikes::onceAgainAfterTheWindow,
                SameProgrammeLookAlikes::settlements,
                SameProgrammeLookAlikes::twoDisasters,
                SameProgrammeLookAlikes::eachSpouseTheirOwn,
                SameProgrammeLookAlikes::twoProgrammes,
                SameProgrammeLookAlikes::namesakes,
                SameProgrammeLookAlikes::theSecondBeginsTomorrow,
                SameProgrammeLookAlikes::schoolYearAfterSchoolYear,
                SameProgrammeLookAlikes::newUnitNewGrant);
    }

    private static void oneEndsTheOtherBegins(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Unit unit = Giving.unit(cast, Status.DIBAO, head);
        LocalDate day = cast.monthsAgo(cast.draw().between(1, 20));
        monthly(cast, "DIBAO", head, unit, day.minusMonths(12), day);
        monthly(cast, "DIBAO", head, unit, day, null);
        truth.negative(CODE, head, "the second begins the day the first ends", unit);
    }

    private static void onceAgainAfterTheWindow(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        Unit unit = cast.aiding().dibao(head);
        LocalDate again = cast.asOf().minusDays(cast.draw().between(5, 90));
        once(cast, "TEMP_URGENT", head, unit, again.minusDays(365));
        once(cast, "TEMP_URGENT", head, unit, again);
        truth.negative(CODE, head, "one-off aid 365 days apart", unit);
    }

    private static void settlements(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 74));
        Unit unit = cast.aiding().dibao(head);
        LocalDate day = cast.asOf().minusDays(cast.draw().between(30, 90));
        once(cast, "MED_AID", head, unit, day);
        once(cast, "MED_AID", head, unit, day.plusDays(11));
        truth.negative(CODE, head, "settled bill by bill: no window", unit);
    }

    private static void twoDisasters(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 74));
        LocalDate day = cast.asOf().minusDays(cast.draw().between(60, 90));
        once(cast, "DISASTER", head, null, day);
        once(cast, "DISASTER", head, null, day.plusDays(45));
        truth.negative(CODE, head, "a flood and a storm: no window");
    }

    private static void eachSpouseTheirOwn(Cast cast, Truth truth) {
        Citizen man = cast.head(Sex.MAN, cast.draw().between(35, 58));
        Citizen wife = cast.spouseAtHome(man);
        Unit unit = cast.aiding().dibao(man, wife);
        for (Citizen one : List.of(man, wife)) {
            cast.stage().life().disability(one, 1, 1, cast.monthsAgo(80));
            monthly(cast, "DIS_CARE", one, unit, cast.monthsAgo(20), null);
        }
        truth.negative(CODE, man, "one programme, two people of one unit", unit, wife);
    }

    private static void twoProgrammes(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 60));
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(100));
        Unit unit = cast.aiding().dibao(head);
        monthly(cast, "DIS_LIVING", head, unit, cast.monthsAgo(20), null);
        monthly(cast, "DIS_CARE", head, unit, cast.monthsAgo(20), null);
        truth.negative(CODE, head, "two programmes of the same department", unit);
    }

    private static void namesakes(Cast cast, Truth truth) {
        Citizen one = cast.head(Sex.WOMAN, cast.draw().between(80, 90));
        Citizen two =
                cast.alone(
                        NewCitizen.woman(one.birth(), cast.stage().dwelling(cast.village()))
                                .name(one.name()));
        for (Citizen each : List.of(one, two)) {
            monthly(cast, "ELDER_ALLOW", each, null, cast.monthsAgo(20), null);
        }
        truth.negative(CODE, one, "of one name, born on one day, with two numbers", two);
    }

    private static void theSecondBeginsTomorrow(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Unit unit = cast.aiding().dibao(head);
        monthly(cast, "DIBAO", head, unit, cast.asOf().plusDays(1), null);
        truth.negative(CODE, head, "the second is decided and begins tomorrow", unit);
    }

    private static void schoolYearAfterSchoolYear(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 17);
        Unit unit = cast.aiding().dibao(parent, pupil);
        LocalDate term = LocalDate.of(cast.asOf().getYear(), 9, 1);
        for (LocalDate begin : List.of(term.minusYears(1), term)) {
            Giving.put(
                    cast,
                    NewGrant.yearly("EDU_HIGH", pupil, 200_000, begin).until(begin.plusYears(1)),
                    unit);
        }
        truth.negative(CODE, pupil, "one school year after the other", unit);
    }

    private static void newUnitNewGrant(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        LocalDate moved = cast.monthsAgo(14);
        Unit hers = cast.aiding().dibao(mother);
        cast.stage().aid().member(hers, son, moved.minusMonths(20), moved);
        monthly(cast, "PRICE", son, hers, moved.minusMonths(20), moved);
        Unit own = cast.aiding().dibaoSince(moved, son);
        monthly(cast, "PRICE", son, own, moved, null);
        truth.negative(CODE, son, "left one unit for another on that day", own, hers);
    }
}
