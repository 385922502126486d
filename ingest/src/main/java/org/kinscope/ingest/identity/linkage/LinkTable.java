package org.kinscope.ingest.identity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a linkage in columns: every distinct text of a column is held once and a record
 * holds its number, so that millions of records fit and equal values are seen by equal numbers.
 */
public final class LinkTable {

    /** The code of a value that is not there. */
    public static final int MISSING = -1;

    private final List<String> columns;
    private final String[] ids;
    private final int[] sourceOf;
    private final List<String> sources;
    private final int[][] codes;
    private final String[][] texts;

    private LinkTable(Builder built) {
        columns = built.columns;
        ids = built.ids.toArray(String[]::new);
        sourceOf = Arrays.copyOf(built.sourceOf, ids.length);
        sources = List.copyOf(built.sources.keySet());
        codes = new int[columns.size()][];
        texts = new String[columns.size()][];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = Arrays.copyOf(built.codes[c], ids.length);
            texts[c] = new String[built.known.get(c).size()];
            for (Map.Entry<String, Integer> text : built.known.get(c).entrySet()) {
                texts[c][text.getValue()] = text.getKey();
            }
        }
    }

    /** {@return a builder that has the records of this table already, in their order} */
    public Builder more() {
        Builder more = new Builder(columns);
        for (int record = 0; record < ids.length; record++) {
            int place = record;
            more.add(
                    ids[record],
                    sources.get(sourceOf[record]),
                    java.util.stream.IntStream.range(0, columns.size())
                            .<@Nullable String>mapToObj(c -> value(c, place))
                            .collect(java.util.stream.Collectors.toList()));
        }
        return more;
    }

    /** {@return an empty table with these columns} */
    public static Builder builder(List<String> columns) {
        return new Builder(columns);
    }

    /** {@return how many records it has} */
    public int size() {
        return ids.length;
    }

    /** {@return the names of its columns} */
    public List<String> columns() {
        return columns;
    }

    /** {@return the names of its sources, as first met} */
    public List<String> sources() {
        return sources;
    }

    /** {@return the id of a record; unique within its source} */
    public String id(int record) {
        return ids[record];
    }

    /** {@return which of {@link #sources()} gave a record} */
    public int sourceOf(int record) {
        return sourceOf[record];
    }

    /** {@return the place of a column, or -1 where there is none of this name} */
    public int indexOf(String column) {
        return columns.indexOf(column);
    }

    /** {@return the code of a record's value in a column, or {@link #MISSING}} */
    public int code(int column, int record) {
        return codes[column][record];
    }

    /** {@return how many distinct values a column has: its codes are 0 up to this} */
    public int distinct(int column) {
        return texts[column].length;
    }

    /** {@return the text of a code of a column} */
    public String text(int column, int code) {
        return texts[column][code];
    }

    /** {@return a record's value in a column, or null where it has none} */
    public @Nullable String value(int column, int record) {
        int code = codes[column][record];
        return code == MISSING ? null : texts[column][code];
    }

    /** Takes records, one after the other. */
    public static final class Builder {

        private final List<String> columns;
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> sources = new java.util.LinkedHashMap<>();
        private final List<Map<String, Integer>> known = new ArrayList<>();
        private final int[][] codes;
        private int[] sourceOf = new int[1024];

        private Builder(List<String> columns) {
            this.columns = List.copyOf(columns);
            codes = new int[columns.size()][1024];
            columns.forEach(column -> known.add(new HashMap<>()));
        }

        /**
         * Adds a record.
         *
         * @param id its id, unique within the source
         * @param source who gave it: a file or a department
         * @param values one for each column, in their order; null or blank where there is none
         * @throws IllegalArgumentException if there are more or fewer values than columns
         */
        public Builder add(String id, String source, List<? extends @Nullable String> values) {
            if (values.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a record of %d values for %d columns"
                                .formatted(values.size(), columns.size()));
            }
            int record = ids.size();
            if (record == sourceOf.length) {
                int more = record + (record >> 1);
                sourceOf = Arrays.copyOf(sourceOf, more);
                for (int c = 0; c < codes.length; c++) {
                    codes[c] = Arrays.copyOf(codes[c], more);
                }
            }
            ids.add(id);
            sourceOf[record] = codeOf(sources, source);
            for (int c = 0; c < codes.length; c++) {
                String value = values.get(c);
                String trimmed = value == null ? "" : value.strip();
                codes[c][record] = trimmed.isEmpty() ? MISSING : codeOf(known.get(c), trimmed);
            }
            return this;
        }

        /** {@return the table of all that was added} */
        public LinkTable build() {
            return new LinkTable(this);
        }

        private static int codeOf(Map<String, Integer> codes, String text) {
            Integer code = codes.putIfAbsent(text, codes.size());
            return code == null ? codes.size() - 1 : code;
        }
    }
}
