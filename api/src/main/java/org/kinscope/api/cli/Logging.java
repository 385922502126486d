package org.kinscope.api.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from writing between the lines of a command. */
final class Logging {

    // Held here because the JDK forgets the level of a logger that nobody holds.
    private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

    private Logging() {}

    static void quiet() {
        DRIVER.setLevel(Level.SEVERE);
        System.setProperty("logging.level.root", "WARN");
    }
}
