package org.kinscope.ingest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.ingest.TestPeople;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Datasets;

/** How long a value may be, and what is shown of one that is not taken. */
class LengthTest {

    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String REPORT = "report_no,channel,hardship,reported_on,text";

    @ParameterizedTest
    @CsvSource({"name, 1000", "address, 1000", "education, 10000"})
    void a_value_may_be_so_long_and_no_longer(String column, int most) throws FileRefused {
        String header = column.equals("name") ? "id_number,name" : "id_number,name," + column;
        assertThat(judge("persons", header, person(column, "长".repeat(most))))
                .isInstanceOf(Judged.Accepted.class);
        Judged.Rejected rejected =
                rejected("persons", header, person(column, "长".repeat(most + 1)));

        assertThat(rejected.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(rejected.reason().code()).isEqualTo("too-long");
        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.rightForm()).isEqualTo("at most " + most + " characters");
    }

    private static String[] person(String column, String value) {
        return column.equals("name")
                ? new String[] {WANG, value}
                : new String[] {WANG, "王伟", value};
    }

    @Test
    void a_number_that_is_a_key_may_not_be_longer_than_an_index_holds() throws FileRefused {
        String header = "aid_unit_no,id_number";
        assertThat(rejected("aid_units", header, "J".repeat(1_001), WANG).reason())
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void of_a_tale_that_is_too_long_the_beginning_is_shown_without_id_numbers() throws FileRefused {
        String tale = "来信 " + WANG + " " + "👩".repeat(5_000);
        String shown =
                rejected("reports", REPORT, "R1", "petition", "illness", "2020-01-02", tale)
                        .value();

        assertThat(shown)
                .startsWith("来信 " + Masks.idNumber(WANG) + " 👩")
                .endsWith("👩…")
                .hasSizeLessThan(220)
                .doesNotContain(WANG);
    }

    @Test
    void of_a_name_the_first_character_is_shown_whole() throws FileRefused {
        assertThat(rejected("persons", "id_number,name", WANG, "𠮷".repeat(600)).value())
                .isEqualTo("𠮷**");
    }

    private static Judged.Rejected rejected(String dataset, String header, String... fields)
            throws FileRefused {
        return (Judged.Rejected) judge(dataset, header, fields);
    }

    private static Judged judge(String dataset, String header, String... fields)
            throws FileRefused {
        return new Judge(
                        Header.bind(
                                Datasets.bundled().get(dataset),
                                new ArrayList<>(List.of(header.split(",")))),
                        false)
                .judge(new SourceRow(7, List.of(fields)));
    }
}
