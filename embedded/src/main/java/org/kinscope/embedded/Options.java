package org.kinscope.embedded;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the embedded graph runs.
 *
 * @param dataFolder the folder that holds {@code graph/}, {@code graph.json}, {@code graph.lock}
 *     and the password; made where it is missing
 * @param heapMebibytes the most the server's Java heap may grow to
 * @param pageCacheMebibytes the memory outside the heap that holds pages of the store
 * @param shortLived true where starting fast counts more than running fast, as in tests
 * @param startLimit how long a start, with recovery after a crash, may take
 */
public record Options(
        Path dataFolder,
        int heapMebibytes,
        int pageCacheMebibytes,
        boolean shortLived,
        Duration startLimit) {

    /** The data folder where none is named. */
    public static final Path DEFAULT_FOLDER = Path.of(".kinscope");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** {@return the default options: {@code ./.kinscope}, memory by the size of the machine} */
    public static Options defaults() {
        return in(DEFAULT_FOLDER);
    }

    /**
     * {@return options for a data folder, with a sixth of the machine's memory as heap and an
     * eighth as page cache, within limits}
     *
     * <p>The machine is shared with the application itself: 24 GiB give 4 GiB and 3 GiB, 4 GiB give
     * 680 MiB and 512 MiB.
     */
    public static Options in(Path dataFolder) {
        long machine = machineMebibytes();
        return new Options(
                dataFolder,
                Math.clamp(machine / 6, 384, 4096),
                Math.clamp(machine / 8, 64, 3072),
                false,
                START_LIMIT);
    }

    /** {@return options for tests: a small heap, the quick compiler, the serial collector} */
    public static Options forTests(Path dataFolder) {
        return new Options(dataFolder, 1024, 64, true, START_LIMIT);
    }

    /** The memory of the machine, or of the container where one limits it. */
    private static long machineMebibytes() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() >> 20
                : 4096;
    }
}
