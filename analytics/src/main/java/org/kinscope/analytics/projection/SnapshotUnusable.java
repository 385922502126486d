package org.kinscope.analytics.projection;

import java.io.IOException;
import java.nio.file.Path;

/** A snapshot of a city cannot be read; the city has to be read from its graph. */
public final class SnapshotUnusable extends IOException {

    private static final long serialVersionUID = 1;

    SnapshotUnusable(Path file, String why) {
        super("the snapshot " + file + " is not used: " + why);
    }
}
