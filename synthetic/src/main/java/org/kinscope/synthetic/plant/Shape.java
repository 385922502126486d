package org.kinscope.synthetic.plant;

import org.kinscope.synthetic.truth.Truth;

/** One form that a case, or a family that only looks like one, can take. */
@FunctionalInterface
public interface Shape {

    /** Puts the family on the stage and says to the truth what it is. */
    void put(Cast cast, Truth truth);
}
