package org.kinscope.synthetic.plant.conflict;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** People of whom two sources give different values, and people of whom they only seem to. */
public final class ConflictAttributePlant {

    static final String CODE = "conflict.attribute";

    private ConflictAttributePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE, ConflictAttributeCases.list(), ConflictAttributeLookAlikes.list());
    }
}
