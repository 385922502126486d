package org.kinscope.api.export.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands rows to the library, value by value; null is left out. */
final class RowWriter extends WriteSupport<List<? extends @Nullable Object>> {

    private final MessageType schema;
    private final Map<String, String> notes;
    private @Nullable RecordConsumer consumer;

    private RowWriter(MessageType schema, Map<String, String> notes) {
        this.schema = schema;
        this.notes = notes;
    }

    @Override
    @SuppressWarnings("deprecation") // the library asks for it beside the other
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, notes);
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, notes);
    }

    @Override
    public void prepareForWrite(RecordConsumer given) {
        consumer = given;
    }

    @Override
    public void write(List<? extends @Nullable Object> row) {
        RecordConsumer out = java.util.Objects.requireNonNull(consumer, "no file is open");
        out.startMessage();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                String name = schema.getFieldName(i);
                out.startField(name, i);
                put(out, value);
                out.endField(name, i);
            }
        }
        out.endMessage();
    }

    private static void put(RecordConsumer out, Object value) {
        switch (value) {
            case String text -> out.addBinary(Binary.fromString(text));
            case Long whole -> out.addLong(whole);
            case Double number -> out.addDouble(number);
            case BigDecimal yuan -> out.addLong(yuan.movePointRight(2).longValueExact());
            case LocalDate day -> out.addInteger(Math.toIntExact(day.toEpochDay()));
            case YearMonth month -> out.addBinary(Binary.fromString(month.toString()));
            case Boolean flag -> out.addBoolean(flag);
            default ->
                    throw new IllegalArgumentException(
                            "no column takes a " + value.getClass().getSimpleName());
        }
    }

    /** Opens a file for rows. */
    static final class Builder
            extends ParquetWriter.Builder<List<? extends @Nullable Object>, Builder> {
        private final MessageType schema;
        private final Map<String, String> notes;

        Builder(OutputFile file, MessageType schema, Map<String, String> notes) {
            super(file);
            this.schema = schema;
            this.notes = notes;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the library asks for it beside the other
        protected WriteSupport<List<? extends @Nullable Object>> getWriteSupport(
                Configuration none) {
            return new RowWriter(schema, notes);
        }

        @Override
        protected WriteSupport<List<? extends @Nullable Object>> getWriteSupport(
                ParquetConfiguration none) {
            return new RowWriter(schema, notes);
        }
    }
}
