package org.kinscope.synthetic.plant.kinvehicle;

import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.CODE;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.use;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.uses;
import static org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.city.Vehicle;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found: by who the owner is, and at the limits of days and aid. */
final class KinVehicleCases {

    private KinVehicleCases() {}

    static List<Shape> list() {
        return List.of(
                KinVehicleCases::ofAChild,
                KinVehicleCases::ofABrotherOrSister,
                KinVehicleCases::firstAndLastDayOfTheWindow,
                KinVehicleCases::ofTheMother,
                KinVehicleCases::ofAGrandchild,
                KinVehicleCases::ofTheOtherParent,
                KinVehicleCases::ofAFormerSpouse,
                KinVehicleCases::ofASpouseMarriedSince,
                KinVehicleCases::ofAnInLaw,
                KinVehicleCases::ofTheWifesBrother,
                KinVehicleCases::ofAnUncle,
                KinVehicleCases::ofANephew,
                KinVehicleCases::ofTheMothersHusband,
                KinVehicleCases::boughtOnTheFirstDay,
                KinVehicleCases::passedOnBetweenKin,
                KinVehicleCases::oneMemberOften,
                KinVehicleCases::aidedByAGrantAlone,
                KinVehicleCases::marginal,
                KinVehicleCases::cheapButNotExempt,
                KinVehicleCases::anotherVehicleToo,
                KinVehicleCases::ofADeadBrothersEstate);
    }

    private static void found(
            Cast cast, Truth truth, Unit unit, Citizen user, Citizen owner, String note) {
        truth.positive(CODE, unit, note, user, owner);
    }

    private static void ownedBy(Cast cast, Truth truth, Citizen user, Citizen owner, String who) {
        uses(cast, vehicle(cast, owner), user, cast.draw().between(3, 6));
        found(cast, truth, cast.aiding().dibao(user), user, owner, "vehicle of " + who);
    }

