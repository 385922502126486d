package org.kinscope.ingest.snapshot;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A table from keys of 96 bits to hashes of 64 bits in a file that is mapped into memory: 24 bytes
 * a slot, open addressing, no heap that grows with the entries. Slots lie in the order of the keys'
 * first bits, so that a table grows by one pass over the old one. Every write is of aligned words,
 * the one that makes an entry valid last, so that a process killed at any point leaves entries
 * whole or not there. For one thread.
 */
public final class HashTable implements AutoCloseable {

    private static final long MAGIC = 0x4b494e48_41534831L;
    private static final int HEADER = 4096;
    private static final int SLOT = 24;
    private static final long SMALLEST = 1024;
    private static final double FULL = 0.7;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final VarHandle LONGS = LONG.varHandle();
    private static final VarHandle INTS = INT.varHandle();

    private final Path file;
    private final boolean scratch;
    private Arena arena;
    private MemorySegment memory;
    private long capacity;
    private long used;

    private HashTable(Path file, boolean scratch, Mapped mapped) {
        this.file = file;
        this.scratch = scratch;
        this.arena = mapped.arena();
        this.memory = mapped.memory();
        this.capacity = memory.get(LONG, 8);
        this.used = memory.get(LONG, 16);
    }

    private record Mapped(Arena arena, MemorySegment memory) {}

