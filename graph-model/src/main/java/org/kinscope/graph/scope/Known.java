package org.kinscope.graph.scope;

/**
 * Up to which delivery a read knows. Queries see it as {@code $known}: what stands in the graph was
 * known where {@code deliveryNo <= $known} and {@code untilDeliveryNo}, where it has one, is later.
 *
 * @param deliveryNo the number of the last delivery that counts
 */
public record Known(int deliveryNo) {

    /** Everything known now. */
    public static final Known NOW = new Known(Integer.MAX_VALUE);

    /** {@return whether everything known now counts, so that no older version is asked for} */
    public boolean isNow() {
        return equals(NOW);
    }
}
