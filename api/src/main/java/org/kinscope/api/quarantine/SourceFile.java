package org.kinscope.api.quarantine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.Row;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/**
 * A delivered file that has rows to be handed back.
 *
 * @param deliveryNo the delivery
 * @param fileNo the file in it
 * @param name its name
 * @param dataset its dataset
 * @param rows how many rows are handed back
 * @param header its header as it came
 * @param columns the dataset's column for each field of the header; empty where it is none
 */
public record SourceFile(
        int deliveryNo,
        int fileNo,
        String name,
        String dataset,
        int rows,
        List<String> header,
        List<String> columns) {

    static SourceFile of(Row row) {
        return new SourceFile(
                row.getInt("deliveryNo"),
                row.getInt("fileNo"),
                row.getText("name"),
                row.getText("dataset"),
                row.getInt("rows"),
                row.texts("header"),
                row.texts("columns"));
    }

    /**
     * {@return the name of the table, by which it is read as the same dataset again}
     *
     * @param taken the names of other tables in the folder; files that differ by their ending alone
     *     get the number of the file too
     */
    public String tableName(TableFormat format, Set<String> taken) {
        String stem = name.replaceFirst("(?i)\\.(csv|tsv|xlsx)(\\.gz)?$", "") + "-d" + deliveryNo;
        String ending = format == TableFormat.XLSX ? ".xlsx" : ".csv";
        return taken.contains(stem + ending) ? stem + "-" + fileNo + ending : stem + ending;
    }

    /** {@return the form in which it came: a workbook, or text} */
    public TableFormat form() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? TableFormat.XLSX : TableFormat.CSV;
    }

    /** {@return the beginning of the places of its rows} */
    String place() {
        return "%06d/%04d/".formatted(deliveryNo, fileNo);
    }

    /** {@return the values of the key columns, joined by {@code |}} */
    String key(List<String> fields) {
        return Datasets.bundled().get(dataset).columns().stream()
                .filter(Column::key)
                .map(column -> columns.indexOf(column.name()))
                .map(place -> place < 0 ? "" : fields.get(place))
                .collect(Collectors.joining("|"));
    }

    /** {@return the name that the header has for a column, or for several joined by plus} */
    @Nullable String theirs(@Nullable String column) {
        if (column == null) {
            return null;
        }
        List<String> theirs = new ArrayList<>();
        for (String one : column.split("\\+")) {
            int place = columns.indexOf(one);
            theirs.add(place < 0 ? one : header.get(place));
        }
        return String.join("+", theirs);
    }

    /** {@return the column that stands in a field, or null where it is none} */
    @Nullable Column column(int place) {
        Dataset known = Datasets.bundled().get(dataset);
        String column = columns.get(place);
        return column.isEmpty() ? null : known.columns().get(known.indexOf(column));
    }
}
