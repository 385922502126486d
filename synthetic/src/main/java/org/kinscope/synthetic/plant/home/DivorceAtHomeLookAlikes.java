package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.DivorceAtHomeCases.former;
import static org.kinscope.synthetic.plant.home.DivorceAtHomeCases.head;
import static org.kinscope.synthetic.plant.home.DivorceAtHomeCases.start;
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

/** The shapes that must stay silent. */
final class DivorceAtHomeLookAlikes {

    private DivorceAtHomeLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                DivorceAtHomeLookAlikes::aDayTooEarly,
                DivorceAtHomeLookAlikes::aDayLater,
                DivorceAtHomeLookAlikes::exactlyTheStandard,
                DivorceAtHomeLookAlikes::oneSource,
                DivorceAtHomeLookAlikes::movedOut,
                DivorceAtHomeLookAlikes::inTheUnit);
    }

    private static void silent(
            Cast cast, Truth truth, LocalDate start, Citizen head, Citizen former, String note) {
        truth.negative(CODE, cast.aiding().dibaoSince(start, head), note, head, former);
    }

    private static void aDayTooEarly(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        LocalDate divorced = start.minusMonths(36).minusDays(1);
        Citizen former = former(cast, head, divorced, 5 * cast.standard());
        silent(cast, truth, start, head, former, "36 months and a day before the status");
    }

    private static void aDayLater(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.plusDays(1), 5 * cast.standard());
        silent(cast, truth, start, head, former, "divorced a day after the status began");
    }

    private static void exactlyTheStandard(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(9), cast.standard());
        silent(cast, truth, start, head, former, "the former spouse earns exactly S");
    }

    private static void oneSource(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        NewCitizen plan = NewCitizen.of(head.sex().other(), cast.born(44), head.home());
        Citizen former = cast.stage().register().citizen(plan);
        cast.stage().register().household(cast.stage().dwelling(), former);
        LocalDate divorced = start.minusMonths(10);
        cast.marry(head, former, divorced.minusYears(9), divorced);
        cast.stage().wealth().income(former, "wage", 5 * cast.standard(), cast.monthsAgo(60));
        silent(cast, truth, start, head, former, "registered elsewhere: one source only");
    }

    private static void movedOut(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = cast.spouseElsewhere(head, start.minusYears(9), start.minusMonths(9));
        cast.stage().wealth().income(former, "wage", 5 * cast.standard(), cast.monthsAgo(60));
        silent(cast, truth, start, head, former, "the former spouse moved out");
    }

    private static void inTheUnit(Cast cast, Truth truth) {
        LocalDate start = start(cast);
        Citizen head = head(cast);
        Citizen former = former(cast, head, start.minusMonths(9), cast.standard() + 100);
        Unit unit = cast.stage().aid().unit(head.home(), start, head, former);
        cast.aiding().status(unit, Status.DIBAO, start);
        truth.negative(CODE, unit, "the former spouse is in the unit", head, former);
    }
}
