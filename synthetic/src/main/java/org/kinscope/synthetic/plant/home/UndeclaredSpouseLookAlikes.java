package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.UndeclaredSpousePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent. */
final class UndeclaredSpouseLookAlikes {

    private UndeclaredSpouseLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                UndeclaredSpouseLookAlikes::divorced,
                UndeclaredSpouseLookAlikes::widowed,
                UndeclaredSpouseLookAlikes::inTheUnit,
                UndeclaredSpouseLookAlikes::inAnotherAidedUnit,
                UndeclaredSpouseLookAlikes::single,
                UndeclaredSpouseLookAlikes::onTheDay,
                UndeclaredSpouseLookAlikes::aGrantOnly);
    }

    private static void silent(
            Truth truth, Unit unit, Citizen member, Citizen spouse, String note) {
        truth.negative(CODE, unit, note, member, spouse);
    }

    private static void divorced(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen former = cast.spouseElsewhere(head, cast.monthsAgo(200), cast.asOf());
        silent(truth, cast.aiding().dibao(head), head, former, "divorced today");
    }

    private static void widowed(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(62, 78));
        Citizen husband =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(80), head.home()).died(cast.monthsAgo(20)),
                        "10");
        cast.marry(husband, head, cast.monthsAgo(480), null);
        silent(truth, cast.aiding().dibao(head), head, husband, "widowed, the row is left open");
    }

    private static void inTheUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseAtHome(head);
        silent(truth, cast.aiding().dibao(head, spouse), head, spouse, "in the unit");
    }

    private static void inAnotherAidedUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        cast.aiding().dibao(spouse);
        silent(truth, cast.aiding().dibao(head), head, spouse, "in another aided unit");
    }

    private static void single(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(90));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, cast.standard() * 14 / 10);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO_MARGINAL, cast.monthsAgo(20)).in(Mode.SINGLE));
        silent(truth, unit, head, spouse, "aided as a single person (单人保)");
    }

    private static void onTheDay(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 50));
        LocalDate start = cast.asOf().minusMonths(20).withDayOfMonth(1);
        Citizen spouse = cast.spouseElsewhere(head, start, null);
        Unit unit = cast.aiding().dibaoSince(start, head);
        silent(truth, unit, head, spouse, "married on the first day of the status");
    }

    private static void aGrantOnly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        Unit unit = cast.aiding().unaided(head);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", head, 3_000, cast.monthsAgo(20)).of(unit));
        silent(truth, unit, head, spouse, "a running grant, but no status");
    }
}
