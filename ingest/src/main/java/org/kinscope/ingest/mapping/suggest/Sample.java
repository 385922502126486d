package org.kinscope.ingest.mapping.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Layouts;
import org.kinscope.ingest.read.RawRows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.read.Spelling;

/**
 * The header and the first rows of a file.
 *
 * @param file the file's name
 * @param encoding its encoding
 * @param spreadsheet whether it is a workbook
 * @param title what stands above the header
 * @param names the names of its columns
 * @param rows its first rows, each as wide as the header
 */
record Sample(
        String file,
        String encoding,
        boolean spreadsheet,
        String title,
        List<String> names,
        List<List<String>> rows) {

    private static final int MOST = 20_000;
    private static final Pattern VALUE =
            Pattern.compile("[-+¥￥]?[\\d,.:/年月日\\sXx-]{2,}|\\d|[男女是否]");

    static Sample of(Path file, @Nullable String encoding) throws IOException, FileRefused {
        Extract extract = DeliveryFolder.extract(file, Layouts.NONE, encoding);
        Extract.Format format = extract.format();
        FileRefused refused = extract.refusedByName();
        if (format == null) {
            throw refused == null ? new FileRefused("unknown-format", "no format") : refused;
        }
        Extract bare = new Extract(file, extract.name(), null, format, encoding);
        List<SourceRow> all = new ArrayList<>();
        try (RawRows raw = RawRows.open(bare, format, names -> false)) {
            for (SourceRow row = raw.next(); row != null && all.size() < MOST; row = raw.next()) {
                all.add(row);
            }
            return of(extract.name(), raw.encoding(), all);
        }
    }

    private static Sample of(String file, String encoding, List<SourceRow> all) throws FileRefused {
        int header = header(all);
        List<String> names = new ArrayList<>(all.get(header).fields());
        int first = header + 1;
        if (first < all.size() && continues(names, all.get(first).fields())) {
            names = joined(names, all.get(first).fields());
            first++;
        }
        while (!names.isEmpty() && names.getLast().isBlank()) {
            names.removeLast();
        }
        StringBuilder title = new StringBuilder();
        for (SourceRow row : all.subList(0, header)) {
            title.append(String.join(" ", row.fields()).strip()).append(' ');
        }
        List<List<String>> rows = new ArrayList<>();
        for (SourceRow row : all.subList(first, all.size())) {
            if (row.fields().size() >= names.size() || encoding.equals("xlsx")) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    fields.add(i < row.fields().size() ? Spelling.plain(row.fields().get(i)) : "");
                }
                rows.add(fields);
            }
        }
        return new Sample(
                file,
                encoding,
                encoding.equals("xlsx"),
                title.toString().strip(),
                names.stream().map(Spelling::plain).toList(),
                rows);
    }

    /** The row of the header: the first that is as wide as most rows and holds no values. */
    private static int header(List<SourceRow> all) throws FileRefused {
        int widest = 0;
        int most = Math.min(all.size(), RawRows.BEGINNING + 10);
        for (SourceRow row : all.subList(0, most)) {
            widest = Math.max(widest, filled(row.fields()));
        }
        for (int i = 0; i < Math.min(all.size(), RawRows.BEGINNING); i++) {
            List<String> fields = all.get(i).fields();
            long values = fields.stream().filter(Sample::isValue).count();
            if (filled(fields) * 2 > widest && filled(fields) > 1 && values == 0) {
                return i;
            }
        }
        throw new FileRefused(
                "missing-header",
                "none of the first rows is a header; say the names of the columns in a mapping"
                        + " (names: [...])");
    }

    private static int filled(List<String> fields) {
        return (int) fields.stream().filter(field -> !field.isBlank()).count();
    }

    private static boolean isValue(String field) {
        return VALUE.matcher(Spelling.plain(field)).matches();
    }

    /** Whether a row is the second one of a header whose cells are merged. */
    private static boolean continues(List<String> upper, List<String> lower) {
        boolean fills = false;
        for (int i = 0; i < lower.size(); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            if (isValue(lower.get(i))) {
                return false;
            }
            fills |= above.isBlank() && !lower.get(i).isBlank();
        }
        return fills;
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            names.add(below.isBlank() && i < upper.size() ? upper.get(i) : below);
        }
        return names;
    }

    /** {@return the values of a column that are not blank} */
    List<String> values(int place) {
        return rows.stream().map(row -> row.get(place)).filter(v -> !v.isEmpty()).toList();
    }
}
