package org.kinscope.synthetic.plant.property;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Aided units whose members own more than the limits, and some that own just so much. */
public final class OwnAssetPlant {

    static final String CODE = "hidden.own-asset";

    private OwnAssetPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, OwnAssetCases.list(), OwnAssetLookAlikes.list());
    }
}
