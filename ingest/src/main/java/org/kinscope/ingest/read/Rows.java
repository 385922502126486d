package org.kinscope.ingest.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; only one is held at a time. */
public sealed interface Rows extends AutoCloseable permits TextRows, SheetRows {

    /**
     * {@return the rows of {@code extract}} The whole file is looked at first, so that one that is
     * cut short is refused before any of its rows is used.
     *
     * @throws FileRefused if the file cannot be used as a whole
     */
    static Rows open(Extract extract) throws IOException, FileRefused {
        FileRefused refused = extract.refusedByName();
        if (refused != null || extract.dataset() == null || extract.format() == null) {
            throw refused == null ? new FileRefused("unreadable", "no dataset") : refused;
        }
        return extract.format() == Extract.Format.XLSX
                ? SheetRows.open(extract.path(), extract.dataset())
                : TextRows.open(extract.path(), extract.format(), extract.dataset());
    }

    /** {@return how the columns lie} */
    Header header();

    /** {@return the encoding: {@code utf-8}, {@code utf-8-bom}, {@code gb18030} or {@code xlsx}} */
    String encoding();

    /** {@return the next row, or null after the last} */
    @Nullable SourceRow next() throws IOException;

    @Override
    void close() throws IOException;
}
