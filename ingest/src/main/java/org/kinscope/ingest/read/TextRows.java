package org.kinscope.ingest.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class TextRows implements RawRows {

    private static final int SAMPLE = 1 << 18;

    private final String encoding;
    private final AtomicLong taken = new AtomicLong();
    private final CloseableIterator<CsvRecord> records;

    private TextRows(TextBytes bytes, TextForm form) throws IOException {
        this.encoding = form.encoding();
        this.records =
                CsvReader.builder()
                        .fieldSeparator(form.separator())
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(
                                new RowStartReader(form.reader(bytes, taken), form.separator()))
                        .iterator();
    }

    /**
     * {@return the rows of a file that is whole}
     *
     * @param encoding the encoding that somebody said it has, or null
     * @param delimiter what stands between two fields, or null where it must be found
     * @param isHeader tells a row that can be the header
     */
    static TextRows open(
            Path path,
            Extract.Format format,
            @Nullable String encoding,
            @Nullable Character delimiter,
            Predicate<List<String>> isHeader)
            throws IOException, FileRefused {
        TextBytes bytes = new TextBytes(path, format.isZipped());
        return new TextRows(
                bytes, TextForm.of(bytes, format.separator(), encoding, delimiter, isHeader));
    }

    /** {@return the rows of a file of which only the beginning was looked at} */
    static TextRows peek(Path path, Extract.Format format, @Nullable String encoding)
            throws IOException, FileRefused {
        TextBytes bytes = new TextBytes(path, format.isZipped());
        return new TextRows(
                bytes, TextForm.guess(bytes.first(SAMPLE), format.separator(), encoding));
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public long bytesTaken() {
        return taken.get();
    }

    @Override
    public boolean leavesOutBlanks() {
        return false;
    }

    @Override
    public @Nullable SourceRow next() {
        if (!records.hasNext()) {
            return null;
        }
        CsvRecord record = records.next();
        return new SourceRow(record.getStartingLineNumber(), record.getFields());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
