package org.kinscope.synthetic.plant.tier;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Units that are aided beyond their need, and units that only look so. */
public final class AidedIneligiblePlant {

    static final String CODE = "tier.aided-ineligible";

    private AidedIneligiblePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, AidedIneligibleCases.list(), AidedIneligibleLookAlikes.list());
    }
}
