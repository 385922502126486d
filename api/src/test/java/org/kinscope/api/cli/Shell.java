package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Runs commands in this JVM and keeps what they print. */
final class Shell {

    static final Path HOME = Path.of(System.getProperty("kinscope.home", "..")).normalize();
    static final Path CITY = HOME.resolve("demo/sample-city");

    /** Ids of entries, records and entities: hexadecimal, 24 digits or more, never 18. */
    private static final Pattern KEYS = Pattern.compile("\\bQ?[0-9a-f]{24,64}\\b");

    /** What a command returned and printed. */
    record Outcome(int exitCode, String out, String err) {}

    private Shell() {}

    /** A text without the program's own ids, in which a long run of digits can stand by chance. */
    static String withoutKeys(String text) {
        return KEYS.matcher(text).replaceAll("…");
    }

    static Outcome run(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return plain(all.toArray(String[]::new));
    }

    static Outcome plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Kinscope.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
