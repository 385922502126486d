package org.kinscope.synthetic.plant.home;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Spouses who were left out of an aided unit, and some who rightly are. */
public final class UndeclaredSpousePlant {

    static final String CODE = "hidden.undeclared-spouse";

    private UndeclaredSpousePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE, UndeclaredSpouseCases.list(), UndeclaredSpouseLookAlikes.list());
    }
}
