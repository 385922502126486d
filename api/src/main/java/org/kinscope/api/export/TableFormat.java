package org.kinscope.api.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a table can leave. All hold the same columns in the same order. */
public enum TableFormat {
    /** RFC 4180, UTF-8 without BOM, one header line. */
    CSV {
        @Override
        public Sheet open(OutputStream out, List<String> columns) {
            CsvWriter csv =
                    CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns);
            return new Sheet() {
                @Override
                public void row(List<@Nullable String> values) {
                    csv.writeRecord(values);
                }

                @Override
                public void close() throws IOException {
                    csv.close();
                }
            };
        }
    },
    /** One JSON object a line; a missing value is null. */
    JSONL {
        @Override
        public Sheet open(OutputStream out, List<String> columns) {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            return new Sheet() {
                @Override
                public void row(List<@Nullable String> values) throws IOException {
                    Map<String, @Nullable String> object = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        object.put(columns.get(i), values.get(i));
                    }
                    text.write(JSON.writeValueAsString(object));
                    text.write('\n');
                }

                @Override
                public void close() throws IOException {
                    text.close();
                }
            };
        }
    },
    /** One worksheet, every value as text, so that no program rewrites a number or a date. */
    XLSX {
        @Override
        public Sheet open(OutputStream out, List<String> columns) {
            Workbook workbook = new Workbook(out, "Kinscope", "1.0");
            Worksheet sheet = workbook.newWorksheet("findings");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
            }
            sheet.freezePane(0, 1);
            return new Sheet() {
                private int line = 1;

                @Override
                public void row(List<@Nullable String> values) {
                    for (int i = 0; i < values.size(); i++) {
                        String value = values.get(i);
                        if (value != null) {
                            sheet.value(line, i, value);
                        }
                    }
                    line++;
                }

                @Override
                public void close() throws IOException {
                    workbook.close();
                    out.close();
                }
            };
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@return an open table on {@code out}, its header written; closing it closes {@code out}} */
    public abstract Sheet open(OutputStream out, List<String> columns) throws IOException;

    /** A table being written, row by row. */
    public interface Sheet extends AutoCloseable {

        /** Writes one row; a null is an empty cell. */
        void row(List<@Nullable String> values) throws IOException;

        @Override
        void close() throws IOException;
    }
}
