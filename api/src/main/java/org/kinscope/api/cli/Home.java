package org.kinscope.api.cli;

import java.nio.file.Path;

/** Where the program itself stands. */
final class Home {

    private Home() {}

    /** {@return the folder of the program, as the start script names it} */
    static Path folder() {
        return Path.of(System.getProperty("kinscope.home", ".")).toAbsolutePath().normalize();
    }
}
