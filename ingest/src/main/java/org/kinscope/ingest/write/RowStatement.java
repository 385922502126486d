package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A statement that does something for each of many rows, as it goes over the wire. In its file it
 * speaks of {@code row.amount}, where a row is a map; sent are lists that hold only what this
 * statement reads, in which the same stands as {@code row[2]}. Names that are repeated in every row
 * took more time to send and to read than the writing itself.
 *
 * <p>{@code row.said} and {@code row.fact} become maps of the same contents, in which what all rows
 * of a batch share is said once, as a parameter. Where a statement passes over rows in which a
 * column is empty or not ({@code WITH row WHERE row.x IS NOT NULL} after its {@code UNWIND}), those
 * are not sent, and a statement without rows is not run.
 */
final class RowStatement {

    private static final Map<String, RowStatement> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern LIST =
            Pattern.compile(
                    "UNWIND (CASE \\$deliveryNo WHEN 1 THEN \\[] ELSE )?\\$(\\w+)( END)? AS (\\w+)"
                            + "(?:\\s+WITH \\4 WHERE \\4\\.(\\w+) IS (NOT )?NULL\\s*(?=\\R))?");
    private static final List<String> SAID = List.of("deliveryNo", "fileNo", "line");
    private static final List<String> FACT = List.of("factKey", "rowHash", "via");

    private final String text;
    private final String list;
    private final boolean onlyLater;
    private final List<List<String>> columns = new ArrayList<>();
    private final @Nullable String condition;
    private final boolean wanted;

    private RowStatement(String statement) {
        String bare = statement.replaceAll("(?m)^\\s*//.*\\R?", "");
        Matcher matcher = LIST.matcher(bare);
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException(
                    "a statement for many rows begins with UNWIND $rows AS row, not with " + bare);
        }
        onlyLater = matcher.group(1) != null;
        list = matcher.group(2);
        String row = matcher.group(4);
        condition = matcher.group(5);
        wanted = matcher.group(6) != null;
        Pattern reading = Pattern.compile("\\b" + row + "\\.(\\w+)(?:\\.(\\w+))?");
        text =
                "UNWIND $"
                        + list
                        + " AS "
                        + row
                        + reading.matcher(bare.substring(matcher.end()))
                                .replaceAll(found -> Matcher.quoteReplacement(reading(row, found)));
    }

    /** {@return a statement of a file as it is sent} */
    static RowStatement of(String statement) {
        return KNOWN.computeIfAbsent(statement, RowStatement::new);
    }

    private String reading(String row, MatchResult found) {
        String name = found.group(1);
        if (found.group(2) != null) {
            return at(row, List.of(name, found.group(2)));
        }
        return switch (name) {
            case "said" -> map(row, name, SAID.stream());
            case "fact" -> map(row, name, Stream.concat(SAID.stream(), FACT.stream()));
            default -> at(row, List.of(name));
        };
    }

    /** The contents of a map: what the whole batch has in common stands in parameters. */
    private String map(String row, String name, Stream<String> keys) {
        return keys.map(
                        key ->
                                key
                                        + ": "
                                        + (key.equals("deliveryNo") || key.equals("fileNo")
                                                ? "$" + key
                                                : at(row, List.of(name, key))))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String at(String row, List<String> path) {
        int index = columns.indexOf(path);
        if (index < 0) {
            index = columns.size();
            columns.add(path);
        }
        return row + "[" + index + "]";
    }

    /** {@return the statement as the graph reads it} */
    String text() {
        return text;
    }

    /** {@return the name of the parameter that holds its rows: {@code rows} or {@code changed}} */
    String list() {
        return list;
    }

    /**
     * {@return what it reads of rows, in their order; nothing of those that it would pass over}
     *
     * @param rows what its file calls a row
     */
    List<List<@Nullable Object>> valuesOf(Collection<? extends Map<String, ?>> rows) {
        List<List<@Nullable Object>> all = new ArrayList<>(rows.size());
        for (Map<String, ?> row : rows) {
            if (condition == null || wanted == (row.get(condition) != null)) {
                List<@Nullable Object> values = new ArrayList<>(columns.size());
                for (List<String> path : columns) {
                    values.add(value(row, path));
                }
                all.add(values);
            }
        }
        return all;
    }

    private static @Nullable Object value(Map<String, ?> row, List<String> path) {
        Object value = row.get(path.getFirst());
        return path.size() == 2 && value instanceof Map<?, ?> map ? map.get(path.get(1)) : value;
    }

    /**
     * Runs it, where there is a row for it.
     *
     * @param rows what its file calls a row; all of one file
     * @param parameters what it needs besides
     */
    void run(
            TransactionContext tx,
            Collection<? extends Map<String, ?>> rows,
            Map<String, Object> parameters) {
        send(tx, valuesOf(rows), parameters);
    }

    /** The same where equal rows need to be looked at once only. */
    void runForEach(
            TransactionContext tx,
            Collection<? extends Map<String, ?>> rows,
            Map<String, Object> parameters) {
        send(tx, new LinkedHashSet<>(valuesOf(rows)), parameters);
    }

    /** {@return whether it says in which file its rows stand} */
    boolean speaksOfFile() {
        return text.contains("$fileNo");
    }

    /**
     * The same for what {@link #valuesOf} gave before.
     *
     * @param values what it reads of its rows
     */
    void send(
            TransactionContext tx,
            Collection<List<@Nullable Object>> values,
            Map<String, Object> parameters) {
        if (values.isEmpty()
                || onlyLater && Integer.valueOf(1).equals(parameters.get("deliveryNo"))) {
            return;
        }
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(list, List.copyOf(values));
        tx.run(text, all).consume();
    }
}
