package org.kinscope.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/**
 * How the columns of a dataset lie in a file.
 *
 * @param dataset the dataset
 * @param width how many fields the header has
 * @param places for each column of the dataset its field, or -1 where the file lacks it
 * @param unknown the names of fields that are no column; they are kept out
 * @param names the fields of the header as they came
 */
public record Header(
        Dataset dataset,
        int width,
        List<Integer> places,
        List<String> unknown,
        List<String> names) {

    /**
     * {@return the header that {@code fields} are} A name is taken without regard to case, spaces
     * and the width of its brackets.
     *
     * @throws FileRefused if a required column is missing or a column stands there twice, or if the
     *     file is an export with masked numbers
     */
    public static Header bind(Dataset dataset, List<String> fields) throws FileRefused {
        Map<String, Integer> columnOfName = new HashMap<>();
        List<Column> columns = dataset.columns();
        for (int i = 0; i < columns.size(); i++) {
            columnOfName.put(simple(columns.get(i).name()), i);
            for (String name : columns.get(i).headers()) {
                columnOfName.put(simple(name), i);
            }
        }
        List<Integer> places = new ArrayList<>(java.util.Collections.nCopies(columns.size(), -1));
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            Integer column = columnOfName.get(simple(fields.get(place)));
            if (ReturnColumns.isMasked(fields.get(place))) {
                throw new FileRefused(
                        ReturnColumns.MASKED_EXPORT,
                        "numbers are masked in this file; export it with --reveal-ids to correct"
                                + " it");
            }
            if (column == null && ReturnColumns.isOne(fields.get(place))) {
                continue;
            }
            if (column == null) {
                unknown.add(Spelling.plain(fields.get(place)));
            } else if (places.get(column) >= 0) {
                throw new FileRefused(
                        "repeated-column",
                        "the column " + columns.get(column).name() + " stands in the header twice");
            } else {
                places.set(column, place);
            }
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).required() && places.get(i) < 0) {
                missing.add(
                        columns.get(i).name() + " (" + columns.get(i).headers().getFirst() + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw new FileRefused(
                    "missing-column",
                    "the header lacks "
                            + String.join(", ", missing)
                            + " of dataset "
                            + dataset.name());
        }
        return new Header(
                dataset,
                fields.size(),
                List.copyOf(places),
                List.copyOf(unknown),
                List.copyOf(fields));
    }

    /** {@return the field in which the column {@code index} of the dataset stands, or -1} */
    public int placeOf(int index) {
        return places.get(index);
    }

    private static String simple(String name) {
        StringBuilder simple = new StringBuilder(name.length());
        String plain = Spelling.plain(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Spelling.isSpace(c) && c != '*') {
                simple.append(c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }
        return simple.toString();
    }
}
