package org.kinscope.ingest.quarantine;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judged;

/**
 * The refused rows of one file, for its department to correct. The file on disk is made with the
 * first refused row; one of an earlier run is taken away.
 */
public final class QuarantineFile implements AutoCloseable {

    private final Path path;
    private @Nullable CsvWriter writer;

    /**
     * @param folder the folder of the delivery's quarantine
     * @param fileName the name of the file that was read
     */
    public QuarantineFile(Path folder, String fileName) throws IOException {
        this.path = folder.resolve(fileName + ".csv");
        Files.deleteIfExists(path);
    }

    /** Keeps a refused row. */
    public void keep(Judged.Rejected rejected) throws IOException {
        CsvWriter to = writer;
        if (to == null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            to = CsvWriter.builder().build(path);
            to.writeRecord("line", "column", "value", "reason", "right_form");
            writer = to;
        }
        to.writeRecord(
                Long.toString(rejected.line()),
                rejected.column(),
                harmless(rejected.value()),
                rejected.reason().code(),
                rejected.rightForm());
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    /** A value that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static @Nullable String harmless(@Nullable String value) {
        return value != null && !value.isEmpty() && "=+@\t\r".indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }
}
