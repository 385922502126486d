package org.kinscope.analytics.detector;

import java.util.Set;

/** The shapes of families that have a class of their own, one after another. */
record FurtherShapes(PlantedTown town, Set<String> planted) {

    static final int COUNT = HiddenShapes.COUNT + MoneyShapes.COUNT;

    void put(int shape, String unit, String division, String head, String sibling) {
        if (shape < HiddenShapes.COUNT) {
            new HiddenShapes(town, planted).put(shape, unit, head, sibling);
        } else {
            new MoneyShapes(town, planted)
                    .put(shape - HiddenShapes.COUNT, unit, division, head, sibling);
        }
    }
}
