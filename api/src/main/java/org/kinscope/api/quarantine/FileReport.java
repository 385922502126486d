package org.kinscope.api.quarantine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file: {@code read = loaded + unchanged + quarantined}.
 *
 * @param name its name
 * @param dataset its dataset; null where its name fits none
 * @param department who delivered it
 * @param read rows read
 * @param loaded rows that were new or changed
 * @param unchanged rows that the graph had already
 * @param quarantined rows refused
 * @param reasons how many rows were refused for each reason
 * @param refused why the whole file was refused; null where it was not
 */
record FileReport(
        String name,
        @Nullable String dataset,
        @Nullable String department,
        int read,
        int loaded,
        int unchanged,
        int quarantined,
        List<ReasonCount> reasons,
        @Nullable String refused) {

    /**
     * Rows refused for one reason.
     *
     * @param reason the code
     * @param count how many
     */
    record ReasonCount(String reason, int count) {}
}
