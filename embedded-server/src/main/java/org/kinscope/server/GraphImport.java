package org.kinscope.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * The child process that makes a graph from files, with Neo4j's offline importer, and ends.
 *
 * <p>Arguments: the home folder, the parent's process id, then the importer's own. It is run in the
 * folder of the files. On standard input comes one line; the end of the input ends the process, so
 * that it never outlives its parent. On standard output it says one line at its end: {@code DONE}
 * or {@code ERROR <code> <message>}. All else goes to standard error.
 */
public final class GraphImport {

    private GraphImport() {}

    /**
     * Makes the graph; returns never.
     *
     * @param args home folder, parent's process id, arguments of {@code database import full}
     */
    public static void main(String[] args) throws IOException {
        PrintStream protocol = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Path home = Path.of(args[0]).toAbsolutePath().normalize();
        Parent parent = Parent.greet(System.in, Long.parseLong(args[1]));
        parent.whenGone(() -> Runtime.getRuntime().halt(1));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status;
        try (PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            ExecutionContext context =
                    new ExecutionContext(
                            home,
                            home.resolve("conf"),
                            new PrintStream(
                                    OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                            err,
                            InputStream.nullInputStream(),
                            new DefaultFileSystemAbstraction());
            status = AdminTool.execute(context, command(args));
        }
        String text = said.toString(StandardCharsets.UTF_8);
        System.err.println(text);
        protocol.println(status == 0 ? "DONE" : "ERROR " + code(text) + " " + line(text));
        Runtime.getRuntime().halt(status);
    }

    private static String[] command(String[] args) {
        List<String> command = new ArrayList<>(List.of("database", "import", "full"));
        command.addAll(List.of(args).subList(2, args.length));
        command.add("neo4j");
        return command.toArray(String[]::new);
    }

    private static Failure.Code code(String text) {
        return text.toLowerCase(Locale.ROOT).contains("no space left")
                ? Failure.Code.DISK_FULL
                : Failure.Code.START_FAILED;
    }

    /** {@return the line that tells most: the deepest cause} */
    private static String line(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.contains("rror") || line.contains("xception"))
                .reduce((before, line) -> line.startsWith("Caused by:") ? line : before)
                .orElse("the importer said nothing");
    }
}
