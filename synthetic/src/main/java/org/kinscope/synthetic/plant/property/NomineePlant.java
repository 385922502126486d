package org.kinscope.synthetic.plant.property;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Companies of kin that members run or house, and companies that only look so. */
public final class NomineePlant {

    static final String CODE = "hidden.nominee";

    private NomineePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, NomineeCases.list(), NomineeLookAlikes.list());
    }
}
