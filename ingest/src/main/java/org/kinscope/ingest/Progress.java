package org.kinscope.ingest;

/** Hears how far reading has come. */
public interface Progress {

    /** Hears and does nothing. */
    Progress SILENT = new Progress() {};

    /**
     * Reading begins.
     *
     * @param ofAllFiles how many bytes all files have
     */
    default void expects(long ofAllFiles) {}

    /**
     * More was read.
     *
     * @param ofAllFiles how many bytes of all files are done
     */
    default void moved(long ofAllFiles) {}

    /** A file begins. */
    default void began(String file) {}

    /**
     * More rows of a file are done.
     *
     * @param file the name of the file
     * @param rows rows read so far
     * @param rowsPerSecond the rate since the file began
     */
    default void advanced(String file, long rows, double rowsPerSecond) {}

    /**
     * More of what rows leave to be settled once all are there is settled: ties between people,
     * homes, units and assets.
     *
     * @param done how many settlements are done
     * @param ofAll how many there are
     */
    default void settled(long done, long ofAll) {}

    /** All rows are there; now it is compared which records may be of one human. */
    default void comparing() {}

    /** A file is done. */
    default void finished(FileReport report) {}
}