    /**
     * {@return an empty table that is gone when it is closed, or when the process ends}
     *
     * @param folder where its file may be
     * @param expected about how many entries will come; more may
     * @throws IOException if there is no space for it
     */
    public static HashTable scratch(Path folder, long expected) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "keys-", ".scratch");
        Mapped mapped = made(file, slotsFor(expected), 0);
        forgetFile(file);
        return new HashTable(file, true, mapped);
    }

    /**
     * {@return an empty table in {@code file}, in the place of what is there}
     *
     * @param stamp tells this table from others of the same name
     */
    static HashTable create(Path file, long expected, long stamp) throws IOException {
        return new HashTable(file, false, made(file, slotsFor(expected), stamp));
    }

    /** {@return the table in {@code file}; null where there is none that is whole} */
    static @Nullable HashTable find(Path file, boolean readOnly) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < HEADER) {
            return null;
        }
        Mapped mapped = mapped(file, readOnly);
        MemorySegment memory = mapped.memory();
        long slots = memory.get(LONG, 8);
        long used = memory.get(LONG, 16);
        boolean whole =
                memory.get(LONG, 0) == MAGIC
                        && slots >= SMALLEST
                        && slots == (memory.byteSize() - HEADER) / SLOT
                        && used >= 0
                        && used < slots;
        if (!whole) {
            mapped.arena().close();
            return null;
        }
        return new HashTable(file, false, mapped);
    }

    /** {@return what tells this table from others of the same name} */
    long stamp() {
        return memory.get(LONG, 24);
    }

    void setStamp(long stamp) {
        memory.set(LONG, 24, stamp);
    }

    /** {@return how many keys have a place, whether their hash is known or forgotten} */
    public long size() {
        return used;
    }

    /**
     * {@return where the key stands, for the methods below until the next {@link #put}; -1 where it
     * stands nowhere}
     *
     * @param high the first 64 bits of the key
     * @param low the other 32
     */
    public long find(long high, int low) {
        for (long slot = home(high); ; slot = slot + 1 == capacity ? 0 : slot + 1) {
            long at = HEADER + slot * SLOT;
            if (memory.get(INT, at + 12) == 0) {
                return -1;
            }
            if (memory.get(LONG, at) == high && memory.get(INT, at + 8) == low) {
                return at;
            }
        }
    }

    /** {@return the hash at a place; 0 where it was forgotten or is damaged} */
    public long hashAt(long place) {
        long hash = memory.get(LONG, place + 16);
        int meta = memory.get(INT, place + 12);
        long high = memory.get(LONG, place);
        return (meta & 0xFFF) == check(high, memory.get(INT, place + 8), hash, meta >>> 12)
                ? hash
                : 0;
    }

    /** {@return the 20 bits that were kept with the hash at a place} */
    public int noteAt(long place) {
        return memory.get(INT, place + 12) >>> 12;
    }

    /** Forgets the hash at a place: the key keeps the place and nothing is known of it. */
    public void forgetAt(long place) {
        LONGS.setRelease(memory, place + 16, 0L);
    }

    /**
     * Keeps a hash, in the place of the one before.
     *
     * @param note what is kept with it, 20 bits
     * @throws IOException if there is no space to grow; the table stays as it was
     */
    public void put(long high, int low, long hash, int note) throws IOException {
        long place = find(high, low);
        boolean isNew = place < 0;
        if (isNew) {
            if (used + 1 > capacity * FULL) {
                grow();
            }
            place = free(memory, capacity, high);
            memory.set(LONG, place, high);
            memory.set(INT, place + 8, low);
        }
        LONGS.setRelease(memory, place + 16, hash);
        INTS.setRelease(memory, place + 12, note << 12 | check(high, low, hash, note));
        if (isNew) {
            used++;
            memory.set(LONG, 16, used);
        }
    }

    /** Brings all that was written to the disk. */
    void force() {
        memory.force();
    }

    @Override
    public void close() {
        arena.close();
        if (scratch) {
            forgetFile(file);
        }
    }

    private void grow() throws IOException {
        Path larger = file.resolveSibling(file.getFileName() + ".larger");
        long slots = capacity * 2;
        Mapped mapped = made(larger, slots, scratch ? 0 : stamp());
        MemorySegment to = mapped.memory();
        for (long slot = 0; slot < capacity; slot++) {
            long at = HEADER + slot * SLOT;
            if (memory.get(INT, at + 12) != 0) {
                long place = free(to, slots, memory.get(LONG, at));
                MemorySegment.copy(memory, at, to, place, SLOT);
            }
        }
        to.set(LONG, 16, used);
        if (scratch) {
            forgetFile(larger);
        } else {
            Files.move(larger, file, StandardCopyOption.REPLACE_EXISTING);
        }
        arena.close();
        arena = mapped.arena();
        memory = to;
        capacity = slots;
    }

    /** What is mapped lives on without its name, and so needs no tidying after a kill. */
    private static void forgetFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A system that keeps the name of a mapped file is tidied at the end.
            file.toFile().deleteOnExit();
        }
    }

    private long home(long high) {
        return Math.unsignedMultiplyHigh(high, capacity);
    }

    private static long free(MemorySegment memory, long capacity, long high) {
        long slot = Math.unsignedMultiplyHigh(high, capacity);
        while (memory.get(INT, HEADER + slot * SLOT + 12) != 0) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
        return HEADER + slot * SLOT;
    }

    private static long slotsFor(long expected) {
        return Math.max(SMALLEST, (long) (expected / FULL) + 1);
    }

    /**
     * Twelve bits that are never all zero, so that a slot with an entry is told from a free one.
     */
    private static int check(long high, int low, long hash, int note) {
        long mixed = high ^ Long.rotateLeft(hash, 17) ^ ((long) low << 20 | note);
        mixed *= 0x9E3779B97F4A7C15L;
        int check = (int) (mixed >>> 52);
        return check == 0 ? 1 : check;
    }

    /**
     * Zeros are really written: a file with holes would end the process when the disk fills under
     * its mapping.
     */
    private static Mapped made(Path file, long slots, long stamp) throws IOException {
        long size = HEADER + slots * SLOT;
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 16);
            for (long written = 0; written < size; ) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), size - written));
                written += channel.write(zeros);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        Mapped mapped = mapped(file, false);
        mapped.memory().set(LONG, 8, slots);
        mapped.memory().set(LONG, 24, stamp);
        LONGS.setRelease(mapped.memory(), 0L, MAGIC);
        return mapped;
    }

    private static Mapped mapped(Path file, boolean readOnly) throws IOException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel =
                readOnly
                        ? FileChannel.open(file, StandardOpenOption.READ)
                        : FileChannel.open(
                                file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment memory =
                    channel.map(
                            readOnly ? MapMode.READ_ONLY : MapMode.READ_WRITE,
                            0,
                            channel.size(),
                            arena);
            return new Mapped(arena, memory);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }
}
