package org.kinscope.graph.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One numbered change of the schema.
 *
 * @param version 1, 2, 3 and so on, without gaps
 * @param name what it is about, in the words of the file's name
 * @param checksum SHA-256 of the text in hexadecimal, with line ends as LF
 * @param statements Cypher, each to be run in a transaction of its own, in this order
 */
public record MigrationFile(int version, String name, String checksum, List<String> statements) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d{3})__([a-z0-9_]+)\\.cypher");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(?:\\n|$)");

    /**
     * {@return the change that a file holds}
     *
     * @param fileName in the form {@code V001__name.cypher}
     * @param text statements, each ended by a semicolon at the end of its line; lines that begin
     *     with {@code //} are comments
     * @throws IllegalArgumentException where the name has another form or the text no statement
     */
    public static MigrationFile parse(String fileName, String text) {
        Matcher matcher = FILE_NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The migration file '" + fileName + "' must be named like V001__name.cypher.");
        }
        String unix = text.replace("\r\n", "\n");
        List<String> statements =
                Arrays.stream(END_OF_STATEMENT.split(unix))
                        .map(MigrationFile::withoutComments)
                        .filter(statement -> !statement.isEmpty())
                        .toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(
                    "The migration file '" + fileName + "' has no statement.");
        }
        return new MigrationFile(
                Integer.parseInt(matcher.group(1)), matcher.group(2), sha256(unix), statements);
    }

    private static String withoutComments(String statement) {
        return statement
                .lines()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
