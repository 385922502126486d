package org.kinscope.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** The child process that makes a graph from files. */
final class ImportProcess implements AutoCloseable {

    private static final String MAIN = "org.kinscope.server.GraphImport";

    /** The importer keeps what it must know of ids beside the heap, in so much of free memory. */
    private static final String BESIDE_HEAP = "--max-off-heap-memory=50%";

    private static final String HEAP = "-Xmx1280m";

    private final Process process;
    private final DataFolder data;

    private ImportProcess(Process process, DataFolder data) {
        this.process = process;
        this.data = data;
    }

    /** Starts the importer in the folder of its files. */
    static ImportProcess start(DataFolder data, Path folder, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ServerJars.getJava().toString());
        command.add(HEAP);
        command.add("-XX:+UseParallelGC");
        command.addAll(ServerProcess.JVM);
        command.addAll(
                List.of(
                        "-cp",
                        ServerJars.getClassPath(),
                        MAIN,
                        data.home().toString(),
                        Long.toString(ProcessHandle.current().pid())));
        command.addAll(arguments);
        // Names of files are names, and nothing in them stands for others.
        command.add("--path-pattern-style=none");
        command.add(BESIDE_HEAP);
        command.add("--overwrite-destination=true");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(ServerProcess.ENVIRONMENT);
        builder.directory(folder.toFile());
        builder.redirectError(log(data).toFile());
        ImportProcess started = new ImportProcess(builder.start(), data);
        OutputStream in = started.process.getOutputStream();
        in.write("IMPORT\n".getBytes(StandardCharsets.UTF_8));
        in.flush();
        return started;
    }

    /** {@return whether a process is an importer for this folder} */
    static boolean isImporter(DataFolder data, ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(MAIN + "\0" + data.home() + "\0");
        } catch (IOException e) {
            return process.info().command().orElse("").contains("java");
        }
    }

    long pid() {
        return process.pid();
    }

    /**
     * Waits until the graph is made.
     *
     * @throws GraphUnavailable where it is not, with the importer's own reason
     */
    void await() throws IOException {
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        if (last.equals("DONE")) {
            return;
        }
        String[] words = last.split(" ", 3);
        if (words.length == 3 && words[0].equals("ERROR")) {
            Reason reason = Reason.valueOf(words[1]);
            throw reason == Reason.DISK_FULL
                    ? ServerFault.refusal(reason, words[2], data, "")
                    : failed(words[2]);
        }
        throw failed("it ended by itself");
    }

    private GraphUnavailable failed(String why) {
        return new GraphUnavailable(
                Reason.START_FAILED,
                "The importer could not make the graph in "
                        + data.home()
                        + " ("
                        + why
                        + "): see "
                        + log(data)
                        + ".");
    }

    /** {@return where the importer says what it does; outlives a graph that is thrown away} */
    static Path log(DataFolder data) {
        return data.path().resolve("first-load.log");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
