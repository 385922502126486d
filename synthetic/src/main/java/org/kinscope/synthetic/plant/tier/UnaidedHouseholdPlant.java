package org.kinscope.synthetic.plant.tier;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Households that never asked for aid and are entitled to it, and some that only seem to be. */
public final class UnaidedHouseholdPlant {

    static final String CODE = "tier.unaided-household";

    private UnaidedHouseholdPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE, UnaidedHouseholdCases.list(), UnaidedHouseholdLookAlikes.list());
    }
}
