package org.kinscope.api.export.stata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Field.Type;
import org.kinscope.api.export.typed.Rows;
import org.kinscope.graph.finding.Words;

/** Datasets are read back by a reader that shares nothing with the writer. */
class StataTableTest {

    private static final Words TITLE = new Words("测试", "test");

    private static final List<Field> FIELDS =
            List.of(
                    Field.of("town", Type.TEXT, "乡镇", "town"),
                    Field.code("sex", List.of("male", "female"), "性别", "sex"),
                    Field.of("n", Type.WHOLE, "人数", "people"),
                    Field.of("large", Type.WHOLE, "大数", "a large number"),
                    Field.of("share", Type.NUMBER, "占比", "share"),
                    Field.of("yuan", Type.YUAN, "元", "yuan"),
                    Field.of("day", Type.DAY, "日期", "day"),
                    Field.of("month", Type.MONTH, "月份", "month"),
                    Field.of("died", Type.FLAG, "死亡", "died"));

    @TempDir Path folder;

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static final List<List<@Nullable Object>> ROWS =
            List.of(
                    row(
                            "凤城街道",
                            "female",
                            12L,
                            5_000_000_000L,
                            0.25,
                            new BigDecimal("9094.80"),
                            LocalDate.of(2020, 12, 31),
                            YearMonth.of(2020, 12),
                            true),
                    row(
                            "a",
                            "male",
                            -3L,
                            1L,
                            -0.5,
                            new BigDecimal("-0.05"),
                            LocalDate.of(1959, 12, 31),
                            YearMonth.of(1959, 12),
                            false),
                    row(null, null, null, null, null, null, null, null, null));

    private Dta written(List<StataColumn> columns, List<List<@Nullable Object>> rows)
            throws IOException {
        Path file = folder.resolve("t.dta");
        try (Rows table =
                StataTable.open(Files.newOutputStream(file), TITLE, columns, rows.size())) {
            for (List<@Nullable Object> row : rows) {
                table.row(row);
            }
        }
        return Dta.read(file);
    }

    @Test
    void every_value_comes_back_and_what_is_not_known_is_missing() throws IOException {
        Dta read = written(StataTable.columns(FIELDS, ROWS), ROWS);
        assertThat(read.label).isEqualTo("测试 / test");
        assertThat(read.rows)
                .containsExactly(
                        row("凤城街道", (byte) 2, 12, 5e9, 0.25, 9094.8, 22280, 731, (byte) 1),
                        row("a", (byte) 1, -3, 1.0, -0.5, -0.05, -1, -1, (byte) 0),
                        row("", null, null, null, null, null, null, null, null));
        assertThat(read.types)
                .containsExactly(12, 65530, 65528, 65526, 65526, 65526, 65528, 65528, 65530);
        assertThat(read.formats).contains("%td", "%tm", "%15.2f", "%12s");
    }

    @Test
    void labels_and_notes_say_what_the_codebook_says() throws IOException {
        Dta read = written(StataTable.columns(FIELDS, ROWS), ROWS);
        assertThat(read.names).containsExactlyElementsOf(FIELDS.stream().map(Field::name).toList());
        assertThat(read.labels).contains("乡镇 / town", "元 / yuan");
        assertThat(read.labelNames).containsExactly("", "sex", "", "", "", "", "", "", "died");
        assertThat(read.valueLabels)
                .containsEntry("sex", Map.of(1, "male", 2, "female"))
                .containsEntry("died", Map.of(0, "否 no", 1, "是 yes"))
                .hasSize(2);
        assertThat(read.notes)
                .containsEntry("day.note0", "2")
                .containsEntry("day.note1", "日期")
                .containsEntry("day.note2", "day");
    }

    @Test
    void a_long_label_is_cut_at_eighty_characters_and_its_note_is_whole() throws IOException {
        String zh = "救".repeat(100);
        Dta read =
                written(
                        StataTable.columns(List.of(Field.of("x", Type.FLAG, zh, "aid")), List.of()),
                        List.of());
        assertThat(read.labels.getFirst()).isEqualTo("救".repeat(79) + "…");
        assertThat(read.notes).containsEntry("x.note1", zh);
        assertThat(read.rows).isEmpty();
    }

    @Test
    void names_that_stata_refuses_and_texts_too_long_are_refused() {
        for (String name : List.of("2nd", "in", "a-b", "str8", "x".repeat(33))) {
            assertThatThrownBy(() -> new StataColumn(Field.of(name, Type.FLAG, "无", "none"), 0))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no name of a Stata variable");
        }
        assertThatThrownBy(() -> new StataColumn(Field.of("t", Type.TEXT, "无", "none"), 2046))
                .hasMessageContaining("2046 bytes");
        assertThat(new StataColumn(Field.of("t", Type.TEXT, "无", "none"), 2045).bytes())
                .isEqualTo(2045);
    }

    @Test
    void a_value_that_a_column_does_not_take_is_refused() throws IOException {
        StataColumn sex = new StataColumn(FIELDS.get(1), 0);
        StataColumn town = new StataColumn(FIELDS.getFirst(), 3);
        StataColumn n = new StataColumn(FIELDS.get(2), 4);
        Map<StataColumn, Object> wrong = Map.of(sex, "x", town, "凤城", n, 2_147_483_621L);
        for (Map.Entry<StataColumn, Object> one : wrong.entrySet()) {
            Rows rows =
                    StataTable.open(new ByteArrayOutputStream(), TITLE, List.of(one.getKey()), 1);
            assertThatThrownBy(() -> rows.row(List.of(one.getValue())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(one.getKey().field().name() + " takes no");
        }
    }

    @Test
    void fewer_rows_than_said_are_no_dataset() throws IOException {
        Rows rows =
                StataTable.open(
                        new ByteArrayOutputStream(),
                        TITLE,
                        List.of(new StataColumn(FIELDS.get(2), 4)),
                        2);
        rows.row(List.of(1L));
        assertThatThrownBy(rows::close)
                .isInstanceOf(IOException.class)
                .hasMessage("2 rows were said, 1 written");
    }
}
