package org.kinscope.ingest.identity.linkage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.LinkedPair;
import org.kinscope.ingest.identity.linkage.Verdict;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;
import org.kinscope.ingest.identity.linkage.schema.SchemaRefused;
import org.kinscope.ingest.identity.linkage.schema.Truth;

/**
 * How right a linkage is, in pairs of records of which the truth is known.
 *
 * @param truePairs pairs that are of one entity
 * @param found of these, how many were judged the same
 * @param wrong pairs judged the same that are not
 * @param foundOrUnsure of the true pairs, how many were judged the same or unsure
 */
public record TruthCheck(long truePairs, long found, long wrong, long foundOrUnsure) {

    /** {@return the part of the pairs judged the same that are right} */
    public double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    /** {@return the part of the true pairs that were judged the same} */
    public double recall() {
        return truePairs == 0 ? 1 : (double) found / truePairs;
    }

    /** {@return the part of the true pairs that were judged the same or unsure} */
    public double recallWithUnsure() {
        return truePairs == 0 ? 1 : (double) foundOrUnsure / truePairs;
    }

    /** {@return the harmonic mean of precision and recall} */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /**
     * {@return how right {@code result} is}
     *
     * @throws SchemaRefused if the truth cannot be read
     */
    public static TruthCheck of(LinkageSchema schema, Tables tables, LinkResult result)
            throws IOException {
        int[] entityOf = entities(schema, tables);
        int[] sizes = new int[entityOf.length + 1];
        LinkTable table = tables.records();
        long truePairs = 0;
        for (int entity : entityOf) {
            if (entity >= 0) {
                truePairs += sizes[entity]++;
            }
        }
        truePairs -= impossible(schema, table, entityOf);
        long found = 0;
        long wrong = 0;
        long unsure = 0;
        for (LinkedPair pair : result.pairs()) {
            int left = entityOf[pair.left()];
            int right = entityOf[pair.right()];
            if (left >= 0 && right >= 0) {
                boolean same = pair.verdict() == Verdict.SAME;
                found += same && left == right ? 1 : 0;
                wrong += same && left != right ? 1 : 0;
                unsure += !same && left == right ? 1 : 0;
            }
        }
        return new TruthCheck(truePairs, found, wrong, found + unsure);
    }

    /** True pairs within a source that holds every entity once are not asked for. */
    private static long impossible(LinkageSchema schema, LinkTable table, int[] entityOf) {
        if (schema.singleSources().isEmpty()) {
            return 0;
        }
        Map<Long, Long> counts = new HashMap<>();
        for (int r = 0; r < entityOf.length; r++) {
            String source = table.sources().get(table.sourceOf(r));
            boolean single =
                    schema.singleSources().contains("*") || schema.singleSources().contains(source);
            if (entityOf[r] >= 0 && single) {
                counts.merge((long) entityOf[r] << 32 | table.sourceOf(r), 1L, Long::sum);
            }
        }
        return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    /** {@return for each record the number of its entity, or -1 where it is unknown} */
    public static int[] entities(LinkageSchema schema, Tables tables) throws IOException {
        Truth truth = schema.truth();
        if (truth == null) {
            throw new SchemaRefused(schema.label(), "it names no truth, and --truth none either");
        }
        Map<String, String> told =
                truth.file() == null ? null : read(place(schema, truth, tables), truth);
        Pattern pattern = truth.pattern() == null ? null : Pattern.compile(truth.pattern());
        Map<String, Integer> numbers = Tables.numbers();
        int[] entityOf = new int[tables.truthKeys().size()];
        Arrays.fill(entityOf, -1);
        for (int r = 0; r < entityOf.length; r++) {
            String key = tables.truthKeys().get(r);
            String value = key == null || told == null ? key : told.get(key);
            value = value == null || pattern == null ? value : first(pattern, value);
            if (value != null) {
                Integer number = numbers.putIfAbsent(value, numbers.size());
                entityOf[r] = number == null ? numbers.size() - 1 : number;
            }
        }
        return entityOf;
    }

    private static @Nullable String first(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The truth lies beside the schema or beside the first table. */
    private static Path place(LinkageSchema schema, Truth truth, Tables tables) {
        String name = String.valueOf(truth.file());
        Path schemas = Tables.folderOf(Path.of(schema.label()));
        Path beside = schemas.resolve(name);
        Path other = tables.folder().resolve(name);
        if (Files.isRegularFile(beside)) {
            return beside;
        }
        if (Files.isRegularFile(other)) {
            return other;
        }
        throw new SchemaRefused(
                schema.label() + ", truth.file",
                "there is no %s in %s and none in %s; --truth COLUMN takes a column in its place"
                        .formatted(name, schemas, tables.folder()));
    }

    private static Map<String, String> read(Path file, Truth truth) throws IOException {
        Map<String, String> told = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        CsvRows.read(
                file,
                fields -> {
                    if (places.isEmpty()) {
                        places.add(place(file, fields, truth.value() + ""));
                        truth.keys().forEach(key -> places.add(place(file, fields, key.there())));
                        return;
                    }
                    StringBuilder key = new StringBuilder();
                    for (int place : places.subList(1, places.size())) {
                        key.append(key.isEmpty() ? "" : Tables.BETWEEN).append(fields.get(place));
                    }
                    told.put(
                            truth.keys().isEmpty() ? String.valueOf(told.size() + 1) : key + "",
                            fields.get(places.getFirst()));
                });
        return told;
    }

    private static int place(Path file, List<String> header, String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new SchemaRefused(
                    file.toString(),
                    "it has no column \"%s\"; it has %s"
                            .formatted(column, String.join(", ", header)));
        }
        return place;
    }
}
