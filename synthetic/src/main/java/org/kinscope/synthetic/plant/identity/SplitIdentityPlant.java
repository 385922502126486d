package org.kinscope.synthetic.plant.identity;

import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** One human who receives under two numbers, and two people, or one record, that only look so. */
public final class SplitIdentityPlant {

    static final String CODE = "repeated.split-identity";

    private SplitIdentityPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, SplitIdentityCases.list(), SplitIdentityLookAlikes.list());
    }
}
