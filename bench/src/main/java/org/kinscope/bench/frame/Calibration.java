package org.kinscope.bench.frame;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What the machine can do while a benchmark runs, so that figures of two machines, or of a busy and
 * an idle one, can be told apart.
 *
 * @param sequentialReadGigabytes a second, one thread through 256 MiB of memory
 * @param randomReadNanoseconds one read that depends on the one before, within 256 MiB
 * @param fsyncMegabytes a second, 4 MiB blocks, each forced to the disk
 * @param boltRoundTripMicroseconds one query without work on the loopback, median
 */
public record Calibration(
        double sequentialReadGigabytes,
        double randomReadNanoseconds,
        double fsyncMegabytes,
        double boltRoundTripMicroseconds) {

    private static final int LONGS = 1 << 25;
    private static final int STEPS = 5_000_000;
    private static final int BLOCK = 4 << 20;
    private static final int BLOCKS = 16;
    private static final int ROUND_TRIPS = 2_000;

    /**
     * Takes some seconds.
     *
     * @param folder on the disk where the graphs are
     * @param driver a graph on this machine
     */
    public static Calibration of(Path folder, Driver driver) throws IOException {
        long[] memory = cycle();
        double sequential = 0;
        for (int i = 0; i < 3; i++) {
            sequential = Math.max(sequential, sequential(memory));
        }
        return new Calibration(sequential, random(memory), fsync(folder), roundTrip(driver));
    }

    /** {@return a memory whose cells name one another in one circle (Sattolo)} */
    private static long[] cycle() {
        long[] memory = new long[LONGS];
        for (int i = 0; i < LONGS; i++) {
            memory[i] = i;
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = LONGS - 1; i > 0; i--) {
            int other = random.nextInt(i);
            long kept = memory[i];
            memory[i] = memory[other];
            memory[other] = kept;
        }
        return memory;
    }

    private static double sequential(long[] memory) {
        long started = System.nanoTime();
        long sum = 0;
        for (long value : memory) {
            sum += value;
        }
        long ended = System.nanoTime();
        confirm(sum == (long) LONGS * (LONGS - 1) / 2);
        return 8.0 * LONGS / (ended - started);
    }

    private static double random(long[] memory) {
        long started = System.nanoTime();
        long at = 0;
        for (int i = 0; i < STEPS; i++) {
            at = memory[(int) at];
        }
        long ended = System.nanoTime();
        confirm(at != 0);
        return (double) (ended - started) / STEPS;
    }

    private static double fsync(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "calibration", ".bin");
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long started = System.nanoTime();
            for (int i = 0; i < BLOCKS; i++) {
                block.clear();
                while (block.hasRemaining()) {
                    channel.write(block);
                }
                channel.force(true);
            }
            return 1e3 * BLOCK * BLOCKS / (System.nanoTime() - started);
        } finally {
            Files.delete(file);
        }
    }

    private static double roundTrip(Driver driver) {
        List<Double> trips = new ArrayList<>();
        try (Session session = driver.session()) {
            for (int i = 0; i < 2 * ROUND_TRIPS; i++) {
                long started = System.nanoTime();
                session.run("RETURN 1").consume();
                if (i >= ROUND_TRIPS) {
                    trips.add((System.nanoTime() - started) / 1e3);
                }
            }
        }
        return new Spread(trips).median();
    }

    /** What was read is looked at, so that no compiler leaves the reading out. */
    private static void confirm(boolean right) {
        if (!right) {
            throw new IllegalStateException("the memory was not read as it was written");
        }
    }

    /** {@return the row that stands above every report} */
    public String markdown() {
        return String.format(
                Locale.ROOT,
                "Calibration: sequential read %.1f GB/s, random read %.0f ns, fsync %.0f MB/s,"
                        + " loopback Bolt round trip %.0f µs.",
                sequentialReadGigabytes,
                randomReadNanoseconds,
                fsyncMegabytes,
                boltRoundTripMicroseconds);
    }
}
