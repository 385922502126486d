package org.kinscope.analytics.detector;

import java.util.Set;

/** The shapes of families that have a class of their own, one after another. */
record FurtherShapes(PlantedTown town, Set<String> planted) {

    private static final int PAID = HiddenShapes.COUNT;
    private static final int REPEATED = PAID + MoneyShapes.COUNT;
    private static final int HOUSES = REPEATED + RepeatedShapes.COUNT;
    private static final int MEANS = HOUSES + HouseholdShapes.COUNT;
    private static final int TIES = MEANS + MeansShapes.COUNT;
    private static final int RINGS = TIES + TiesShapes.COUNT;
    private static final int SUPPORT = RINGS + RingShapes.COUNT;

    private static final int REACH = SUPPORT + SupportShapes.COUNT;

    /** How many shapes there are. */
    static final int COUNT = REACH + ReachShapes.COUNT;

    void put(int shape, String unit, String division, String head, String sibling, String child) {
        if (shape < PAID) {
            new HiddenShapes(town, planted).put(shape, unit, head, sibling);
        } else if (shape < REPEATED) {
            new MoneyShapes(town, planted).put(shape - PAID, unit, division, head, sibling);
        } else if (shape < HOUSES) {
            new RepeatedShapes(town, planted).put(shape - REPEATED, unit, division, child);
        } else if (shape < MEANS) {
            new HouseholdShapes(town, planted).put(shape - HOUSES, unit, division, head);
        } else if (shape < TIES) {
            new MeansShapes(town, planted).put(shape - MEANS, unit, division, head, sibling, child);
        } else if (shape < RINGS) {
            new TiesShapes(town, planted).put(shape - TIES, unit, division, head, child);
        } else if (shape < SUPPORT) {
            new RingShapes(town, planted).put(shape - RINGS, unit, division, head, sibling);
        } else if (shape < REACH) {
            new SupportShapes(town, planted).put(shape - SUPPORT, unit, division, head);
        } else {
            new ReachShapes(town, planted).put(shape - REACH, unit, head, sibling);
        }
    }
}
