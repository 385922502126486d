package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.UndeclaredSpousePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class UndeclaredSpouseCases {

    private static final String SUPPORTER = "hidden.supporter";

    private UndeclaredSpouseCases() {}

    static List<Shape> list() {
        return List.of(
                UndeclaredSpouseCases::elsewhere,
                UndeclaredSpouseCases::atHome,
                UndeclaredSpouseCases::aDayBefore,
                UndeclaredSpouseCases::leftToday,
                UndeclaredSpouseCases::inAUnitWithoutAid,
                UndeclaredSpouseCases::aMembersSpouse,
                UndeclaredSpouseCases::marginal);
    }

    private static void found(Truth truth, Unit unit, Citizen member, Citizen spouse, String note) {
        truth.positive(CODE, unit, note, member, spouse);
    }

    private static void elsewhere(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        found(truth, cast.aiding().dibao(head), head, spouse, "the spouse lives elsewhere");
    }

    private static void atHome(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseAtHome(head);
        found(truth, cast.aiding().dibao(head), head, spouse, "lives there and has nothing");
    }

    private static void aDayBefore(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 50));
        LocalDate start = cast.asOf().minusMonths(20).withDayOfMonth(1);
        Citizen spouse = cast.spouseElsewhere(head, start.minusDays(1), null);
        Unit unit = cast.aiding().dibaoSince(start, head);
        found(truth, unit, head, spouse, "married a day before the status");
    }

    private static void leftToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        Unit unit = cast.aiding().dibao(head);
        cast.stage().aid().member(unit, spouse, cast.monthsAgo(40), cast.asOf());
        found(truth, unit, head, spouse, "the spouse left the unit today");
    }

    private static void inAUnitWithoutAid(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        cast.aiding().unaided(spouse);
        Unit unit = cast.aiding().dibao(head);
        found(truth, unit, head, spouse, "in a unit without aid");
        truth.sideEffect(SUPPORTER, unit, "a spouse who earns and owes support", head, spouse);
    }

    private static void aMembersSpouse(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 70));
        Citizen child = cast.childAtHome(head, 36);
        Citizen spouse = cast.spouseElsewhere(child, cast.monthsAgo(100), null);
        Unit unit = cast.aiding().dibao(head, child);
        found(truth, unit, child, spouse, "the spouse of a grown child in the unit");
    }

    private static void marginal(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, cast.standard() * 14 / 10);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(20));
        found(truth, unit, head, spouse, "a unit of tier 2");
    }
}
