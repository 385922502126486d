package org.kinscope.api.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Rows;

/** Writes tables as Parquet, without compression: any reader takes them, and they are small. */
public final class ParquetTable {

    private static final int PRECISION = 18;
    private static final int SCALE = 2;

    /** Bytes of rows that are held before they are written. */
    private static final long GROUP = 16L << 20;

    private ParquetTable() {}

    /**
     * Writes the file, whole or not at all.
     *
     * @param name of the table
     * @param notes what is to be said of it, kept in the file's key-value metadata
     * @param rows values in the order of the fields
     * @throws IllegalArgumentException if a row has another number of values than there are fields
     */
    public static void write(
            Path file,
            String name,
            List<Field> fields,
            Map<String, String> notes,
            List<List<@Nullable Object>> rows)
            throws IOException {
        OutFile.write(
                file,
                out -> {
                    try (Rows table = open(out, name, fields, notes)) {
                        for (List<@Nullable Object> row : rows) {
                            table.row(row);
                        }
                    }
                });
    }

    /**
     * {@return an open table, which takes rows one by one; closing it closes {@code out}} At most a
     * group of rows is held. Months are text, as {@code 2020-12}.
     *
     * @param name of the table
     * @param notes what is to be said of it, kept in the file's key-value metadata
     */
    public static Rows open(
            OutputStream out, String name, List<Field> fields, Map<String, String> notes)
            throws IOException {
        MessageType schema =
                new MessageType(name, fields.stream().map(ParquetTable::type).toList());
        ParquetWriter<List<? extends @Nullable Object>> writer =
                new RowWriter.Builder(new StreamFile(out), schema, notes)
                        .withConf(new PlainParquetConfiguration())
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .withRowGroupSize(GROUP)
                        .build();
        return new Rows() {
            @Override
            public void row(List<? extends @Nullable Object> values) throws IOException {
                if (values.size() != fields.size()) {
                    throw new IllegalArgumentException(
                            "the table %s has %d columns, a row %d"
                                    .formatted(name, fields.size(), values.size()));
                }
                writer.write(values);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static Type type(Field field) {
        return switch (field.type()) {
            case TEXT, MONTH ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(field.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(field.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(field.name());
            case YUAN ->
                    Types.optional(PrimitiveTypeName.INT64)
                            .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
                            .named(field.name());
            case DAY ->
                    Types.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(field.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
        };
    }
}
