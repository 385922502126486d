package org.kinscope.synthetic.plant.tier;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Units that are entitled and have no status, and units that only look entitled. */
public final class EligibleUnaidedPlant {

    static final String CODE = "tier.eligible-unaided";

    private EligibleUnaidedPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, EligibleUnaidedCases.list(), EligibleUnaidedLookAlikes.list());
    }
}
