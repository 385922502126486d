package org.kinscope.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static byte[] written(TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFormat.Sheet sheet = format.open(out, List.of("finding_id", "sentence"))) {
            sheet.row(List.of("ab12", "有 3 天用车，“是否”需要了解？"));
            sheet.row(Arrays.asList("cd34", null));
            sheet.row(List.of("ef56", "a, \"b\"\nc"));
        }
        return out.toByteArray();
    }

    @Test
    void csv_quotes_commas_quotes_and_line_breaks_and_leaves_unknown_blank() throws IOException {
        assertThat(new String(written(TableFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo(
                        "finding_id,sentence\r\nab12,有 3 天用车，“是否”需要了解？\r\ncd34,\r\nef56,\"a, \"\"b\"\"\nc\"\r\n");
    }

    @Test
    void json_lines_hold_one_object_a_row_with_null_for_unknown() throws IOException {
        assertThat(new String(written(TableFormat.JSONL), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"finding_id\":\"ab12\",\"sentence\":\"有 3 天用车，“是否”需要了解？\"}",
                        "{\"finding_id\":\"cd34\",\"sentence\":null}",
                        "{\"finding_id\":\"ef56\",\"sentence\":\"a, \\\"b\\\"\\nc\"}");
    }

    @Test
    void xlsx_can_be_read_back_with_its_header_first() throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("sentence");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("ab12");
            assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
        }
    }
}
