package org.kinscope.ingest.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.snapshot.ScratchSet;

/** What one statement reads of the rows that it will settle, kept on the disk, each once. */
final class SettleRows implements AutoCloseable {

    private final Path file;
    private final RowStatement statement;
    private final int fileNo;
    private final ScratchSet kept;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private @Nullable DataOutputStream out;
    private long size;

    /**
     * @param folder where they wait
     * @param name of their file
     * @param statement what settles them
     * @param fileNo the file of the delivery in which they stand
     */
    SettleRows(Path folder, String name, RowStatement statement, int fileNo) {
        this.file = folder.resolve(name);
        this.statement = statement;
        this.fileNo = fileNo;
        this.kept = new ScratchSet(folder);
    }

    /** {@return whether rows of that file wait here for that statement} */
    boolean takes(RowStatement other, int otherFileNo) {
        return statement == other && (fileNo == otherFileNo || !statement.speaksOfFile());
    }

    RowStatement statement() {
        return statement;
    }

    int fileNo() {
        return fileNo;
    }

    long size() {
        return size;
    }

    /** Keeps what the statement reads of rows. */
    void add(Collection<? extends Map<String, ?>> rows) throws IOException {
        for (List<@Nullable Object> values : statement.valuesOf(rows)) {
            record.reset();
            DataOutputStream to = new DataOutputStream(record);
            to.writeInt(values.size());
            for (Object value : values) {
                write(to, value);
            }
            long hash = ScratchSet.hash(record.toString(StandardCharsets.ISO_8859_1));
            if (!kept.contains(hash)) {
                kept.add(hash);
                record.writeTo(open());
                size++;
            }
        }
    }

    private DataOutputStream open() throws IOException {
        DataOutputStream open = out;
        if (open == null) {
            open = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out = open;
        }
        return open;
    }

    /** Gives all rows away, {@code most} at a time, and then forgets them. */
    void drain(int most, Consumer<List<List<@Nullable Object>>> sink) throws IOException {
        closeFile();
        if (size == 0) {
            return;
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<List<@Nullable Object>> batch = new ArrayList<>(most);
            for (long i = 0; i < size; i++) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    values.add(read(in));
                }
                batch.add(values);
                if (batch.size() == most || i == size - 1) {
                    sink.accept(batch);
                    batch = new ArrayList<>(most);
                }
            }
        }
        Files.delete(file);
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case String text -> {
                out.writeByte('s');
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Integer number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case LocalDate day -> {
                out.writeByte('d');
                out.writeLong(day.toEpochDay());
            }
            default ->
                    throw new IllegalStateException(
                            "no settlement reads a " + value.getClass().getName());
        }
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case '0' -> null;
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'i' -> in.readInt();
            case 'd' -> LocalDate.ofEpochDay(in.readLong());
            default -> throw new IOException("a file of rows to settle is damaged");
        };
    }

    private void closeFile() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        kept.close();
        closeFile();
    }
}
