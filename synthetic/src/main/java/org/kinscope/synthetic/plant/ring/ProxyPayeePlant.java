package org.kinscope.synthetic.plant.ring;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Money for a member that somebody outside receives, and money that kin or agents receive. */
public final class ProxyPayeePlant {

    private static final String CODE = Sharing.PROXY;

    private ProxyPayeePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        ProxyPayeePlant::aNeighbour,
                        ProxyPayeePlant::anOfficial,
                        ProxyPayeePlant::formerlyInTheUnit,
                        ProxyPayeePlant::kinOfThreeSteps,
                        ProxyPayeePlant::whoSaysSelf),
                List.of(
                        ProxyPayeePlant::aMember,
                        ProxyPayeePlant::theDaughterInLaw,
                        ProxyPayeePlant::anAgent,
                        ProxyPayeePlant::aGuardian,
                        ProxyPayeePlant::cameBack));
    }

    private static Citizen neighbour(Cast cast) {
        return cast.head(cast.draw().between(35, 60));
    }

    private static void aNeighbour(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        Sharing.into(cast, unit, holder, null);
        truth.positive(CODE, unit, "a neighbour receives", unit.applicant(), holder);
    }

    private static void anOfficial(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        cast.stage().aid().official(holder, "村会计", cast.village().code(), cast.monthsAgo(60), null);
        Sharing.into(cast, unit, holder, null);
        truth.positive(CODE, unit, "an official of the village receives", unit.applicant(), holder);
    }

    private static void formerlyInTheUnit(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen lodger = neighbour(cast);
        cast.stage().aid().member(unit, lodger, cast.monthsAgo(30), cast.asOf());
        Sharing.into(cast, unit, lodger, null);
        truth.positive(CODE, unit, "left the unit on the day itself", unit.applicant(), lodger);
    }

    private static void kinOfThreeSteps(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, 72);
        Citizen son = cast.childElsewhere(head, null, Sex.MAN, 49);
        Citizen grandson = cast.childElsewhere(son, null, Sex.MAN, 26);
        Citizen wife = cast.spouseElsewhere(grandson, cast.monthsAgo(20), null);
        Unit unit = Sharing.family(cast, head);
        Sharing.into(cast, unit, wife, null);
        truth.positive(CODE, unit, "the wife of a grandson receives", head, wife);
    }

    private static void whoSaysSelf(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        Sharing.into(cast, unit, holder, "self");
        truth.positive(
                CODE, unit, "received as oneself on another's account", unit.applicant(), holder);
    }

    private static void aMember(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        cast.aiding().poor(head, 2);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        Sharing.into(cast, unit, spouse, null);
        truth.negative(CODE, unit, "another member receives", head, spouse);
    }

    private static void theDaughterInLaw(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, 70);
        Citizen son = cast.childElsewhere(head, null, Sex.MAN, 45);
        Citizen wife = cast.spouseElsewhere(son, cast.monthsAgo(200), null);
        Unit unit = Sharing.family(cast, head);
        Sharing.into(cast, unit, wife, null);
        truth.negative(CODE, unit, "the wife of a son receives", head, wife);
    }

    private static void anAgent(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        Sharing.into(cast, unit, holder, "agent");
        truth.negative(CODE, unit, "a recorded agent receives", unit.applicant(), holder);
    }

    private static void aGuardian(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        Sharing.into(cast, unit, holder, "guardian");
        truth.negative(CODE, unit, "a recorded guardian receives", unit.applicant(), holder);
    }

    private static void cameBack(Cast cast, Truth truth) {
        Unit unit = Sharing.family(cast);
        Citizen holder = neighbour(cast);
        LocalDate on = cast.asOf().withDayOfMonth(1).plusDays(9);
        cast.stage().aid().payAs(Sharing.dibao(cast, unit), on, holder, "returned");
        cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly("UTIL", unit.applicant(), 800, cast.monthsAgo(20))
                                .of(unit));
        truth.negative(CODE, unit, "what a neighbour received came back", unit.applicant(), holder);
        truth.sideEffect(
                "conflict.approved-unpaid", unit.applicant(), "the only payment came back", unit);
    }
}
