package org.kinscope.ingest.source;

import java.util.Arrays;
import java.util.List;

/** The statements of a {@code .cypher} file. */
public final class Statements {

    private Statements() {}

    /** {@return the statements of {@code text}, which a semicolon at the end of a line closes} */
    public static List<String> of(String text) {
        return Arrays.stream(text.split(";\\s*(\\R|$)"))
                .filter(statement -> !withoutComments(statement).isBlank())
                .map(String::strip)
                .toList();
    }

    private static String withoutComments(String statement) {
        return statement.replaceAll("(?m)^\\s*//.*$", "");
    }
}
