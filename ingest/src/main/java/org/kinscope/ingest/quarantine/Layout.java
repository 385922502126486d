package org.kinscope.ingest.quarantine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.ReturnColumns;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.Dataset;

/** How the rows of a file lie, with or without the columns that an export put before them. */
final class Layout {

    private static final Pattern ENTRY = Pattern.compile("Q[0-9a-f]{24}");
    private static final List<String> COMPARED =
            List.of("name", "id_number", "sex", "birth_date", "address");
    private static final Pattern DIVISION = Pattern.compile("\\d{6}(\\d{3}){0,2}");

    private final Header header;
    private final @Nullable ReturnColumns returned;
    private final List<String> columns;

    Layout(Header header) {
        this.header = header;
        this.returned = ReturnColumns.find(header);
        String[] names = new String[header.width()];
        Arrays.fill(names, "");
        for (int i = 0; i < header.places().size(); i++) {
            if (header.placeOf(i) >= 0) {
                names[header.placeOf(i)] = header.dataset().columns().get(i).name();
            }
        }
        this.columns = own(List.of(names));
    }

    /** {@return the dataset of the file} */
    Dataset dataset() {
        return header.dataset();
    }

    /** {@return the dataset's column for each of the department's own fields; empty for none} */
    List<String> columns() {
        return columns;
    }

    /** {@return the fields without the columns that an export put there} */
    List<String> own(List<String> fields) {
        return returned == null ? fields : returned.own(fields);
    }

    /** {@return the entry that the row names, or null} */
    @Nullable String claimOf(SourceRow row) {
        String text = returned == null ? null : returned.entryOf(row);
        return text != null && ENTRY.matcher(text).matches() ? text : null;
    }

    /**
     * {@return what the row says, in the order of the dataset; as it stands where it is shifted}
     */
    String content(SourceRow row) {
        return RawRow.text(isShifted(row) ? own(row.fields()) : values(row));
    }

    /** {@return what a row of the right width says in each column of the dataset} */
    List<String> values(SourceRow row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < header.places().size(); i++) {
            values.add(header.text(i, row.fields()));
        }
        return values;
    }

    /**
     * {@return what a row of the register of persons says by which it can be compared with others,
     * its number as it stands there; null for other rows, and where the fields are shifted}
     */
    @Nullable String record(SourceRow row) {
        if (!dataset().name().equals("persons") || isShifted(row)) {
            return null;
        }
        Judge judge = Judge.ofValues(dataset(), false);
        List<String> record = new ArrayList<>();
        for (String name : COMPARED) {
            String text = value(row, name);
            String right = judge.find(dataset().columns().get(dataset().indexOf(name)), text);
            String wrong = name.equals("id_number") ? Spelling.plain(text) : "";
            record.add(right == null ? wrong : right);
        }
        return RawRow.text(record);
    }

    /** {@return what a row of the right width says in one column} */
    String value(SourceRow row, String column) {
        return header.text(dataset().indexOf(column), row.fields());
    }

    /**
     * {@return the dataset's name of a column that is told by the department's own; null if none}
     */
    @Nullable String columnNamed(@Nullable String shown) {
        for (int i = 0; i < dataset().columns().size(); i++) {
            if (header.nameOf(i).equals(shown)) {
                return dataset().columns().get(i).name();
            }
        }
        return null;
    }

    /** {@return the division that the row names, or null where it names no right one} */
    @Nullable String divisionOf(SourceRow row) {
        boolean has = dataset().columns().stream().anyMatch(c -> c.name().equals("division_code"));
        String code = has && !isShifted(row) ? value(row, "division_code") : "";
        return DIVISION.matcher(code).matches() ? code + "0".repeat(12 - code.length()) : null;
    }

    private boolean isShifted(SourceRow row) {
        return row.fields().size() != header.width();
    }
}
