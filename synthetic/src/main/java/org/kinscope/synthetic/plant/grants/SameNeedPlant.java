package org.kinscope.synthetic.plant.grants;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** People for one need of whom two departments give, and people for whom that only seems so. */
public final class SameNeedPlant {

    static final String CODE = "repeated.same-need";

    private SameNeedPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, SameNeedCases.list(), SameNeedLookAlikes.list());
    }
}
