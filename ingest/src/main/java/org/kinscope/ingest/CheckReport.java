package org.kinscope.ingest;

import java.util.List;

/**
 * How a delivery keeps the contract, without any graph: {@code loaded} counts the rows that are
 * right and said for the first time, {@code unchanged} those that repeat an earlier one.
 *
 * @param files its files, in the order in which they would be loaded
 * @param seconds how long it took
 * @param notes what is allowed and reported, as far as the files alone tell
 */
public record CheckReport(List<FileReport> files, double seconds, List<Note> notes) {

    /** {@return whether no row and no file would be refused} */
    public boolean isClean() {
        return files.stream().allMatch(f -> f.refused() == null && f.quarantined() == 0);
    }
}
