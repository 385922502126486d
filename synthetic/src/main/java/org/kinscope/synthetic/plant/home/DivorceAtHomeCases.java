package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.DivorceAtHomePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. Both registers say who lives there. */
final class DivorceAtHomeCases {

    private DivorceAtHomeCases() {}

    static List<Shape> list() {
        return List.of(
                DivorceAtHomeCases::monthsBefore,
                DivorceAtHomeCases::atTheEdge,
                DivorceAtHomeCases::onTheFirstDay,
                DivorceAtHomeCases::byTheRoll,
                DivorceAtHomeCases::aCar,
                DivorceAtHomeCases::marginal);
    }

    /** Somebody who lives with the head, divorced on that day, with that wage a month. */
    static Citizen former(Cast cast, Citizen head, LocalDate divorced, long wage) {
        Citizen former = cast.with(head, head.sex().other(), head.ageOn(cast.asOf()) - 2, "97");
        cast.marry(head, former, divorced.minusYears(12), divorced);
        if (wage > 0) {
            cast.stage().wealth().income(former, "wage", wage, cast.monthsAgo(60));
        }
        return former;
    }

    /** Somebody of an age to have been married long. */
    static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(40, 58));
    }

    /** A first day of the status. */
    static LocalDate start(Cast cast) {
        return cast.asOf().minusMonths(cast.draw().between(8, 22)).withDayOfMonth(1);
    }

    private static void found(
            Cast cast, Truth truth, LocalDate start, Citizen head, Citizen former, String note) {
        truth.positive(CODE, cast.aiding().dibaoSince(start, head), note, head, former);
    }

    private static void monthsBefore(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(7), 5 * cast.standard());
        found(cast, truth, start, head, former, "divorced some months before the status");
    }

    private static void atTheEdge(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(36), cast.standard() + 1);
        found(cast, truth, start, head, former, "36 months before, a fen over S");
    }

    private static void onTheFirstDay(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start, 3 * cast.standard());
        found(cast, truth, start, head, former, "divorced on the first day of the status");
    }

    private static void byTheRoll(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        NewCitizen plan = NewCitizen.of(head.sex().other(), cast.born(44), head.home());
        Citizen former = cast.stage().register().citizen(plan);
        cast.stage().register().household(cast.stage().dwelling(), former);
        LocalDate divorced = start.minusMonths(10);
        cast.marry(head, former, divorced.minusYears(9), divorced);
        cast.aiding().unaided(former);
        found(cast, truth, start, head, former, "registered elsewhere, in a unit at that dwelling");
    }

    private static void aCar(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(14), 0);
        cast.stage().wealth().car(former, 9_000_000, cast.monthsAgo(50));
        Unit unit = cast.aiding().dibaoSince(start, head);
        truth.positive(CODE, unit, "no income, a car", head, former);
        truth.sideEffect("hidden.reach", unit, "no kin any more, at one dwelling", head, former);
    }

    private static void marginal(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(20), 4 * cast.standard());
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, cast.standard() * 14 / 10);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, start);
        truth.positive(CODE, unit, "a unit of tier 2", head, former);
    }
}
