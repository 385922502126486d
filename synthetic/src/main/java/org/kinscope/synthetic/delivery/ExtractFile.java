package org.kinscope.synthetic.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file that takes rows of text, one after the other. */
sealed interface ExtractFile extends AutoCloseable permits TextFile, SheetFile {

    /** Opens a new file in that style. */
    static ExtractFile create(Path path, FileStyle style) throws IOException {
        return style.format() == FileStyle.Format.XLSX
                ? new SheetFile(path)
                : new TextFile(path, style);
    }

    /** Writes one row. */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
