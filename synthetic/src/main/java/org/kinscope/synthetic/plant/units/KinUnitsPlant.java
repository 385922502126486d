package org.kinscope.synthetic.plant.units;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Families that are aided as two units at one dwelling, and some that rightly are two. */
public final class KinUnitsPlant {

    static final String CODE = "repeated.kin-units";

    private KinUnitsPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, KinUnitsCases.list(), KinUnitsLookAlikes.list());
    }
}
