package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.export.stata.Dta;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Tables of studies as Parquet, read by DuckDB and compared with their CSV. */
class StudyParquetTest {

    @TempDir Path folder;

    private static StudyTable table() {
        StudyTable table =
                new StudyTable(
                        "near",
                        new Words("附近", "near"),
                        Column.key("division", "区划", "division"),
                        Column.ordinal("percent", "百分比", "percent"),
                        Column.day("day", "日期", "day"),
                        Column.count("below", "以下", "below"),
                        Column.count("above", "以上", "above"),
                        Column.yuan("yuan", "元", "yuan a year"),
                        Column.figure("share", "占比", "share"),
                        Column.whole("pairs", "对数", "pairs"));
        table.row("321202", 5, "2020-12-31", 12, 7, "9094.80", "0.2500", 5_000_000_000L);
        table.row("海陵", -10, "1999-01-01", 4, 30, "100.00", "0.1000", 3);
        table.row("321204", 20, null, 0, 5, "-0.05", "0.0000", 0);
        table.row("321281", null, "2020-02-29", null, 2, null, null, null);
        return table;
    }

    private static List<List<@Nullable Object>> read(Path file) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> types(Path file) throws SQLException {
        List<String> types = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result =
                        statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
            while (result.next()) {
                types.add(result.getString(1) + " " + result.getString(2));
            }
        }
        return types;
    }

    @Test
    void each_column_has_its_type() throws Exception {
        StudyFiles.parquet(table(), folder);

        assertThat(types(folder.resolve("near.parquet")))
                .containsExactly(
                        "division VARCHAR",
                        "percent BIGINT",
                        "day DATE",
                        "below BIGINT",
                        "above BIGINT",
                        "yuan DECIMAL(18,2)",
                        "share DOUBLE",
                        "pairs BIGINT",
                        "suppressed BOOLEAN");
        assertThat(Files.readAllLines(folder.resolve("near.parquet.codebook.csv")))
                .hasSize(10)
                .contains("yuan,figure,yuan,元,yuan a year", "day,key,day,日期,day")
                .last()
                .asString()
                .startsWith("suppressed,key,flag,");
    }

    @Test
    void cell_by_cell_it_holds_what_the_csv_holds() throws Exception {
        StudyTable table = table();
        StudyFiles.csv(table, folder);
        StudyFiles.parquet(table, folder);

        List<List<@Nullable Object>> rows = read(folder.resolve("near.parquet"));
        List<NamedCsvRecord> lines = lines(folder.resolve("near.csv"));
        assertThat(rows).hasSameSizeAs(lines).hasSize(4);
        int compared = 0;
        int leftOut = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Object> row = rows.get(i);
            boolean suppressed = false;
            for (int j = 0; j < table.columns().size(); j++) {
                String cell = lines.get(i).getField(j);
                Object value = row.get(j);
                if (cell.isEmpty() || cell.equals("<5")) {
                    assertThat(value).as(table.columns().get(j)).isNull();
                    suppressed |= cell.equals("<5");
                    leftOut++;
                } else {
                    assertThat(value == null ? "" : value.toString())
                            .as(table.columns().get(j))
                            .isEqualTo(
                                    value instanceof Double
                                            ? Double.valueOf(cell).toString()
                                            : cell);
                    compared++;
                }
            }
            assertThat(row.getLast()).isEqualTo(suppressed);
        }
        // Of 32 cells: in the second row the small count and three figures, one day, and all but
        // the division, the day and one count of the last.
        assertThat(compared).isEqualTo(21);
        assertThat(leftOut).isEqualTo(11);
        assertThat(rows.getFirst().get(5)).isEqualTo(new BigDecimal("9094.80"));
    }

    @Test
    void a_row_of_few_families_has_its_flag_and_no_figure() throws Exception {
        StudyFiles.parquet(table(), folder);

        List<@Nullable Object> few = read(folder.resolve("near.parquet")).get(1);
        assertThat(few.get(3)).isNull();
        assertThat(few.get(4)).isEqualTo(30L);
        assertThat(few.subList(5, 8)).containsOnlyNulls();
        assertThat(few.getLast()).isEqualTo(true);
    }

    @Test
    void the_stata_dataset_holds_the_same_rows() throws Exception {
        StudyTable table = table();
        StudyFiles.parquet(table, folder);
        StudyFiles.stata(table, folder);

        List<List<@Nullable Object>> rows = read(folder.resolve("near.parquet"));
        Dta dataset = Dta.read(folder.resolve("near.dta"));
        assertThat(dataset.names).endsWith("suppressed").hasSize(9);
        assertThat(dataset.labels).contains("元 / yuan a year");
        assertThat(dataset.rows).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < dataset.names.size(); j++) {
                assertThat(ofStata(dataset, i, j))
                        .as(dataset.names.get(j) + " of row " + i)
                        .isEqualTo(plain(rows.get(i).get(j)));
            }
        }
        assertThat(Files.readString(folder.resolve("near.dta.codebook.csv")))
                .isEqualTo(Files.readString(folder.resolve("near.parquet.codebook.csv")));
    }

    private static String ofStata(Dta dataset, int row, int column) {
        Object value = dataset.rows.get(row).get(column);
        if (dataset.formats.get(column).equals("%td") && value instanceof Integer days) {
            return LocalDate.of(1960, 1, 1).plusDays(days).toString();
        }
        if (dataset.labelNames.get(column).equals("suppressed") && value != null) {
            return value.equals((byte) 1) ? "true" : "false";
        }
        return plain(value);
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
