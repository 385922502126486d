package org.kinscope.api.cli;

import org.kinscope.ingest.Progress;

/** Progress on standard error, on a terminal only; one line that is written over. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long EVERY_NANOS = 200_000_000;

    private final boolean terminal = System.console() != null && System.console().isTerminal();
    private final Language language;
    private long shown;
    private boolean dirty;

    ProgressLine(Language language) {
        this.language = language;
    }

    @Override
    public void advanced(String file, long rows, double rowsPerSecond) {
        long now = System.nanoTime();
        if (now - shown >= EVERY_NANOS) {
            shown = now;
            say(
                    language.of("%s：%d 行，每秒 %.0f 行", "%s: %d rows, %.0f a second")
                            .formatted(file, rows, rowsPerSecond));
        }
    }

    /** Shows a line in place of the one before. */
    void say(String line) {
        if (terminal) {
            System.err.print("\r\u001b[K" + line);
            System.err.flush();
            dirty = true;
        }
    }

    /** Takes the line away, so that a result can be printed in its place. */
    void clear() {
        if (dirty) {
            System.err.print("\r\u001b[K");
            System.err.flush();
            dirty = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
