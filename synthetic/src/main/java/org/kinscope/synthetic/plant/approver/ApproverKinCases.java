package org.kinscope.synthetic.plant.approver;

import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.CODE;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.decide;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.decided;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.serves;
import static org.kinscope.synthetic.plant.approver.ApproverKinPlant.unit;

import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class ApproverKinCases {

    private static final String UNDECLARED = "hidden.undeclared-spouse";

    private ApproverKinCases() {}

    static List<Shape> list() {
        return List.of(
                ApproverKinCases::child,
                ApproverKinCases::sibling,
                ApproverKinCases::spouse,
                ApproverKinCases::mother,
                ApproverKinCases::grandchild,
                ApproverKinCases::grandmother,
                ApproverKinCases::ofAnotherMember,
                ApproverKinCases::servedInTheVillage,
                ApproverKinCases::firstDayOfService,
                ApproverKinCases::filedForAnotherMember,
                ApproverKinCases::filedByAnotherOfficial,
                ApproverKinCases::grantOfNoUnit,
                ApproverKinCases::divorcedSince);
    }

    private static Unit approvedBy(
            Cast cast, Truth truth, Citizen head, Citizen official, String note) {
        serves(cast, official);
        Unit unit = unit(cast, head);
        decide(cast, unit, official);
        truth.positive(CODE, unit, note, head, official);
        return unit;
    }

    private static void child(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 76));
        approvedBy(cast, truth, head, cast.childElsewhere(head), "approved by a child");
    }

    private static void sibling(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        approvedBy(
                cast, truth, head, cast.siblingElsewhere(head), "approved by a brother or sister");
    }

    private static void spouse(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(150), null);
        String note = "approved by the spouse, who lives elsewhere";
        Unit unit = approvedBy(cast, truth, head, spouse, note);
        truth.sideEffect(UNDECLARED, unit, note, head, spouse);
    }

    private static void mother(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(24, 33));
        approvedBy(cast, truth, head, cast.motherElsewhere(head), "approved by the mother");
    }

    private static void grandchild(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(76, 86));
        Citizen grandchild = cast.childElsewhere(cast.childElsewhere(head));
        approvedBy(cast, truth, head, grandchild, "approved by a grandchild");
    }

    private static void grandmother(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(20, 22));
        Citizen mother = cast.motherElsewhere(head);
        Citizen grandmother = cast.elsewhere(Sex.WOMAN, mother.ageOn(cast.asOf()) + 20);
        cast.bear(mother, grandmother, null);
        approvedBy(cast, truth, head, grandmother, "approved by a grandmother");
    }

    private static void ofAnotherMember(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(38, 58));
        Citizen wife = cast.spouseAtHome(head);
        Citizen official = cast.siblingElsewhere(wife);
        serves(cast, official);
        Unit unit = unit(cast, head, wife);
        decide(cast, unit, official);
        truth.positive(CODE, unit, "approved by the wife's brother or sister", wife, official);
    }

    private static void servedInTheVillage(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen official = cast.siblingElsewhere(head);
        serves(cast, official, cast.village().code(), decided(cast).minusYears(3), null);
        Unit unit = unit(cast, head);
        decide(cast, unit, null);
        truth.positive(CODE, unit, "a brother or sister served in the village", head, official);
    }

    private static void firstDayOfService(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 76));
        Citizen official = cast.childElsewhere(head);
        serves(cast, official, cast.village().code(), decided(cast), decided(cast).plusDays(1));
        Unit unit = unit(cast, head);
        decide(cast, unit, null);
        truth.positive(CODE, unit, "served in the village that one day", head, official);
    }

    private static void filedForAnotherMember(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(38, 58));
        Citizen wife = cast.spouseAtHome(head);
        Citizen official = cast.siblingElsewhere(head);
        serves(cast, official);
        Unit unit = unit(cast, head, wife);
        decide(cast, unit, official);
        cast.stage().aid().filing(official, wife, unit, decided(cast).minusDays(9));
        truth.positive(CODE, unit, "filed for the wife only", head, official);
    }

    private static void filedByAnotherOfficial(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 76));
        Citizen official = cast.childElsewhere(head);
        Citizen colleague = cast.elsewhere(Sex.MAN, 40);
        serves(cast, official);
        serves(cast, colleague);
        Unit unit = unit(cast, head);
        decide(cast, unit, official);
        cast.stage().aid().filing(colleague, head, unit, decided(cast).minusDays(9));
        truth.positive(CODE, unit, "a colleague filed, not the child", head, official);
    }

    private static void grantOfNoUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 76));
        Citizen official = cast.childElsewhere(head);
        serves(cast, official);
        decide(
                cast,
                NewGrant.once("TEMP_URGENT", head, 200_000, decided(cast).plusDays(5)),
                official);
        truth.positive(CODE, head, "one-off aid of a person without a unit", official);
    }

    private static void divorcedSince(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(38, 58));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(150), decided(cast).plusDays(1));
        approvedBy(cast, truth, head, spouse, "approved by the spouse, divorced a day later");
    }
}
