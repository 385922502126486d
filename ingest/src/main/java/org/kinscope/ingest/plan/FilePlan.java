package org.kinscope.ingest.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change: {@code read = added + changed + unchanged + quarantined}.
 *
 * @param file its name
 * @param dataset its dataset; null where its name fits none
 * @param encoding its encoding; null where the file would be refused before that was known
 * @param read rows read, without the header
 * @param added rows of keys that the graph does not hold
 * @param changed rows that would take the place of another one of their key
 * @param unchanged rows that the graph, or an earlier line of the delivery, says already
 * @param quarantined rows that would be refused
 * @param reasons how many rows for each reason
 * @param columns how many of the changed rows differ in a column; a row may differ in several
 * @param unknownColumns the columns of the header that the dataset does not know
 * @param refused why the file would be refused as a whole; null where it would not
 * @param refusedBecause the same in words; null where it would not
 */
public record FilePlan(
        String file,
        @Nullable String dataset,
        @Nullable String encoding,
        long read,
        long added,
        long changed,
        long unchanged,
        long quarantined,
        Map<String, Long> reasons,
        Map<String, Long> columns,
        List<String> unknownColumns,
        @Nullable String refused,
        @Nullable String refusedBecause) {}
