package org.kinscope.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** The child process that runs Neo4j, from its start to its end. */
final class ServerProcess implements AutoCloseable {

    /** The main class of the server, which is on its command line. */
    static final String MAIN = "org.kinscope.server.GraphServer";

    /** How a JVM is started that runs Neo4j. */
    static final List<String> JVM =
            List.of(
                    "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true",
                    "--add-opens=java.base/java.nio=ALL-UNNAMED",
                    "--add-opens=java.base/java.io=ALL-UNNAMED",
                    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private static final long STOP_SECONDS = 25;

    /** What a JVM needs of its surroundings; nothing else, above all no password, is handed on. */
    static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "TZ", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot");

    private final Process process;
    private final DataFolder data;
    private final Said said;
    private final int port;

    /** What the server said: the first line of the protocol, and why it broke later. */
    private static final class Said {
        final CompletableFuture<String> first = new CompletableFuture<>();
        volatile @Nullable String broken;
    }

    private ServerProcess(Process process, DataFolder data, Said said, int port) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.port = port;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws GraphUnavailable where it does not start, with the server's own reason
     */
    static ServerProcess start(DataFolder data, Options options, String password) {
        List<String> command = command(data, options);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        builder.directory(data.path().toFile());
        builder.redirectError(data.serverLog().toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new GraphUnavailable(
                    Reason.START_FAILED,
                    "The graph server did not start (" + e.getMessage() + ").",
                    e);
        }
        try {
            say(process, password);
            Said said = new Said();
            Thread.ofPlatform().daemon().name("graph-server").start(() -> read(process, said));
            return new ServerProcess(process, data, said, awaitReady(process, said, data, options));
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@return completed when the process has ended} */
    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** {@return whether the server has ended after closing the store} */
    boolean endedInOrder() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** {@return why the server ended by itself, in one line, or null while it runs} */
    @Nullable GraphUnavailable findFault() {
        String broken = said.broken;
        if (broken != null) {
            String[] words = broken.split(" ", 3);
            return ServerFault.refusal(
                    Reason.valueOf(words[1]), words[2], data, "cannot be written");
        }
        if (process.isAlive()) {
            return null;
        }
        return ServerFault.ended(process.exitValue(), data);
    }

    /** Asks the server to stop, and ends it where it does not. */
    @Override
    public void close() {
        boolean interrupted = false;
        say(process, "STOP");
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static List<String> command(DataFolder data, Options options) {
        List<String> command = new ArrayList<>();
        command.add(ServerJars.getJava().toString());
        command.add("-Xms64m");
        command.add("-Xmx" + options.heapMebibytes() + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // The JVM's own words go to the log: standard output is for the protocol.
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        Path archive = ServerJars.findArchive();
        if (archive != null) {
            command.add("-XX:AOTCache=" + archive);
        }
        if (options.shortLived()) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        command.addAll(JVM);
        command.addAll(
                List.of(
                        "-cp",
                        ServerJars.getClassPath(),
                        MAIN,
                        data.home().toString(),
                        Long.toString(ProcessHandle.current().pid()),
                        Integer.toString(options.pageCacheMebibytes())));
        return command;
    }

    /** A pipe that is broken means that the process has ended, which is found out elsewhere. */
    private static void say(Process process, String line) {
        try {
            OutputStream in = process.getOutputStream();
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            // See above.
        }
    }

    private static int awaitReady(Process process, Said said, DataFolder data, Options options) {
        try {
            String line = said.first.get(options.startLimit().toMillis(), TimeUnit.MILLISECONDS);
            String[] words = line.split(" ", 3);
            return switch (words[0]) {
                case "READY" -> Integer.parseInt(words[1]);
                case "ERROR" ->
                        throw ServerFault.refusal(
                                Reason.valueOf(words[1]), words[2], data, "did not start");
                default -> throw ServerFault.died(process, line, data);
            };
        } catch (TimeoutException e) {
            throw new GraphUnavailable(
                    Reason.START_FAILED,
                    "The graph in "
                            + data.home()
                            + " did not start within "
                            + options.startLimit().toSeconds()
                            + " s: see "
                            + data.serverLog()
                            + ".",
                    e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable(
                    Reason.START_FAILED, "The start of the graph was interrupted.", e);
        }
    }

    /** Gives the lines of the protocol, or at the end of the output its last line. */
    private static void read(Process process, Said said) {
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ") || line.startsWith("ERROR ")) {
                    said.first.complete(line);
                } else if (line.startsWith("BROKEN ")) {
                    said.broken = line;
                }
                last = line.isBlank() ? last : line;
            }
        } catch (IOException e) {
            // The output ends with the process.
        }
        said.first.complete("DIED " + last);
    }
}