    private static void ofAChild(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 82));
        ownedBy(cast, truth, user, cast.childElsewhere(user), "a grown child");
    }

    private static void ofABrotherOrSister(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(35, 66));
        ownedBy(cast, truth, user, cast.siblingElsewhere(user), "a brother or sister");
    }

    private static void ofTheMother(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(26, 40));
        ownedBy(cast, truth, user, cast.motherElsewhere(user), "the mother");
    }

    private static void ofAGrandchild(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(72, 86));
        Citizen child = cast.childElsewhere(user);
        ownedBy(cast, truth, user, cast.childElsewhere(child), "a grandchild");
    }

    private static void ofTheOtherParent(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.WOMAN, cast.draw().between(28, 42));
        Citizen father = cast.elsewhere(Sex.MAN, cast.draw().between(30, 45));
        Citizen child = cast.childAtHome(user, father, cast.draw().between(3, 9));
        uses(cast, vehicle(cast, father), user, 3);
        Unit unit = cast.aiding().dibao(user, child);
        found(cast, truth, unit, user, father, "vehicle of the child's other parent, never wed");
    }

    private static void ofAFormerSpouse(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(52, 64));
        LocalDate divorced = cast.monthsAgo(120);
        Citizen former = cast.spouseElsewhere(user, cast.monthsAgo(380), divorced);
        cast.childElsewhere(user, former, Sex.WOMAN, 25);
        ownedBy(cast, truth, user, former, "a former spouse, parent of a grown child of both");
    }

    private static void ofASpouseMarriedSince(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseElsewhere(user, cast.monthsAgo(16), null);
        ownedBy(cast, truth, user, spouse, "a spouse, married after the aid began, living apart");
    }

    private static void ofAnInLaw(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(64, 80));
        Citizen child = cast.childElsewhere(user);
        Citizen inLaw = cast.spouseElsewhere(child, cast.monthsAgo(130), null);
        ownedBy(cast, truth, user, inLaw, "a child's spouse, two steps away");
    }

    private static void ofTheWifesBrother(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.MAN, cast.draw().between(38, 58));
        Citizen wife = cast.spouseAtHome(user);
        Citizen owner = cast.siblingElsewhere(wife);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().dibao(user, wife);
        found(cast, truth, unit, user, owner, "vehicle of another member's brother or sister");
    }

    private static void ofAnUncle(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(25, 38));
        Citizen mother = cast.motherElsewhere(user);
        ownedBy(cast, truth, user, cast.siblingElsewhere(mother), "an uncle or aunt by blood");
    }

    private static void ofANephew(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(58, 74));
        Citizen sibling = cast.siblingElsewhere(user);
        ownedBy(cast, truth, user, cast.childElsewhere(sibling), "a nephew or niece");
    }

    private static void ofTheMothersHusband(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(25, 36));
        Citizen mother = cast.motherElsewhere(user);
        Citizen husband = cast.spouseElsewhere(mother, cast.monthsAgo(90), null);
        ownedBy(cast, truth, user, husband, "the mother's second husband");
    }

    private static void firstAndLastDayOfTheWindow(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        Citizen owner = cast.siblingElsewhere(user);
        LocalDate day = cast.asOf();
        use(
                cast,
                vehicle(cast, owner),
                user,
                day.minusMonths(12).plusDays(1),
                day.minusMonths(5),
                day);
        Unit unit = cast.aiding().dibao(user);
        found(cast, truth, unit, user, owner, "exactly three dates, on both ends of the window");
    }

    private static void boughtOnTheFirstDay(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(62, 75));
        Citizen owner = cast.childElsewhere(user);
        LocalDate first = cast.monthsAgo(4);
        use(
                cast,
                vehicle(cast, owner, first, null),
                user,
                first,
                first.plusDays(30),
                first.plusDays(61));
        Unit unit = cast.aiding().dibao(user);
        found(cast, truth, unit, user, owner, "owned from the very day of the first use");
    }

    private static void passedOnBetweenKin(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(64, 80));
        Citizen first = cast.childElsewhere(user);
        Citizen second = cast.childElsewhere(user);
        LocalDate passed = cast.monthsAgo(5);
        Vehicle vehicle = vehicle(cast, first, cast.monthsAgo(60), passed);
        cast.stage().wealth().owned(vehicle, second, passed, null);
        use(cast, vehicle, user, passed.minusDays(50), passed.minusDays(1), passed.plusDays(40));
        Unit unit = cast.aiding().dibao(user);
        truth.positive(
                CODE, unit, "one child's, then the other's: kin on each date", user, first, second);
    }

    private static void oneMemberOften(Cast cast, Truth truth) {
        Citizen user = cast.head(Sex.MAN, cast.draw().between(40, 60));
        Citizen wife = cast.spouseAtHome(user);
        Citizen owner = cast.siblingElsewhere(user);
        Vehicle vehicle = vehicle(cast, owner);
        uses(cast, vehicle, user, 3);
        use(cast, vehicle, wife, cast.asOf().minusDays(7));
        Unit unit = cast.aiding().dibao(user, wife);
        found(cast, truth, unit, user, owner, "one member on three dates, another on one");
    }

    private static void aidedByAGrantAlone(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(81, 88));
        Citizen owner = cast.childElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 3);
        Unit unit = cast.aiding().unaided(user);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("ELDER_ALLOW", user, 10_000, cast.monthsAgo(10)).of(unit));
        found(cast, truth, unit, user, owner, "no status, but a running monthly grant");
    }

    private static void marginal(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 58));
        Citizen owner = cast.siblingElsewhere(user);
        uses(cast, vehicle(cast, owner), user, 5);
        Unit unit = cast.aiding().bare(user);
        cast.aiding().income(user, cast.standard() * cast.draw().between(11, 18) / 10);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(20));
        found(cast, truth, unit, user, owner, "a unit of tier 2");
    }

    private static void cheapButNotExempt(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        Citizen owner = cast.siblingElsewhere(user);
        Vehicle old =
                cast.stage().wealth().vehicle(owner, "微型轿车", 450_000, cast.monthsAgo(150), null);
        uses(cast, old, user, 3);
        Unit unit = cast.aiding().dibao(user);
        found(cast, truth, unit, user, owner, "worth under 5,000 yuan, the owner has no aid");
    }

    private static void anotherVehicleToo(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(40, 70));
        Citizen owner = cast.siblingElsewhere(user);
        Vehicle vehicle = vehicle(cast, owner);
        LocalDate day = cast.asOf().minusDays(33);
        use(cast, vehicle, user, day.minusDays(90), day.minusDays(41), day);
        use(cast, vehicle(cast, owner), user, day);
        Unit unit = cast.aiding().dibao(user);
        found(cast, truth, unit, user, owner, "three dates, and one with another vehicle");
    }

    private static void ofADeadBrothersEstate(Cast cast, Truth truth) {
        Citizen user = cast.head(cast.draw().between(50, 60));
        Citizen parent = cast.parentOf(user);
        Citizen owner =
                cast.stage()
                        .register()
                        .citizen(
                                org.kinscope.synthetic.people.NewCitizen.man(
                                                cast.born(52), cast.stage().dwelling())
                                        .died(cast.asOf().minusMonths(2)));
        cast.bear(owner, parent, null);
        uses(cast, vehicle(cast, owner), user, 4);
        Unit unit = cast.aiding().dibao(user);
        truth.arguable(
                CODE,
                unit,
                "the brother died since, the car still stands in his name",
                user,
                owner);
    }
}
