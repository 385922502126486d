package org.kinscope.synthetic.plant.home;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Former spouses with means who did not move out, and some who did. */
public final class DivorceAtHomePlant {

    static final String CODE = "hidden.divorce-at-home";

    private DivorceAtHomePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, DivorceAtHomeCases.list(), DivorceAtHomeLookAlikes.list());
    }
}
