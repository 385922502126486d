package org.kinscope.ingest.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Cell;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.Layout;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/**
 * How a department lays out a dataset.
 *
 * @param file the name of the mapping file
 * @param dataset the dataset
 * @param givenDepartment the department that asserts the files, or null for the contract's
 * @param files which files it takes, by their names; none where the header tells
 * @param signature the columns that tell that it takes a file; none where the name tells
 * @param encoding the encoding of the files, or null where it must be found
 * @param delimiter what stands between two fields, or null where it must be found
 * @param sheet the sheet of a workbook, or null for the first that is shown
 * @param names the columns' names of files without header; none where they have one
 * @param rules how each column is read
 * @param ignored the department's columns that are left out on purpose
 * @param digest what tells this content of a mapping file from another
 */
public record Mapping(
        String file,
        Dataset dataset,
        @Nullable String givenDepartment,
        List<FilePattern> files,
        List<String> signature,
        @Nullable String encoding,
        @Nullable Character delimiter,
        @Nullable String sheet,
        List<String> names,
        List<ColumnRule> rules,
        Set<String> ignored,
        String digest)
        implements Layout {

    @Override
    public String department(String fileName) {
        return givenDepartment == null ? dataset.departmentOf(fileName) : givenDepartment;
    }

    /** {@return whether the mapping takes a file, as far as its name tells} */
    boolean takesName(String fileName) {
        return files.isEmpty() || files.stream().anyMatch(pattern -> pattern.fits(fileName));
    }

    /** {@return whether the mapping takes a file with these first rows} */
    boolean takesRows(List<List<String>> rows) {
        List<String> wanted = signature.stream().map(Header::simple).toList();
        return wanted.isEmpty()
                || rows.stream()
                        .anyMatch(
                                row ->
                                        new HashSet<>(row.stream().map(Header::simple).toList())
                                                .containsAll(wanted));
    }

    @Override
    public int recognised(List<String> fields) {
        Set<String> known = new HashSet<>();
        rules.forEach(rule -> rule.origin().names().forEach(n -> known.add(Header.simple(n))));
        return (int) fields.stream().map(Header::simple).filter(known::contains).count();
    }

    @Override
    public Header bind(List<String> fields) throws FileRefused {
        Map<String, Integer> placeOfName = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int place = 0; place < fields.size(); place++) {
            String name = Header.simple(fields.get(place));
            if (!name.isEmpty() && placeOfName.putIfAbsent(name, place) != null) {
                twice.add(name);
            }
        }
        List<Integer> places = new ArrayList<>(Collections.nCopies(dataset.columns().size(), -1));
        List<@Nullable Cell> cells =
                new ArrayList<@Nullable Cell>(Collections.nCopies(dataset.columns().size(), null));
        Set<String> used = new HashSet<>(ignored);
        List<String> missing = new ArrayList<>();
        boolean anyFound = false;
        for (ColumnRule rule : rules) {
            List<Integer> from = new ArrayList<>();
            for (String name : rule.origin().names()) {
                String simple = Header.simple(name);
                if (twice.contains(simple)) {
                    throw new FileRefused(
                            "repeated-column",
                            "the column " + name + " stands in the header twice");
                }
                used.add(simple);
                Integer place = placeOfName.get(simple);
                from.add(place == null ? -1 : place);
            }
            boolean found = from.stream().anyMatch(place -> place >= 0);
            anyFound |= found;
            int index = dataset.indexOf(rule.column().name());
            if (found || from.isEmpty()) {
                cells.set(index, rule.cell(List.copyOf(from)));
                if (rule.origin() instanceof Origin.Whole) {
                    places.set(index, from.getFirst());
                }
            } else if (rule.column().required()) {
                missing.add(String.join("+", rule.origin().names()));
            }
        }
        if (!missing.isEmpty() || !anyFound) {
            throw new FileRefused(
                    "missing-column",
                    "the header lacks " + String.join(", ", missing) + ", which " + file + " maps");
        }
        return new Header(
                dataset,
                fields.size(),
                List.copyOf(places),
                unknown(fields, used),
                List.copyOf(fields),
                Collections.unmodifiableList(cells));
    }

    private static List<String> unknown(List<String> fields, Set<String> used) {
        return fields.stream()
                .filter(field -> !field.isBlank() && !used.contains(Header.simple(field)))
                .map(Spelling::plain)
                .toList();
    }

    /** {@return the rule of a column, or null where it has none} */
    public @Nullable ColumnRule find(Column column) {
        return rules.stream().filter(rule -> rule.column().equals(column)).findFirst().orElse(null);
    }
}
