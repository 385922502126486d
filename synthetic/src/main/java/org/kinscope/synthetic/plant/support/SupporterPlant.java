package org.kinscope.synthetic.plant.support;

import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Relatives elsewhere who owe support and have the means, and some who only seem to. */
public final class SupporterPlant {

    static final String CODE = "hidden.supporter";

    private SupporterPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, SupporterCases.list(), SupporterLookAlikes.list());
    }

    /** A wage of so much a month since some years. */
    static void earns(Cast cast, Citizen citizen, long fen) {
        cast.stage().wealth().income(citizen, "wage", fen, cast.monthsAgo(60));
    }

    /** What relatives give a month, as declared. */
    static void declares(Cast cast, Citizen citizen, long fen) {
        cast.stage()
                .wealth()
                .income(citizen, "support", fen, Period.MONTH, cast.monthsAgo(50), null);
    }
}
