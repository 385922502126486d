package org.kinscope.synthetic.plant.units;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** People who are counted in two aided units, and people who only seem to be. */
public final class TwoUnitsPlant {

    static final String CODE = "repeated.two-units";

    private TwoUnitsPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, TwoUnitsCases.list(), TwoUnitsLookAlikes.list());
    }
}
