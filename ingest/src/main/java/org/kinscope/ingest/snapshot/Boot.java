package org.kinscope.ingest.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which run of the machine this is. What a killed process wrote to a mapped file is all there as
 * long as the machine runs on; after a power cut nobody knows.
 */
final class Boot {

    private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    private Boot() {}

    /** {@return the name of this run; another one each time where the system gives it none} */
    static String id() {
        try {
            return Files.readString(LINUX).strip();
        } catch (IOException e) {
            return "unknown-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        }
    }
}
