package org.kinscope.api.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.kinscope.analytics.derivation.Writing;
import org.kinscope.ingest.Progress;

/**
 * How far a command has come, on standard error: on a terminal one line that is written over; where
 * it is asked for, plain lines for a log, one every few seconds.
 */
final class ProgressLine implements Progress, Writing, AutoCloseable {

    private static final long EVERY_NANOS = 200_000_000;
    private static final long PLAIN_EVERY_NANOS = 5_000_000_000L;

    private final Language language;
    private final PrintStream to;
    private final boolean terminal;
    private final boolean plain;
    private final LongSupplier nanos;
    private long started;
    private long bytes;
    private long done;
    private long shown;
    private boolean dirty;

    ProgressLine(Language language) {
        this(language, false);
    }

    /**
     * @param plain whether to print lines also where there is no terminal
     */
    ProgressLine(Language language, boolean plain) {
        this(
                language,
                System.err,
                System.console() != null && System.console().isTerminal(),
                plain,
                System::nanoTime);
    }

    ProgressLine(
            Language language,
            PrintStream to,
            boolean terminal,
            boolean plain,
            LongSupplier nanos) {
        this.language = language;
        this.to = to;
        this.terminal = terminal;
        this.plain = plain;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.shown = started;
    }

    @Override
    public void expects(long ofAllFiles) {
        // A first load reads the files twice.
        bytes = ofAllFiles;
        done = 0;
        started = nanos.getAsLong();
    }

    @Override
    public void moved(long ofAllFiles) {
        done = ofAllFiles;
    }

    /** Two threads settle at once. */
    @Override
    public synchronized void settled(long settled, long ofAll) {
        if (isDue(nanos.getAsLong())) {
            say(
                    language.of("连接人、住处和资产：%,d / %,d", "tying people, homes and assets: %,d of %,d")
                            .formatted(settled, ofAll));
        }
    }

    @Override
    public void comparing() {
        say(language.of("比对同一人", "comparing who may be one human"));
    }

    @Override
    public synchronized void wrote(String type, long written, long ofAll) {
        if (isDue(nanos.getAsLong())) {
            say(
                    language.of("推导关系 %s：%,d / %,d", "deriving relations, %s: %,d of %,d")
                            .formatted(type, written, ofAll));
        }
    }

    private boolean isDue(long now) {
        if (now - shown < (plain ? PLAIN_EVERY_NANOS : EVERY_NANOS)) {
            return false;
        }
        shown = now;
        return true;
    }

    @Override
    public void advanced(String file, long rows, double rowsPerSecond) {
        long now = nanos.getAsLong();
        if (isDue(now)) {
            say(
                    language.of("%s：%,d 行，每秒 %,.0f 行", "%s: %,d rows, %,.0f a second")
                                    .formatted(file, rows, rowsPerSecond)
                            + remaining(now));
        }
    }

    /** Shows a line in place of the one before. */
    void say(String line) {
        if (plain) {
            to.println("kinscope: " + line);
        } else if (terminal) {
            to.print("\r\u001b[K" + line);
            dirty = true;
        }
        to.flush();
    }

    /** Takes the line away, so that a result can be printed in its place. */
    void clear() {
        if (dirty) {
            to.print("\r\u001b[K");
            to.flush();
            dirty = false;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private String remaining(long now) {
        if (bytes == 0 || done == 0) {
            return "";
        }
        double share = Math.min(1, (double) done / bytes);
        long seconds = Math.round((now - started) / 1e9 * (1 - share) / share);
        return language.of("，共完成 %.0f%%，约剩 %d:%02d", ", %.0f%% of all, about %d:%02d left")
                .formatted(100 * share, seconds / 60, seconds % 60);
    }
}
