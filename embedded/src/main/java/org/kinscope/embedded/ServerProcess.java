package org.kinscope.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** The child process that runs Neo4j, from its start to its end. */
final class ServerProcess implements AutoCloseable {

    private static final String MAIN = "org.kinscope.server.GraphServer";
    private static final long STOP_SECONDS = 25;

    /** What a JVM needs of its surroundings; nothing else, above all no password, is handed on. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "TZ", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot");

    private final Process process;
    private final DataFolder data;
    private final int port;

    private ServerProcess(Process process, DataFolder data, int port) {
        this.process = process;
        this.data = data;
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
            return new ServerProcess(process, data, awaitReady(process, data, options));
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

    private static List<String> command(DataFolder data, Options options) {
        List<String> command = new ArrayList<>();
        command.add(ServerJars.getJava().toString());
        command.add("-Xms64m");
        command.add("-Xmx" + options.heapMebibytes() + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        if (options.shortLived()) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        command.addAll(
                List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
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

    private static int awaitReady(Process process, DataFolder data, Options options) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("graph-server").start(() -> read(process, answer));
        try {
            String line = answer.get(options.startLimit().toMillis(), TimeUnit.MILLISECONDS);
            String[] words = line.split(" ", 3);
            return switch (words[0]) {
                case "READY" -> Integer.parseInt(words[1]);
                case "ERROR" -> throw refusal(Reason.valueOf(words[1]), words[2], data);
                default -> throw died(process, line, data);
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

    /** Gives the first line of the protocol, or at the end of the output its last line. */
    private static void read(Process process, CompletableFuture<String> answer) {
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ") || line.startsWith("ERROR ")) {
                    answer.complete(line);
                }
                last = line.isBlank() ? last : line;
            }
        } catch (IOException e) {
            // The output ends with the process.
        }
        answer.complete("DIED " + last);
    }

    private static GraphUnavailable refusal(Reason reason, String message, DataFolder data) {
        String what = "The graph in " + data.home();
        return new GraphUnavailable(
                reason,
                switch (reason) {
                    case STORE_NEWER ->
                            what + " is newer than this program (" + message + "): use the newer.";
                    case STORE_IN_USE ->
                            what
                                    + " is held by another process ("
                                    + message
                                    + "): end it and start again.";
                    case PORT_UNAVAILABLE ->
                            what
                                    + " got no port on 127.0.0.1 ("
                                    + message
                                    + "): see that this machine allows local connections.";
                    case FOLDER_NOT_WRITABLE ->
                            what
                                    + " cannot be written ("
                                    + message
                                    + "): give it to this user, or name another with --data DIR.";
                    case DISK_FULL -> what + " has no space left: free some and start again.";
                    default ->
                            what
                                    + " did not start ("
                                    + message
                                    + "): see "
                                    + data.serverLog()
                                    + ".";
                });
    }

    private static GraphUnavailable died(Process process, String line, DataFolder data)
            throws InterruptedException {
        process.waitFor(5, TimeUnit.SECONDS);
        String last = line.substring("DIED ".length());
        return new GraphUnavailable(
                Reason.START_FAILED,
                "The graph server of "
                        + data.home()
                        + " ended while it started ("
                        + (last.isEmpty() ? lastLogLine(data) : last)
                        + "): see "
                        + data.serverLog()
                        + ".");
    }

    private static String lastLogLine(DataFolder data) {
        try {
            return Files.readString(data.serverLog())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((_, next) -> next.strip())
                    .orElse("it said nothing");
        } catch (IOException e) {
            return "it said nothing";
        }
    }
}
