package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

class StudyTableTest {

    @TempDir Path folder;

    private static StudyTable table() {
        StudyTable table =
                new StudyTable(
                        "near",
                        new Words("附近", "near"),
                        Column.key("division", "区划", "division"),
                        Column.count("below", "以下", "below"),
                        Column.count("above", "以上", "above"),
                        Column.yuan("yuan", "元", "yuan a year"));
        table.row("321202", 12, 7, "9094.80");
        table.row("321203", 4, 30, "100.00");
        table.row("321204", 0, 5, "0.00");
        table.row("321281", null, 2, null);
        return table;
    }

    @Test
    void figures_of_one_to_four_families_do_not_leave_and_larger_counts_do() throws IOException {
        StudyFiles.csv(table(), folder);

        assertThat(Files.readAllLines(folder.resolve("near.csv")))
                .containsExactly(
                        "division,below,above,yuan",
                        "321202,12,7,9094.80",
                        "321203,<5,30,",
                        "321204,0,5,0.00",
                        "321281,,<5,");
    }

    @Test
    void beside_the_file_stands_what_each_column_is() throws IOException {
        StudyFiles.csv(table(), folder);

        assertThat(Files.readAllLines(folder.resolve("near.codebook.csv")))
                .containsExactly(
                        "column,kind,type,zh,en",
                        "division,key,text,区划,division",
                        "below,count,whole,以下,below",
                        "above,count,whole,以上,above",
                        "yuan,figure,yuan,元,yuan a year");
    }

    @Test
    void on_the_screen_of_whoever_may_see_the_families_it_is_whole_and_in_columns() {
        assertThat(table().lines())
                .containsExactly(
                        "  division  below  above  yuan",
                        "  321202    12     7      9094.80",
                        "  321203    4      30     100.00",
                        "  321204    0      5      0.00",
                        "  321281    -      2      -");
        assertThat(table().maps().get(1)).containsEntry("yuan", "100.00");
    }

    @Test
    void a_chinese_character_takes_two_places_of_a_line() {
        StudyTable table =
                new StudyTable(
                        "words",
                        new Words("词", "words"),
                        Column.key("word", "词", "word"),
                        Column.count("n", "数", "number"));
        table.row("退出（元）", 1);
        table.row("left", 20);

        assertThat(table.lines())
                .containsExactly("  word        n", "  退出（元）  1", "  left        20");
    }

    @Test
    void a_row_of_another_length_is_an_error_that_says_so() {
        assertThatThrownBy(() -> table().row("321202", 1))
                .hasMessageContaining("has 4 columns, a row 2");
    }
}
