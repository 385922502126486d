package org.kinscope.synthetic.plant.kinvehicle;

import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.CODE;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.use;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.uses;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.vehicle;

import java.time.LocalDate;
import java.util.List;
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
final class KinVehicleLookAlikes {

    private KinVehicleLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                KinVehicleLookAlikes::twoDates,
                KinVehicleLookAlikes::threeDatesOfTwoMembers,
                KinVehicleLookAlikes::oneYearAgoToTheDay,
                KinVehicleLookAlikes::threeVehiclesOnOneDate,
                KinVehicleLookAlikes::exempt,
                KinVehicleLookAlikes::ofACousin,
                KinVehicleLookAlikes::ofAChildsParentInLaw,
                KinVehicleLookAlikes::ofAnUnclesWife,
                KinVehicleLookAlikes::ofAFormerSpouseWithoutChild,
                KinVehicleLookAlikes::ofADeadHusbandsBrother,
                KinVehicleLookAlikes::ofAFriend,
                KinVehicleLookAlikes::userLeftTheUnit,
                KinVehicleLookAlikes::userDied,
                KinVehicleLookAlikes::noLongerAided,
                KinVehicleLookAlikes::oneOffAidOnly,
                KinVehicleLookAlikes::tierThreeOnly,
                KinVehicleLookAlikes::boughtAfterTheFirstUse,
                KinVehicleLookAlikes::soldBeforeTheLastUse,
                KinVehicleLookAlikes::twoVehicles,
                KinVehicleLookAlikes::ofAMember,
                KinVehicleLookAlikes::ofKinWhoAreAided);
    }

    private static void ownedBy(Cast cast, Truth truth, Citizen user, Citizen owner, String who) {
        uses(cast, vehicle(cast, owner), user, cast.draw().between(3, 6));
        Unit unit = cast.aiding().dibao(user);
        truth.negative(CODE, unit, "vehicle of " + who, user, owner);
    }

    private static void twoDates(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 80));
        Citizen owner = cast.childElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 2);
        truth.negative(CODE, cast.aiding().dibao(user), "used on two dates only", user, owner);
    }

    private static void threeDatesOfTwoMembers(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.MAN, cast.draw().between(40, 60));
        Citizen wife = cast.spouseAtHome(user);
        Citizen owner = cast.siblingElsewhere(user);
        Vehicle vehicle = vehicle(cast, owner);
        uses(cast, vehicle, user, 2);
        use(cast, vehicle, wife, cast.asOf().minusDays(5));
        Unit unit = cast.aiding().dibao(user, wife);
        truth.negative(CODE, unit, "two dates by one member, one by another", user, wife, owner);
    }

    private static void oneYearAgoToTheDay(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        Citizen owner = cast.siblingElsewhere(user);
        LocalDate edge = cast.asOf().minusMonths(12);
        Vehicle vehicle = vehicle(cast, owner);
        use(cast, vehicle, user, edge.minusDays(100), edge.minusDays(1), edge);
        use(cast, vehicle, user, edge.plusDays(1), edge.plusDays(90));
        Unit unit = cast.aiding().dibao(user);
        truth.negative(CODE, unit, "five dates, two in the twelve months", user, owner);
    }

    private static void threeVehiclesOnOneDate(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        Citizen owner = cast.siblingElsewhere(user);
        for (String evidence : List.of("violation", "parking", "toll")) {
            Vehicle vehicle = vehicle(cast, owner);
            cast.stage().wealth().use(vehicle, user, cast.asOf().minusDays(44), evidence);
        }
        truth.negative(CODE, cast.aiding().dibao(user), "three vehicles on one date", user, owner);
    }

    private static void exempt(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(50, 72));
        Citizen owner = cast.siblingElsewhere(user);
        String kind = cast.any("农用三轮汽车", "拖拉机", "普通二轮摩托车", "电动自行车", "残疾人机动轮椅车");
        uses(
                cast,
                cast.stage().wealth().vehicle(owner, kind, 900_000, cast.monthsAgo(60), null),
                user,
                5);
        truth.negative(CODE, cast.aiding().dibao(user), "an exempt kind", user, owner);
    }

    private static void ofACousin(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(25, 38));
        Citizen uncle = cast.siblingElsewhere(cast.motherElsewhere(user));
        ownedBy(cast, truth, user, cast.childElsewhere(uncle), "a cousin, three steps away");
    }

    private static void ofAChildsParentInLaw(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 78));
        Citizen child = cast.childElsewhere(user);
        Citizen inLaw = cast.spouseElsewhere(child, cast.monthsAgo(90), null);
        ownedBy(cast, truth, user, cast.motherElsewhere(inLaw), "a child's parent-in-law");
    }

    private static void ofAnUnclesWife(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(25, 38));
        Citizen uncle = cast.siblingElsewhere(cast.motherElsewhere(user));
        Citizen wife = cast.spouseElsewhere(uncle, cast.monthsAgo(250), null);
        ownedBy(cast, truth, user, wife, "an uncle's or aunt's spouse, three steps away");
    }

    private static void ofAFormerSpouseWithoutChild(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(44, 60));
        Citizen former = cast.spouseElsewhere(user, cast.monthsAgo(240), cast.monthsAgo(110));
        ownedBy(cast, truth, user, former, "a former spouse, no child of both");
    }

    private static void ofADeadHusbandsBrother(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.WOMAN, cast.draw().between(50, 66));
        Citizen husband =
                cast.alone(
                        NewCitizen.man(cast.born(63), cast.stage().dwelling())
                                .died(cast.monthsAgo(70)));
        cast.marry(user, husband, cast.monthsAgo(330), null);
        Citizen brother = cast.siblingElsewhere(husband);
        ownedBy(cast, truth, user, brother, "a dead husband's brother or sister, no child");
    }

    private static void ofAFriend(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        ownedBy(cast, truth, user, cast.elsewhere(Sex.MAN, 45), "somebody who is no kin");
    }

    private static void userLeftTheUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(64, 78));
        Citizen owner = cast.childElsewhere(head);
        Citizen user = cast.childElsewhere(head);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().dibao(head);
        cast.stage().aid().member(unit, user, cast.monthsAgo(40), cast.asOf().withDayOfMonth(1));
        truth.negative(CODE, unit, "who used it left the unit this month", head, user, owner);
    }

    private static void userDied(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(60, 70));
        Citizen user =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(66), head.home()).died(cast.asOf().minusMonths(1)),
                        "10");
        cast.marry(user, head, cast.monthsAgo(400), null);
        Citizen owner = cast.childElsewhere(head, user, Sex.MAN, 33);
        Vehicle vehicle = vehicle(cast, owner);
        LocalDate last = cast.asOf().minusMonths(2);
        use(cast, vehicle, user, last.minusDays(80), last.minusDays(30), last);
        Unit unit = cast.aiding().bare(head, user);
        cast.aiding().dibao(unit, cast.monthsAgo(20), 1);
        truth.negative(CODE, unit, "who used it died last month", head, user, owner);
    }

    private static void noLongerAided(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 58));
        Citizen owner = cast.siblingElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().unaided(user);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO, cast.monthsAgo(40))
                                .until(cast.asOf(), "收入超过标准"));
        truth.negative(CODE, unit, "the status ends on the day itself", user, owner);
    }

    private static void oneOffAidOnly(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 58));
        Citizen owner = cast.siblingElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().unaided(user);
        cast.stage().aid().grant(NewGrant.once("TEMP_URGENT", user, 300_000, cast.asOf()).of(unit));
        truth.negative(CODE, unit, "one-off aid only, though on the day itself", user, owner);
    }

    private static void tierThreeOnly(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 58));
        Citizen owner = cast.siblingElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().unaided(user);
        cast.aiding().status(unit, cast.any(Status.EMERGENCY, Status.MONITORED), cast.monthsAgo(9));
        truth.negative(CODE, unit, "a status of tier 3 only", user, owner);
    }

    private static void boughtAfterTheFirstUse(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 75));
        Citizen owner = cast.childElsewhere(user);
        LocalDate bought = cast.monthsAgo(4);
        Vehicle vehicle = vehicle(cast, owner, bought, null);
        use(cast, vehicle, user, bought.minusDays(1), bought, bought.plusDays(40));
        Unit unit = cast.aiding().dibao(user);
        truth.negative(CODE, unit, "on the first date it was not yet the child's", user, owner);
    }

    private static void soldBeforeTheLastUse(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 75));
        Citizen owner = cast.childElsewhere(user);
        LocalDate sold = cast.monthsAgo(2);
        Vehicle vehicle = vehicle(cast, owner, cast.monthsAgo(70), sold);
        cast.stage().wealth().owned(vehicle, cast.elsewhere(Sex.MAN, 36), sold, null);
        use(cast, vehicle, user, sold.minusDays(70), sold.minusDays(1), sold);
        Unit unit = cast.aiding().dibao(user);
        truth.negative(CODE, unit, "on the last date it belonged to a stranger", user, owner);
    }

    private static void twoVehicles(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 64));
        Citizen owner = cast.siblingElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 2);
        uses(cast, vehicle(cast, owner), user, 2);
        Unit unit = cast.aiding().dibao(user);
        truth.negative(CODE, unit, "two vehicles on two dates each", user, owner);
    }

    private static void ofAMember(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.MAN, cast.draw().between(40, 60));
        Citizen wife = cast.spouseAtHome(user);
        Vehicle old =
                cast.stage().wealth().vehicle(wife, "微型轿车", 480_000, cast.monthsAgo(160), null);
        uses(cast, old, user, 5);
        Unit unit = cast.aiding().dibao(user, wife);
        truth.negative(CODE, unit, "the family's own, worth under 5,000 yuan", user, wife);
    }

    private static void ofKinWhoAreAided(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(45, 64));
        Citizen owner = cast.siblingElsewhere(user);
        Vehicle old =
                cast.stage().wealth().vehicle(owner, "微型轿车", 500_000, cast.monthsAgo(160), null);
        uses(cast, old, user, 4);
        Unit unit = cast.aiding().dibao(user);
        Unit other = cast.aiding().dibao(owner);
        truth.negative(CODE, unit, "the owner is aided too and may have it", user, owner, other);
    }
}
