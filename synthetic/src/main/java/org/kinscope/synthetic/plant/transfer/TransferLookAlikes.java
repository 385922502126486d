package org.kinscope.synthetic.plant.transfer;

import static org.kinscope.synthetic.plant.transfer.TransferPlant.CODE;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.car;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.estate;
import static org.kinscope.synthetic.plant.transfer.TransferPlant.statusStart;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Estate;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.city.Vehicle;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class TransferLookAlikes {

    private TransferLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                TransferLookAlikes::thirtyTwoDays,
                TransferLookAlikes::aDayBeforeTheWindow,
                TransferLookAlikes::soldOn,
                TransferLookAlikes::takerDied,
                TransferLookAlikes::exempt,
                TransferLookAlikes::toAStranger,
                TransferLookAlikes::toACousin,
                TransferLookAlikes::toAFormerSpouseWithoutChild,
                TransferLookAlikes::takerOwnedItBefore,
                TransferLookAlikes::withinTheUnit,
                TransferLookAlikes::inheritance,
                TransferLookAlikes::giverLeftTheUnit,
                TransferLookAlikes::aidedByAGrantAlone,
                TransferLookAlikes::noLongerAided,
                TransferLookAlikes::windowOfAnEndedStatus,
                TransferLookAlikes::toKinWhoAreAided,
                TransferLookAlikes::fromKinToTheMember);
    }

    private static void silent(Cast cast, Truth truth, Citizen giver, Citizen taker, String note) {
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.negative(CODE, unit, note, giver, taker);
    }

    private static void thirtyTwoDays(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(cast.draw().between(2, 20));
        if (cast.draw().chance(0.5)) {
            car(cast, giver, end, taker, end.plusDays(32));
        } else {
            estate(cast, "住宅", giver, end, taker, end.plusDays(32));
        }
        silent(cast, truth, giver, taker, "32 days between the two ownerships");
    }

    private static void aDayBeforeTheWindow(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate day = statusStart(cast).minusMonths(24).minusDays(1);
        car(cast, giver, day, taker, day);
        silent(cast, truth, giver, taker, "a day more than 24 months before the status");
    }

    private static void soldOn(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        LocalDate sold = cast.any(cast.asOf(), cast.asOf().minusMonths(9));
        Vehicle car =
                cast.stage().wealth().vehicle(giver, "小型轿车", 6_000_000, end.minusYears(4), end);
        cast.stage().wealth().owned(car, taker, end, sold);
        cast.stage().wealth().owned(car, cast.elsewhere(Sex.MAN, 39), sold, null);
        silent(cast, truth, giver, taker, "the child has sold it on to a stranger");
    }

    private static void takerDied(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 64));
        Citizen taker =
                cast.alone(
                        NewCitizen.man(cast.born(50), cast.stage().dwelling())
                                .died(cast.asOf().minusDays(20)));
        cast.bear(taker, cast.parentOf(giver), null);
        LocalDate end = statusStart(cast).minusMonths(8);
        car(cast, giver, end, taker, end);
        silent(cast, truth, giver, taker, "the brother has died, the car stands in his name");
    }

    private static void exempt(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        String kind = cast.any("农用三轮汽车", "拖拉机", "普通二轮摩托车", "电动自行车", "残疾人机动轮椅车");
        Vehicle vehicle =
                cast.stage().wealth().vehicle(giver, kind, 1_200_000, end.minusYears(4), end);
        cast.stage().wealth().owned(vehicle, taker, end, null);
        silent(cast, truth, giver, taker, "an exempt kind");
    }

    private static void toAStranger(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 70));
        Citizen taker = cast.elsewhere(Sex.WOMAN, 44);
        LocalDate end = statusStart(cast).minusMonths(8);
        estate(cast, "住宅", giver, end, taker, end);
        silent(cast, truth, giver, taker, "to somebody who is no kin");
    }

    private static void toACousin(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(26, 38));
        Citizen uncle = cast.siblingElsewhere(cast.motherElsewhere(giver));
        Citizen cousin = cast.childElsewhere(uncle);
        LocalDate end = statusStart(cast).minusMonths(8);
        car(cast, giver, end, cousin, end);
        silent(cast, truth, giver, cousin, "to a cousin, three steps away");
    }

    private static void toAFormerSpouseWithoutChild(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(44, 60));
        LocalDate divorced = statusStart(cast).minusMonths(40);
        Citizen former = cast.spouseElsewhere(giver, cast.monthsAgo(200), divorced);
        LocalDate end = statusStart(cast).minusMonths(10);
        estate(cast, "住宅", giver, end, former, end);
        silent(cast, truth, giver, former, "to a former spouse, no child of both");
    }

    private static void takerOwnedItBefore(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
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
        cast.stage().wealth().owned(flat, taker, 0.5, end.minusYears(12), null);
        silent(cast, truth, giver, taker, "the child owned its share all along");
    }

    private static void withinTheUnit(Cast cast, Truth truth) {
        Citizen giver = cast.head(Sex.MAN, cast.draw().between(62, 72));
        Citizen wife = cast.spouseAtHome(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        estate(cast, "住宅", giver, end, wife, end);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver, wife);
        truth.negative(CODE, unit, "to another member: it stays in the unit", giver, wife);
    }

    private static void inheritance(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(62, 72));
        LocalDate died = statusStart(cast).plusMonths(8);
        Citizen husband =
                cast.with(head, NewCitizen.man(cast.born(74), head.home()).died(died), "10");
        cast.marry(husband, head, cast.monthsAgo(500), null);
        Citizen taker = cast.childElsewhere(head, husband, Sex.MAN, 37);
        estate(cast, "住宅", husband, died, taker, died.plusDays(20));
        Unit unit = cast.aiding().bare(head, husband);
        cast.aiding().dibao(unit, statusStart(cast), 1);
        truth.negative(CODE, unit, "the giver died: an inheritance", head, husband, taker);
    }

    private static void giverLeftTheUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(64, 78));
        Citizen giver = cast.childElsewhere(head);
        Citizen taker = cast.childElsewhere(head);
        LocalDate end = statusStart(cast).minusMonths(8);
        car(cast, giver, end, taker, end);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), head);
        cast.stage().aid().member(unit, giver, statusStart(cast), statusStart(cast).plusMonths(3));
        truth.negative(CODE, unit, "the giver has left the unit since", head, giver, taker);
    }

    private static void aidedByAGrantAlone(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(81, 88));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        estate(cast, "住宅", giver, end, taker, end);
        Unit unit = cast.aiding().unaided(giver);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("ELDER_ALLOW", giver, 10_000, statusStart(cast)).of(unit));
        truth.negative(CODE, unit, "a running grant, but no status of tier 1 or 2", giver, taker);
    }

    private static void noLongerAided(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(45, 58));
        Citizen taker = cast.siblingElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        car(cast, giver, end, taker, end);
        Unit unit = cast.aiding().unaided(giver);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO, statusStart(cast))
                                .until(cast.monthsAgo(3), "收入超过标准"));
        cast.aiding().status(unit, Status.MONITORED, cast.monthsAgo(2));
        truth.negative(CODE, unit, "the status has ended, one of tier 3 runs", giver, taker);
    }

    private static void windowOfAnEndedStatus(Cast cast, Truth truth) {
        Citizen giver = cast.head(cast.draw().between(60, 76));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate start = statusStart(cast);
        LocalDate day = start.minusMonths(40);
        car(cast, giver, day, taker, day);
        Unit unit = cast.aiding().dibaoSince(start, giver);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO, start.minusMonths(36))
                                .until(start.minusMonths(12), "收入超过标准"));
        truth.negative(CODE, unit, "in the window of a status that has ended", giver, taker);
    }

    private static void toKinWhoAreAided(Cast cast, Truth truth) {
        Citizen giver = cast.head(Sex.WOMAN, cast.draw().between(64, 78));
        Citizen taker = cast.childElsewhere(giver);
        LocalDate end = statusStart(cast).minusMonths(8);
        estate(cast, "住宅", giver, end, taker, end);
        Unit other = cast.aiding().dibao(taker);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), giver);
        truth.negative(
                CODE, unit, "the taker is aided too and may have one flat", giver, taker, other);
    }

    private static void fromKinToTheMember(Cast cast, Truth truth) {
        Citizen taker = cast.head(cast.draw().between(60, 76));
        Citizen giver = cast.childElsewhere(taker);
        LocalDate end = statusStart(cast).minusMonths(8);
        estate(cast, "住宅", giver, end, taker, end);
        Unit unit = cast.aiding().dibaoSince(statusStart(cast), taker);
        truth.negative(CODE, unit, "from the child to the member, not away", taker, giver);
    }
}
