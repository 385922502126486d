package org.kinscope.api.export.typed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;

/** What the columns of a file mean, as a file beside it. */
public final class Codebook {

    private Codebook() {}

    /** Writes {@code FILE.codebook.csv} beside the file: column, type, values, zh, en. */
    public static void write(Path file, List<Field> fields) throws IOException {
        OutFile.write(
                file.resolveSibling(file.getFileName() + ".codebook.csv"),
                out -> {
                    try (TableFormat.Sheet sheet =
                            TableFormat.CSV.open(
                                    out, List.of("column", "type", "values", "zh", "en"))) {
                        for (Field field : fields) {
                            sheet.row(
                                    List.of(
                                            field.name(),
                                            field.type().name().toLowerCase(Locale.ROOT),
                                            String.join(" | ", field.values()),
                                            field.meaning().zh(),
                                            field.meaning().en()));
                        }
                    }
                });
    }
}
