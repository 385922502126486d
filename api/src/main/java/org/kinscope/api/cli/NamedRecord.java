package org.kinscope.api.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.PersonIds;

/**
 * A record as an argument names it. An ID number is never an argument, where every user of the
 * machine could read it: it is asked for or comes from a file.
 */
final class NamedRecord {

    static final String HOW =
            "A record: its id (32 hexadecimal digits), '-' to be asked for the ID number, or"
                    + " file:PATH of a file with the ID number";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final String FILE = "file:";

    private final PersonIds ids;
    private @Nullable BufferedReader input;

    NamedRecord(PersonIds ids) {
        this.ids = ids;
    }

    /** {@return the personId that is meant} */
    String idOf(String argument) {
        if (ID.matcher(argument).matches()) {
            return argument;
        }
        try {
            if (argument.equals("-")) {
                return ids.personIdOf(asked());
            }
            if (argument.startsWith(FILE)) {
                Path file = Path.of(argument.substring(FILE.length()));
                return ids.personIdOf(Files.readString(file).strip());
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "that is no ID number: it should have 18 characters with a check digit",
                    e);
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.USAGE, "the ID number cannot be read", e);
        }
        throw new CommandFailed(
                ExitCode.USAGE,
                "a record is named by its id of 32 hexadecimal digits, by '-' to be asked for the"
                        + " ID number, or by file:PATH");
    }

    private String asked() throws IOException {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("ID number: ");
            return typed == null ? "" : new String(typed);
        }
        BufferedReader lines = input;
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            input = lines;
        }
        String line = lines.readLine();
        return line == null ? "" : line.strip();
    }
}
