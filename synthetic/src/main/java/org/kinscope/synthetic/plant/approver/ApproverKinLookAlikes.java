package org.kinscope.synthetic.plant.approver;

import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.CODE;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.decide;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.decided;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.serves;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.unit;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Village;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class ApproverKinLookAlikes {

    private static final String UNDECLARED = "hidden.undeclared-spouse";

    private ApproverKinLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                ApproverKinLookAlikes::filed,
                ApproverKinLookAlikes::filedToday,
                ApproverKinLookAlikes::cousin,
                ApproverKinLookAlikes::nephew,
                ApproverKinLookAlikes::childsSpouse,
                ApproverKinLookAlikes::divorcedBefore,
                ApproverKinLookAlikes::marriedAfter,
                ApproverKinLookAlikes::servedElsewhere,
                ApproverKinLookAlikes::serviceEndedThatDay,
                ApproverKinLookAlikes::serviceBeganTheDayAfter,
                ApproverKinLookAlikes::approvedForOthers,
                ApproverKinLookAlikes::ofAFormerMember,
                ApproverKinLookAlikes::namesake);
    }

    private static Unit approvedBy(
            Cast cast, Truth truth, Citizen head, Citizen official, String note) {
        serves(cast, official);
        Unit unit = unit(cast, head);
        decide(cast, unit, official);
        truth.negative(CODE, unit, note, head, official);
        return unit;
    }

    private static void filedOn(Cast cast, Truth truth, LocalDate day, String note) {
        Citizen head = cast.head(cast.draw().between(58, 76));
        Citizen official = cast.childElsewhere(head);
        serves(cast, official);
        Unit unit = unit(cast, head);
        decide(cast, unit, official);
        cast.stage().aid().filing(official, head, unit, day);
        truth.negative(CODE, unit, note, head, official);
    }

    private static void filed(Cast cast, Truth truth) {
        filedOn(cast, truth, decided(cast).minusDays(9), "approved by a child who had filed it");
    }

    private static void filedToday(Cast cast, Truth truth) {
        filedOn(cast, truth, cast.asOf(), "filed late, but filed");
    }

    private static void cousin(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(36, 50));
        Citizen mother = cast.motherElsewhere(head);
        Citizen cousin = cast.childElsewhere(cast.siblingElsewhere(mother));
        approvedBy(cast, truth, head, cousin, "approved by a cousin");
    }

    private static void nephew(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(54, 74));
        Citizen nephew = cast.childElsewhere(cast.siblingElsewhere(head));
        approvedBy(cast, truth, head, nephew, "approved by a nephew or niece");
    }

    private static void childsSpouse(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 76));
        Citizen child = cast.childElsewhere(head);
        Citizen inLaw = cast.spouseElsewhere(child, cast.monthsAgo(100), null);
        approvedBy(cast, truth, head, inLaw, "approved by a child's spouse");
    }

    private static void divorcedBefore(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen former = cast.spouseElsewhere(head, cast.monthsAgo(150), decided(cast));
        approvedBy(cast, truth, head, former, "approved by a spouse divorced that day");
    }

    private static void marriedAfter(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen spouse = cast.spouseElsewhere(head, decided(cast).plusDays(1), null);
        String note = "approved by one married the day after";
        Unit unit = approvedBy(cast, truth, head, spouse, note);
        truth.sideEffect(UNDECLARED, unit, note, head, spouse);
    }

    private static void servedIn(
            Cast cast, Truth truth, String division, LocalDate from, LocalDate to, String note) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen official = cast.siblingElsewhere(head);
        serves(cast, official, division, from, to);
        Unit unit = unit(cast, head);
        decide(cast, unit, null);
        truth.negative(CODE, unit, note, head, official);
    }

    private static void servedElsewhere(Cast cast, Truth truth) {
        Village other = cast.stage().village();
        while (other.code().equals(cast.village().code())) {
            other = cast.stage().village();
        }
        LocalDate day = decided(cast);
        servedIn(
                cast,
                truth,
                other.code(),
                day.minusYears(3),
                day.plusYears(1),
                "a brother or sister served in another village");
    }

    private static void serviceEndedThatDay(Cast cast, Truth truth) {
        LocalDate day = decided(cast);
        servedIn(
                cast,
                truth,
                cast.village().code(),
                day.minusYears(3),
                day,
                "the service in the village ended that day");
    }

    private static void serviceBeganTheDayAfter(Cast cast, Truth truth) {
        LocalDate day = decided(cast);
        servedIn(
                cast,
                truth,
                cast.village().code(),
                day.plusDays(1),
                day.plusYears(1),
                "the service in the village began the day after");
    }

    private static void approvedForOthers(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 76));
        Citizen official = cast.childElsewhere(head);
        serves(cast, official);
        Unit unit = unit(cast, head);
        decide(cast, unit, null);
        Unit neighbour = unit(cast, cast.head(cast.draw().between(58, 76)));
        decide(cast, neighbour, official);
        truth.negative(CODE, unit, "the child approved for others only", head, official, neighbour);
    }

    private static void ofAFormerMember(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(60, 72));
        Citizen lodger = cast.elsewhere(Sex.MAN, cast.draw().between(40, 50));
        Citizen official = cast.siblingElsewhere(lodger);
        serves(cast, official);
        Unit unit = unit(cast, head);
        LocalDate left = decided(cast).minusMonths(2);
        cast.stage().aid().member(unit, lodger, left.minusYears(2), left);
        decide(cast, unit, official);
        truth.negative(CODE, unit, "of one who had left the unit before", head, lodger, official);
    }

    private static void namesake(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 76));
        Citizen child = cast.childElsewhere(head);
        Citizen namesake =
                cast.alone(
                        NewCitizen.of(child.sex(), child.birth(), cast.stage().dwelling())
                                .name(child.name()));
        approvedBy(cast, truth, head, namesake, "approved by one who has a child's name");
    }
}
