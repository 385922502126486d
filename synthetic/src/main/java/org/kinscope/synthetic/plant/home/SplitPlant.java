package org.kinscope.synthetic.plant.home;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Spouses and grown children with means who live with an aided unit outside it. */
public final class SplitPlant {

    static final String CODE = "hidden.split";

    private SplitPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, SplitCases.list(), SplitLookAlikes.list());
    }
}
