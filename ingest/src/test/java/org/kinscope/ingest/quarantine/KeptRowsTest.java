package org.kinscope.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.ReturnColumns;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Datasets;

/** What is kept of a refused row is what the department wrote, and comes back as that. */
class KeptRowsTest {

    @Test
    void a_row_is_read_again_as_it_was_kept() {
        List<String> fields = List.of("", "3:abc", "两\n行", "\u0000\u001f", "12:", "", "👨‍👩‍👧");
        assertThat(RawRow.fields(RawRow.text(fields))).isEqualTo(fields);
        assertThat(RawRow.fields(RawRow.text(List.of()))).isEmpty();
        assertThatThrownBy(() -> RawRow.fields("7:short"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "'=1+1", "''=1+1", "'", "'x", "-5", "+86", "@a", "\t", "\r1", "", "正常",
                "'\n=", "=\n'"
            })
    void a_formula_is_harmless_in_a_spreadsheet_and_comes_back_letter_for_letter(String value)
            throws FileRefused {
        ReturnColumns columns =
                java.util.Objects.requireNonNull(
                        ReturnColumns.find(header("隔离编号", "id_number", "died_on")));
        String harmless = ReturnColumns.harmless(value);
        assertThat(harmless).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(columns.plain(new SourceRow(1, List.of(harmless))).fields())
                .containsExactly(value);
    }

    @Test
    void a_returned_table_is_known_by_its_columns_wherever_they_stand() throws FileRefused {
        Header header = header("id_number", "QUARANTINE_ENTRY", "正确写法", "died_on", "备注", "隔离原因");
        assertThat(header.unknown()).containsExactly("备注");
        ReturnColumns columns = java.util.Objects.requireNonNull(ReturnColumns.find(header));
        assertThat(columns.own(List.of("1", "Q", "so", "2", "3", "why")))
                .containsExactly("1", "2", "3");
        assertThat(columns.entryOf(new SourceRow(2, List.of("1", " Q7 ")))).isEqualTo("Q7");
        assertThat(columns.entryOf(new SourceRow(2, List.of("1")))).isNull();
        assertThat(ReturnColumns.find(header("id_number", "died_on"))).isNull();
        assertThatThrownBy(() -> header("隔离编号(脱敏)", "id_number", "died_on"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("--reveal-ids");
    }

    @Test
    void what_should_stand_there_is_told_in_chinese_for_every_form_that_rows_are_judged_by() {
        assertThat(
                        Stream.of(
                                "14 fields, as in the header",
                                "a value",
                                "at most 1000 characters",
                                "one row for each key; the first one stands",
                                "18 characters with the check digit of GB 11643",
                                "an ID number with a possible birth date",
                                "a day like 2020-11-03",
                                "a month like 2020-11",
                                "yuan with up to two decimals, like 1,234.50",
                                "a division code of 12 digits",
                                "a number",
                                "a number not below 0",
                                "a number and not above 1",
                                "a number not below 0 and not above 1",
                                "1, 0, 是 or 否",
                                "one of M, F"))
                .allSatisfy(
                        english -> {
                            assertThat(QuarantineWords.rightForm(english).en()).isEqualTo(english);
                            assertThat(QuarantineWords.rightForm(english).zh())
                                    .isNotEqualTo(english)
                                    .containsPattern("\\p{IsHan}");
                        });
        assertThat(QuarantineWords.rightForm("a number not below 0 and not above 1").zh())
                .isEqualTo("0 至 1 之间的数字");
        assertThat(QuarantineWords.rightForm("something new").zh()).isEqualTo("something new");
        assertThat(QuarantineWords.reason("bad-check-digit").zh()).isEqualTo("证件号码校验不符");
    }

    @Test
    void two_slips_are_likely_and_three_are_not() {
        assertThat(Slip.isLikely("321202197203032217", "321202197203032217")).isTrue();
        assertThat(Slip.isLikely("321202197203032217", "321202917203032217")).isTrue();
        assertThat(Slip.isLikely("321202197203032217", "32120219720303221")).isTrue();
        assertThat(Slip.isLikely("321202197203032217", "321202197203032299")).isTrue();
        assertThat(Slip.isLikely("321202197203032217", "321202197203032999")).isFalse();
        assertThat(Slip.isLikely("7", "321202197203032217")).isFalse();
    }

    private static Header header(String... names) throws FileRefused {
        return Header.bind(Datasets.bundled().get("deaths"), List.of(names));
    }
}
