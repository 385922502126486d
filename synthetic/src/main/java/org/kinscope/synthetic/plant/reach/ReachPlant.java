package org.kinscope.synthetic.plant.reach;

import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Strangers and distant relatives with property, tied to an aided unit or nearly so. */
public final class ReachPlant {

    static final String CODE = "hidden.reach";

    private ReachPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, ReachCases.list(), ReachLookAlikes.list());
    }

    /** Somebody who is no kin, has a home alone and a car over the limit. */
    static Citizen owner(Cast cast) {
        Citizen owner = stranger(cast);
        cast.stage().wealth().car(owner, 6_000_000, cast.monthsAgo(60));
        return owner;
    }

    /** Somebody who is no kin and has a home alone. */
    static Citizen stranger(Cast cast) {
        return cast.head(cast.draw().between(38, 62));
    }

    /** One phone that reaches both. */
    static void phone(Cast cast, Citizen one, Citizen other) {
        String number = cast.stage().life().phone(one, cast.monthsAgo(40));
        cast.stage().life().phone(other, number, cast.monthsAgo(30), null);
    }

    /** A company without capital in which both have roles since some years. */
    static Company company(Cast cast, Citizen one, Citizen other) {
        Company company =
                cast.stage().wealth().company(null, 0, cast.stage().dwelling(), cast.monthsAgo(90));
        role(cast, company, one, "supervisor");
        role(cast, company, other, "director");
        return company;
    }

    /** A role that runs. */
    static void role(Cast cast, Company company, Citizen who, String role) {
        cast.stage().wealth().role(company, who, role, null, cast.monthsAgo(80), null);
    }
}
