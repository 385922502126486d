package org.kinscope.analytics.measure.rd;

/** Whether many rows share a value of the running variable. */
final class Masses {

    private static final double MANY = 0.2;

    private Masses() {}

    static boolean many(Side left, Side right) {
        return share(left) >= MANY || share(right) >= MANY;
    }

    private static double share(Side side) {
        return 1 - side.distinct() / (double) side.size();
    }
}
