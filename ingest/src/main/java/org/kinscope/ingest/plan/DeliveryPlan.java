package org.kinscope.ingest.plan;

import java.util.List;
import java.util.Map;

/**
 * What a delivery would change.
 *
 * @param files its files, in the order in which they would be loaded
 * @param missing for each dataset how many facts the graph holds that the delivery does not repeat;
 *     they would stay
 * @param loadedBefore whether the same content was loaded whole already, so that nothing would
 *     change
 * @param seconds how long it took to find out
 */
public record DeliveryPlan(
        List<FilePlan> files, Map<String, Long> missing, boolean loadedBefore, double seconds) {

    /** {@return the rows of new keys, over all files} */
    public long added() {
        return files.stream().mapToLong(FilePlan::added).sum();
    }

    /** {@return the rows that would take the place of others, over all files} */
    public long changed() {
        return files.stream().mapToLong(FilePlan::changed).sum();
    }
}
