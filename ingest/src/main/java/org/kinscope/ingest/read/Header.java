package org.kinscope.ingest.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/**
 * How the columns of a dataset lie in a file.
 *
 * @param dataset the dataset
 * @param width how many fields the header has
 * @param places for each column of the dataset its field, or -1 where the file lacks it or it is
 *     made of several
 * @param unknown the names of fields that are no column; they are kept out
 * @param names the fields of the header as they came
 * @param cells for each column of the dataset how it is read where a mapping says so; null where
 *     the field is the value
 */
public record Header(
        Dataset dataset,
        int width,
        List<Integer> places,
        List<String> unknown,
        List<String> names,
        List<@Nullable Cell> cells) {

    /**
     * {@return the header that {@code fields} are} A name is taken without regard to case, spaces
     * and the width of its brackets.
     *
     * @throws FileRefused if a required column is missing or a column stands there twice
     */
    public static Header bind(Dataset dataset, List<String> fields) throws FileRefused {
        Map<String, Integer> columnOfName = columnOfName(dataset);
        List<Column> columns = dataset.columns();
        List<Integer> places = new ArrayList<>(Collections.nCopies(columns.size(), -1));
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            Integer column = columnOfName.get(simple(fields.get(place)));
            if (column == null) {
                if (!fields.get(place).isBlank()) {
                    unknown.add(Spelling.plain(fields.get(place)));
                }
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
                List.copyOf(fields),
                Collections.unmodifiableList(
                        new ArrayList<@Nullable Cell>(Collections.nCopies(columns.size(), null))));
    }

    /** {@return a header without any column} */
    public static Header ofNothing(Dataset dataset) {
        int columns = dataset.columns().size();
        return new Header(
                dataset,
                0,
                List.copyOf(Collections.nCopies(columns, -1)),
                List.of(),
                List.of(),
                Collections.unmodifiableList(
                        new ArrayList<@Nullable Cell>(Collections.nCopies(columns, null))));
    }

    /** {@return how many of {@code fields} are columns of the dataset} */
    static int recognised(Dataset dataset, List<String> fields) {
        Map<String, Integer> columnOfName = columnOfName(dataset);
        return (int) fields.stream().filter(f -> columnOfName.containsKey(simple(f))).count();
    }

    private static Map<String, Integer> columnOfName(Dataset dataset) {
        Map<String, Integer> columnOfName = new HashMap<>();
        List<Column> columns = dataset.columns();
        for (int i = 0; i < columns.size(); i++) {
            columnOfName.put(simple(columns.get(i).name()), i);
            for (String name : columns.get(i).headers()) {
                columnOfName.put(simple(name), i);
            }
        }
        return columnOfName;
    }

    /** {@return the field in which the column {@code index} of the dataset stands, or -1} */
    public int placeOf(int index) {
        return places.get(index);
    }

    /**
     * {@return what a row says in the column {@code index} of the dataset, in plain spelling; blank
     * where it says nothing}
     *
     * @param fields the fields of a row, as many as the header has
     */
    public String text(int index, List<String> fields) {
        Cell cell = cells.get(index);
        if (cell != null) {
            return Spelling.plain(cell.text(fields));
        }
        int place = places.get(index);
        return place < 0 ? "" : Spelling.plain(fields.get(place));
    }

    /** {@return what of the column {@code index} may be shown when it is refused, unmasked} */
    public String shown(int index, List<String> fields) {
        Cell cell = cells.get(index);
        return cell == null ? text(index, fields) : Spelling.plain(cell.shown(fields));
    }

    /** {@return the name of the column {@code index}: the department's own where it was mapped} */
    public String nameOf(int index) {
        Cell cell = cells.get(index);
        return cell == null ? dataset.columns().get(index).name() : cell.name();
    }

    /**
     * {@return the right form of the column {@code index}, the department's where it was mapped}
     */
    public String rightForm(int index, String ofContract) {
        Cell cell = cells.get(index);
        String own = cell == null ? null : cell.rightForm();
        return own == null ? ofContract : own;
    }

    /** {@return a name of a column without what two spellings of it may differ in} */
    public static String simple(String name) {
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
