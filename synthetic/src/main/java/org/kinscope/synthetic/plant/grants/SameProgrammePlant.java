package org.kinscope.synthetic.plant.grants;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** People who have one programme twice, and people who only seem to. */
public final class SameProgrammePlant {

    static final String CODE = "repeated.same-programme";

    private SameProgrammePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, SameProgrammeCases.list(), SameProgrammeLookAlikes.list());
    }
}
