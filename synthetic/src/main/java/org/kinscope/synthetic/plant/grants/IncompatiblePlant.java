package org.kinscope.synthetic.plant.grants;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Programmes that may not run together and do, and programmes that may or do not. */
public final class IncompatiblePlant {

    static final String CODE = "repeated.incompatible";

    private IncompatiblePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, IncompatibleCases.list(), IncompatibleLookAlikes.list());
    }
}
