package org.kinscope.ingest;

import java.nio.file.Path;
import java.util.List;
import org.kinscope.ingest.quarantine.Quarantine;

/**
 * What became of a delivery.
 *
 * @param delivery its number
 * @param files its files, in the order in which they were loaded
 * @param phases how long it took, step by step
 * @param notes what is allowed and reported, each with a count above zero
 * @param quarantine the folder of the rows that were refused, one file for each that has some
 * @param corrections what corrected rows did that were brought back; zeros for an ordinary delivery
 */
public record IngestReport(
        int delivery,
        List<FileReport> files,
        Phases phases,
        List<Note> notes,
        Path quarantine,
        Quarantine.Counts corrections) {

    /** {@return the same of a delivery whose rows took so many seconds more} */
    IngestReport withRows(double seconds) {
        return new IngestReport(
                delivery, files, phases.withRows(seconds), notes, quarantine, corrections);
    }

    /** {@return how long it took, in seconds} */
    public double seconds() {
        return phases.sum();
    }

    /** {@return the rows that were new or changed, over all files} */
    public long loaded() {
        return files.stream().mapToLong(FileReport::loaded).sum();
    }

    /** {@return the rows refused, over all files} */
    public long quarantined() {
        return files.stream().mapToLong(FileReport::quarantined).sum();
    }

    /** {@return the rows read, over all files} */
    public long read() {
        return files.stream().mapToLong(FileReport::read).sum();
    }
}
