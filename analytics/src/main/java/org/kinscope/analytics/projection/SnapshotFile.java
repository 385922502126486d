package org.kinscope.analytics.projection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The columns of a city as a file that is mapped into memory. It holds, one after the other: a head
 * of 32 bytes (eight letters, the version of the form, the length of the directory, its checksum),
 * the directory (the epoch, then name, form, place, length and checksum of each piece), and the
 * pieces, each at a multiple of 8 bytes. All numbers are little-endian in the pieces and big-endian
 * before them.
 */
final class SnapshotFile {

    /** Of the form of the file and of what stands in it; another one is not read. */
    static final int VERSION = 3;

    private static final long LETTERS = 0x4B494E4349545931L;
    private static final int HEAD = 32;
    private static final int BLOCK = 1 << 26;

    private SnapshotFile() {}

    /** What a file holds. */
    record Held(Sections sections, Epoch epoch) {}

    /**
     * Writes a file that only its owner may read, and puts it in the place of an older one when it
     * stands whole.
     */
    static void write(Path file, Sections sections, Epoch epoch) throws IOException {
        List<Section> pieces = List.copyOf(sections.all());
        List<Long> sums = new ArrayList<>();
        for (Section piece : pieces) {
            sums.add(checksum(piece.memory()));
        }
        byte[] directory = directory(pieces, sums, epoch);
        Path part =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(), "city", ".part", owner(file));
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer head = ByteBuffer.allocate(HEAD);
                head.putLong(LETTERS).putInt(VERSION).putInt(directory.length);
                head.putLong(checksum(MemorySegment.ofArray(directory))).putLong(0);
                write(channel, head.flip());
                write(channel, ByteBuffer.wrap(directory));
                for (Section piece : pieces) {
                    channel.position(padded(channel.position()));
                    MemorySegment memory = piece.memory();
                    for (long at = 0; at < memory.byteSize(); at += BLOCK) {
                        long size = Math.min(BLOCK, memory.byteSize() - at);
                        write(channel, memory.asSlice(at, size).asByteBuffer());
                    }
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] owner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long padded(long position) {
        return (position + 7) / 8 * 8;
    }

    private static byte[] directory(List<Section> pieces, List<Long> sums, Epoch epoch)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, epoch.graph() == null ? "" : epoch.graph());
            out.writeLong(epoch.changes());
            text(out, epoch.lastChange() == null ? "" : epoch.lastChange().toString());
            out.writeInt(epoch.deliveryNo());
            out.writeInt(pieces.size());
            for (int i = 0; i < pieces.size(); i++) {
                Section piece = pieces.get(i);
                text(out, piece.name());
                if (piece instanceof Column column) {
                    out.writeByte('c');
                    out.writeInt(column.shape().rows());
                    out.writeInt(column.shape().bits());
                    out.writeLong(column.shape().least());
                    out.writeBoolean(column.shape().gaps());
                } else {
                    out.writeByte('b');
                }
                out.writeLong(piece.memory().byteSize());
                out.writeLong(sums.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(raw.length);
        out.write(raw);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] raw = new byte[in.readInt()];
        in.readFully(raw);
        return new String(raw, StandardCharsets.UTF_8);
    }

    /**
     * {@return what the file holds} Its pieces are mapped, and unmapped when nobody holds them.
     *
     * @throws SnapshotUnusable if it is of another version, cut, or not as it was written
     */
    static Held read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < HEAD) {
                throw new SnapshotUnusable(file, "it is cut");
            }
            MemorySegment all =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            ByteBuffer head = all.asSlice(0, HEAD).asByteBuffer();
            if (head.getLong() != LETTERS) {
                throw new SnapshotUnusable(file, "it is no snapshot of a city");
            }
            int version = head.getInt();
            if (version != VERSION) {
                throw new SnapshotUnusable(
                        file, "its form is version " + version + ", this program's " + VERSION);
            }
            int length = head.getInt();
            if (length < 0 || HEAD + (long) length > all.byteSize()) {
                throw new SnapshotUnusable(file, "it is cut");
            }
            MemorySegment directory = all.asSlice(HEAD, length);
            if (checksum(directory) != head.getLong()) {
                throw new SnapshotUnusable(file, "its directory is not as it was written");
            }
            return held(file, directory, all);
        }
    }

    private static Held held(Path file, MemorySegment directory, MemorySegment all)
            throws IOException {
        byte[] raw = directory.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        Sections sections = new Sections();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(raw))) {
            String graph = text(in);
            long changes = in.readLong();
            String lastChange = text(in);
            Epoch epoch =
                    new Epoch(
                            graph.isEmpty() ? null : graph,
                            changes,
                            lastChange.isEmpty() ? null : ZonedDateTime.parse(lastChange),
                            in.readInt());
            long at = HEAD + directory.byteSize();
            for (int left = in.readInt(); left > 0; left--) {
                String name = text(in);
                Column.Shape shape =
                        in.readByte() == 'c'
                                ? new Column.Shape(
                                        in.readInt(), in.readInt(), in.readLong(), in.readBoolean())
                                : null;
                long size = in.readLong();
                at = padded(at);
                if (size < 0 || at + size > all.byteSize()) {
                    throw new SnapshotUnusable(file, "it is cut");
                }
                MemorySegment memory = all.asSlice(at, size);
                if (checksum(memory) != in.readLong()) {
                    throw new SnapshotUnusable(file, "'" + name + "' is not as it was written");
                }
                sections.add(
                        shape == null ? new Bytes(name, memory) : new Column(name, shape, memory));
                at += size;
            }
            return new Held(sections, epoch);
        }
    }

    private static long checksum(MemorySegment memory) {
        CRC32C sum = new CRC32C();
        for (long at = 0; at < memory.byteSize(); at += BLOCK) {
            sum.update(memory.asSlice(at, Math.min(BLOCK, memory.byteSize() - at)).asByteBuffer());
        }
        return sum.getValue();
    }
}
