package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.SplitPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Flat;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent. */
final class SplitLookAlikes {

    private SplitLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                SplitLookAlikes::exactlyTheStandard,
                SplitLookAlikes::eighteenTomorrow,
                SplitLookAlikes::anotherFlat,
                SplitLookAlikes::inTheUnit,
                SplitLookAlikes::single,
                SplitLookAlikes::aSibling,
                SplitLookAlikes::aFormerSpouse);
    }

    private static void earns(Cast cast, Citizen citizen, long fen) {
        cast.stage().wealth().income(citizen, "wage", fen, cast.monthsAgo(30));
    }

    private static void silent(Cast cast, Truth truth, Citizen head, Citizen other, String note) {
        truth.negative(CODE, cast.aiding().dibao(head), note, head, other);
    }

    private static void exactlyTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        earns(cast, child, cast.standard());
        silent(cast, truth, head, child, "the child earns exactly S");
    }

    private static void eighteenTomorrow(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(42, 52));
        LocalDate birth = cast.asOf().minusYears(18).plusDays(1);
        Citizen child = cast.with(head, NewCitizen.man(birth, head.home()), "20");
        cast.bear(child, head, null);
        earns(cast, child, 3 * cast.standard());
        silent(cast, truth, head, child, "the child is eighteen tomorrow");
    }

    private static void anotherFlat(Cast cast, Truth truth) {
        Flat flat = cast.stage().flat(cast.village());
        Citizen head =
                cast.alone(NewCitizen.of(Sex.WOMAN, cast.born(cast.draw().between(58, 70)), flat));
        NewCitizen plan = NewCitizen.of(Sex.MAN, cast.born(30), cast.stage().another(flat));
        Citizen child = cast.alone(plan);
        cast.bear(child, head, null);
        earns(cast, child, 2 * cast.standard());
        silent(cast, truth, head, child, "lives in another flat of the building");
    }

    private static void inTheUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        earns(cast, child, cast.standard() + 100);
        Unit unit = cast.aiding().bare(head, child);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        truth.negative(CODE, unit, "the child is in the unit", head, child);
    }

    private static void single(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 72));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 34));
        earns(cast, child, 2 * cast.standard());
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(90));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, cast.standard() * 14 / 10);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO_MARGINAL, cast.monthsAgo(20)).in(Mode.SINGLE));
        truth.negative(CODE, unit, "aided as a single person (单人保)", head, child);
    }

    private static void aSibling(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(45, 60));
        Citizen parent = cast.parentOf(head);
        Citizen sibling = cast.with(head, head.sex(), head.ageOn(cast.asOf()) - 2, "97");
        cast.bear(sibling, parent, null);
        earns(cast, sibling, 4 * cast.standard());
        silent(cast, truth, head, sibling, "a brother or sister lives there");
    }

    private static void aFormerSpouse(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(45, 60));
        Citizen former = cast.with(head, head.sex().other(), head.ageOn(cast.asOf()) - 2, "97");
        cast.marry(head, former, cast.monthsAgo(300), cast.monthsAgo(120));
        earns(cast, former, 4 * cast.standard());
        silent(cast, truth, head, former, "divorced long ago");
    }
}
