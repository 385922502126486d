package org.kinscope.synthetic.plant.transfer;

import static org.kinscope.synthetic.plant.transfer.TransferPlant.CODE;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.car;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.estate;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.statusStart;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Estate;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class TransferCases {

    private TransferCases() {}

    static List<Shape> list() {
        return List.of(
                TransferCases::carTheSameDay,
                TransferCases::flatAfterThirtyOneDays,
                TransferCases::firstFullDayOfTheWindow,
                TransferCases::duringTheStatus,
                TransferCases::onTheDayItself,
                TransferCases::shop,
                TransferCases::toABrother,
                TransferCases::toTheMother,
                TransferCases::toAnInLaw,
                TransferCases::toANephew,
                TransferCases::toAFormerSpouse,
                TransferCases::halfToKin,
                TransferCases::theWifesCar,
                TransferCases::windowOfTheEarliestStatus,
                TransferCases::marginal,
                TransferCases::cheapCar,
                TransferCases::exactlyAtTheEdge);
    }

    private static void passed(
            Cast cast, Truth truth, Citizen giver, Citizen taker, int gap, String note) {
        LocalDate end = statusStart(cast).minusMonths(cast.draw().between(2, 20));
        if (cast.draw().chance(0.5)) {
            car(cast, giver, end, taker, end.plusDays(gap));
        } else {
            estate(cast, "住宅", giver, end, taker, end.plusDays(gap));
        }
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, note, giver, taker);
    }

    private static void carTheSameDay(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 74));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate day = statusStart(cast).minusMonths(cast.draw().between(1, 20));
        car(cast, giver, day, taker, day);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "a car to a child, the same day", giver, taker);
    }

    private static void flatAfterThirtyOneDays(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 78));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(cast.draw().between(2, 20));
        estate(cast, "住宅", giver, end, taker, end.plusDays(31));
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "a flat to a child, 31 days between", giver, taker);
    }

    private static void firstFullDayOfTheWindow(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 64));
        Citizen taker = cast.siblingElsewhere(giver);
        LocalDate day = statusStart(cast).minusMonths(24).plusDays(1);
        car(cast, giver, day, taker, day);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "a day less than 24 months before the status", giver, taker);
    }

    private static void exactlyAtTheEdge(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 64));
        Citizen taker = cast.siblingElsewhere(giver);
        LocalDate day = statusStart(cast).minusMonths(24);
        car(cast, giver, day, taker, day);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.arguable(CODE, unit, "exactly 24 months before the status", giver, taker);
    }

    private static void duringTheStatus(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 74));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate day = statusStart(cast).plusMonths(cast.draw().between(3, 18));
        estate(cast, "住宅", giver, day, taker, day.plusDays(cast.draw().between(0, 20)));
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "a flat to a child, while on the roll", giver, taker);
    }

    private static void onTheDayItself(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 64));
        Citizen taker = cast.siblingElsewhere(giver);
        car(cast, giver, cast.asOf().minusDays(12), taker, cast.asOf());
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "the relative's ownership begins today", giver, taker);
    }

    private static void shop(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 74));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(cast.draw().between(2, 20));
        estate(cast, cast.any("商业服务", "车库", "办公"), giver, end, taker, end.plusDays(3));
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "property that is no dwelling", giver, taker);
    }

    private static void toABrother(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(40, 64));
        passed(cast, truth, giver, cast.siblingElsewhere(giver), 5, "to a brother or sister");
    }

    private static void toTheMother(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(26, 40));
        passed(cast, truth, giver, cast.motherElsewhere(giver), 0, "to the mother");
    }

    private static void toAnInLaw(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(64, 80));
        Citizen child = cast.childElsewhere(giver);
        Citizen inLaw = cast.spouseElsewhere(child, cast.monthsAgo(150), null);
        passed(cast, truth, giver, inLaw, 12, "to a child's spouse, two steps away");
    }

    private static void toANephew(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(58, 74));
        Citizen nephew = cast.childElsewhere(cast.siblingElsewhere(giver));
        passed(cast, truth, giver, nephew, 30, "to a nephew or niece");
    }

    private static void toAFormerSpouse(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(52, 62));
        LocalDate divorced = statusStart(cast).minusMonths(60);
        Citizen former = cast.spouseElsewhere(giver, cast.monthsAgo(390), divorced);
        cast.childElsewhere(giver, former, Sex.MAN, 26);
        passed(cast, truth, giver, former, 1, "to a former spouse, parent of a child of both");
    }

    private static void halfToKin(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 78));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(7);
        Estate flat =
                cast.stage()
                        .wealth()
                        .estate(
                                giver,
                                cast.stage().dwelling(),
                                "住宅",
                                40_000_000,
                                end.minusYears(12),
                                end);
        cast.stage().wealth().owned(flat, taker, 0.5, end, null);
        cast.stage().wealth().owned(flat, cast.elsewhere(Sex.WOMAN, 41), 0.5, end, null);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "one half to a child, one to a stranger", giver, taker);
    }

    private static void theWifesCar(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(40, 60));
        Citizen wife = cast.spouseAtHome(head);
        Citizen taker = cast.siblingElsewhere(head);
        LocalDate end = statusStart(cast).minusMonths(3);
        car(cast, wife, end, taker, end.plusDays(9));
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), head, wife);
        truth.positive(CODE, unit, "one member's car to another member's kin", wife, taker);
    }

    private static void windowOfTheEarliestStatus(Cast cast, Truth truth) {
        Citizen giver = cast.head(Sex.WOMAN, cast.draw().between(62, 70));
        Citizen taker = cast.childElsewhere(giver);
        Citizen grandchild = cast.with(giver, Sex.MAN, 9, "41");
        cast.bear(grandchild, taker, null);
        LocalDate early = statusStart(cast).minusMonths(30);
        LocalDate day = early.minusMonths(20);
        car(cast, giver, day, taker, day);
        Unit unit = cast.aiding().poorWith(Status.UNSUPPORTED_CHILD, early, giver, grandchild);
        cast.aiding().status(unit, Status.DIBAO, statusStart(cast));
        truth.positive(
                CODE, unit, "in the window of the earliest of two running statuses", giver, taker);
    }

    private static void marginal(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 70));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(cast.draw().between(2, 20));
        estate(cast, "住宅", giver, end, taker, end);
        Unit unit = cast.aiding().bare(giver);
        cast.aiding().income(giver, cast.standard() * cast.draw().between(11, 18) / 10);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, statusStart(cast));
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.MONITORED, statusStart(cast).minusYears(1))
                                .until(statusStart(cast), "转为低保边缘"));
        truth.positive(CODE, unit, "a unit of tier 2", giver, taker);
    }

    private static void cheapCar(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 64));
        Citizen taker = cast.siblingElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(6);
        var car = cast.stage().wealth().vehicle(giver, "微型轿车", 400_000, end.minusYears(9), end);
        cast.stage().wealth().owned(car, taker, end.plusDays(2), null);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.positive(CODE, unit, "worth under 5,000 yuan, the taker has no aid", giver, taker);
    }
}
