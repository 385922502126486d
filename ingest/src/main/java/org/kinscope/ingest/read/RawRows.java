package org.kinscope.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a file as they stand there, the header among them; only one is held at a time. */
public sealed interface RawRows extends AutoCloseable permits TextRows, SheetRows {

    /** How many rows at the beginning of a file may be or precede its header. */
    int BEGINNING = 10;

    /**
     * {@return the rows of {@code extract}} The whole file is looked at first, so that one that is
     * cut short is refused before any of its rows is used.
     *
     * @param format the format
     * @param isHeader tells a row that can be the header, where it must be found what stands
     *     between two fields
     * @throws FileRefused if the file cannot be used as a whole
     */
    static RawRows open(Extract extract, Extract.Format format, Predicate<List<String>> isHeader)
            throws IOException, FileRefused {
        Layout layout = extract.layout();
        if (format == Extract.Format.XLSX) {
            return SheetRows.open(extract.path(), layout == null ? null : layout.sheet());
        }
        String said = extract.encoding();
        return TextRows.open(
                extract.path(),
                format,
                said == null && layout != null ? layout.encoding() : said,
                layout == null ? null : layout.delimiter(),
                isHeader);
    }

    /**
     * {@return the first rows of a file, without looking at all of it; none where it cannot be
     * read}
     */
    static List<List<String>> beginning(Extract extract, int most) {
        Extract.Format format = extract.format();
        if (format == null) {
            return List.of();
        }
        List<List<String>> beginning = new ArrayList<>();
        try (RawRows rows =
                format == Extract.Format.XLSX
                        ? SheetRows.peek(extract.path(), null)
                        : TextRows.peek(extract.path(), format, extract.encoding())) {
            for (SourceRow row = rows.next();
                    row != null && beginning.size() < most;
                    row = rows.next()) {
                beginning.add(row.fields());
            }
        } catch (IOException | FileRefused | RuntimeException e) {
            return beginning;
        }
        return beginning;
    }

    /**
     * {@return the encoding: {@code utf-8}, {@code utf-8-bom}, {@code utf-16le}, {@code utf-16be},
     * {@code gb18030} or {@code xlsx}}
     */
    String encoding();

    /**
     * {@return whether a row may have fewer fields than the header since blank ones are left out}
     */
    boolean leavesOutBlanks();

    /** {@return how many bytes of the file are taken; 0 where that cannot be told} */
    long bytesTaken();

    /** {@return the next row that is not empty, or null after the last} */
    @Nullable SourceRow next() throws IOException;

    @Override
    void close() throws IOException;
}
