package org.kinscope.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsAndDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    万元; 1.2; 12000
                    万元; 1,234.5; 12345000
                    万元; 0.000001; 0.01
                    万元; 800元; 800
                    元; 1.2万元; 12000
                    元; ￥500.00; 500
                    元; 500元; 500
                    千元; 3; 3000
                    角; 15; 1.5
                    分; 120050; 1200.5
                    元; -20; -20
                    亩; 3; 2000
                    亩; 90㎡; 90
                    公顷; 0.5; 5000
                    平方米; 88.5; 88.5
                    %; 50; 0.5
                    份额; 1/3; 0.333333
                    份额; 50%; 0.5
                    份额; 0.25; 0.25
                    元; 五百; 五百
                    元; 12,34; 12,34
                    元; 5亩; 5亩
                    份额; 1/0; 1/0
                    """)
    void numbers_are_read_in_their_unit_or_left_as_they_are(
            String unit, String written, String expected) {
        Unit found = Unit.find(unit);
        assertThat(found).isNotNull();
        assertThat(found.inContract(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    dd/MM/yyyy; 03/11/2020; 2020-11-03
                    dd/MM/yyyy; 3/1/2020; 2020-01-03
                    MM/dd/yyyy; 11/03/2020; 2020-11-03
                    yyyy年M月; 2020年3月; 2020-03-01
                    yyyy.M.d; 2020.3.5; 2020-03-05
                    yyyy-MM-dd HH:mm:ss; 2020-03-05 00:00:00; 2020-03-05
                    yyyyMMddHHmmss; 20200305123000; 2020-03-05
                    ddMMyyyy; 05032020; 2020-03-05
                    excel; 43891; 2020-03-01
                    excel; 43891.5; 2020-03-01
                    """)
    void days_are_read_in_their_form(String form, String written, String expected) {
        assertThat(DateForm.of(form).day(written)).isEqualTo(expected);
    }

    @Test
    void a_month_needs_no_day_and_other_text_is_no_date() {
        assertThat(DateForm.of("yyyy年M月").month("2020年3月")).isEqualTo("2020-03");
        assertThat(DateForm.of("yyyy.M.d").month("2020.12.31")).isEqualTo("2020-12");
        assertThat(DateForm.of("dd/MM/yyyy").day("2020-11-03")).isNull();
        assertThat(DateForm.of("dd/MM/yyyy").day("03/11/20201")).isNull();
    }

    @Test
    void a_form_without_year_or_with_a_letter_twice_is_none() {
        assertThatThrownBy(() -> DateForm.of("dd/MM")).hasMessageContaining("yyyy and M");
        assertThatThrownBy(() -> DateForm.of("dd/MM/yyyy d")).hasMessageContaining("d twice");
    }
}
