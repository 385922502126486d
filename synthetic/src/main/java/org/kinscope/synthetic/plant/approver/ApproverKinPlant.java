package org.kinscope.synthetic.plant.approver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Aid that close relatives decided or stood near to, and aid that only seems so. */
public final class ApproverKinPlant {

    static final String CODE = "ring.approver-kin";

    private ApproverKinPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, ApproverKinCases.list(), ApproverKinLookAlikes.list());
    }

    /** The day on which the aid was decided. */
    static LocalDate decided(Cast cast) {
        return cast.asOf().minusMonths(26).withDayOfMonth(12);
    }

    /** A poor unit on the roll, whose grant somebody is still to decide. */
    static Unit unit(Cast cast, Citizen head, Citizen... others) {
        return cast.aiding().poorWith(Status.DIBAO, decided(cast).plusDays(19), head, others);
    }

    /** Decides the unit's aid; with no approver an official of the county does. */
    static void decide(Cast cast, Unit unit, @Nullable Citizen approver) {
        decide(
                cast,
                NewGrant.monthly(
                                "DIBAO",
                                unit.applicant(),
                                cast.draw().amount(20_000, 60_000, 100),
                                decided(cast).plusDays(19))
                        .of(unit),
                approver);
    }

    static void decide(Cast cast, NewGrant grant, @Nullable Citizen approver) {
        NewGrant dated = grant.decidedOn(decided(cast));
        cast.stage().aid().grant(approver == null ? dated : dated.approvedBy(approver));
    }

    /** Lets somebody serve in the county's office for years. */
    static void serves(Cast cast, Citizen official) {
        cast.stage()
                .aid()
                .official(
                        official,
                        "救助科科员",
                        cast.village().county().division(),
                        LocalDate.of(2010, 4, 1),
                        null);
    }

    /** Lets somebody serve in the village for that time. */
    static void serves(
            Cast cast, Citizen official, String division, LocalDate from, @Nullable LocalDate to) {
        cast.stage().aid().official(official, "村会计", division, from, to);
    }
}
