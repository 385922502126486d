package org.kinscope.api.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own, as a clerk starts it, that can be killed. */
final class Loader implements AutoCloseable {

    private final Process process;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> reading;
    private final long started = System.nanoTime();

    private Loader(Process process) {
        this.process = process;
        this.reading =
                CompletableFuture.runAsync(
                        () -> {
                            try (BufferedReader lines =
                                    process.inputReader(StandardCharsets.UTF_8)) {
                                lines.lines().forEach(said::add);
                            } catch (IOException | UncheckedIOException e) {
                                // What was killed says nothing more.
                                return;
                            }
                        });
    }

    /** {@return a command that runs} */
    static Loader start(Path data, List<String> options, String... arguments) {
        return start(data, options, Map.of(), arguments);
    }

    /**
     * {@return a command that runs}
     *
     * @param options of its JVM
     * @param environment what it finds there beside what is there
     */
    static Loader start(
            Path data, List<String> options, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dstderr.encoding=UTF-8",
                        "-Dkinscope.home=" + Shell.HOME.toAbsolutePath()));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Kinscope.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString(), "--lang", "en"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Loader(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return how long it has run} */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** {@return the process that runs the graph, once there is one} */
    Optional<ProcessHandle> graph() {
        return process.toHandle()
                .descendants()
                .filter(
                        child ->
                                child.info()
                                        .commandLine()
                                        .map(
                                                line ->
                                                        line.contains("neo4j")
                                                                || line.contains("embedded"))
                                        .orElse(true))
                .findFirst();
    }

    /** Ends it as SIGKILL does: at once, between any two instructions. */
    void kill() {
        process.destroyForcibly();
    }

    /** {@return its exit code, once it has ended} */
    int await(Duration longest) {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new IllegalStateException("did not end in " + longest + ": " + text());
            }
            reading.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the last line that it printed, or nothing} */
    String lastLine() {
        synchronized (said) {
            return said.isEmpty() ? "" : said.getLast();
        }
    }

    /** {@return all that it printed} */
    String text() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
