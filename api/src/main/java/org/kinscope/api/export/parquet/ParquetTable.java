package org.kinscope.api.export.parquet;

import java.io.IOException;
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

/** Writes tables as Parquet, without compression: any reader takes them, and they are small. */
public final class ParquetTable {

    private static final int PRECISION = 18;
    private static final int SCALE = 2;

    private ParquetTable() {}

    /**
     * A column.
     *
     * @param name its name
     * @param type the form of its values; every one of them may be null
     */
    public record Field(String name, Type type) {

        /** The form of values. */
        public enum Type {
            /** UTF-8, of a {@link String}. */
            TEXT,
            /** INT64, of a {@link Long}. */
            WHOLE,
            /** DOUBLE, of a {@link Double}. */
            NUMBER,
            /** DECIMAL(18,2), of a {@link java.math.BigDecimal} of at most two places. */
            YUAN,
            /** DATE, of a {@link java.time.LocalDate}. */
            DAY,
            /** BOOLEAN, of a {@link Boolean}. */
            FLAG
        }
    }

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
        MessageType schema =
                new MessageType(name, fields.stream().map(ParquetTable::type).toList());
        OutFile.write(
                file,
                out -> {
                    try (ParquetWriter<List<@Nullable Object>> writer =
                            new RowWriter.Builder(new StreamFile(out), schema, notes)
                                    .withConf(new PlainParquetConfiguration())
                                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                                    .build()) {
                        for (List<@Nullable Object> row : rows) {
                            if (row.size() != fields.size()) {
                                throw new IllegalArgumentException(
                                        "the table %s has %d columns, a row %d"
                                                .formatted(name, fields.size(), row.size()));
                            }
                            writer.write(row);
                        }
                    }
                });
    }

    private static Type type(Field field) {
        return switch (field.type()) {
            case TEXT ->
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
