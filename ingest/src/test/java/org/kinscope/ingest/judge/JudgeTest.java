package org.kinscope.ingest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.ingest.TestPeople;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

class JudgeTest {

    private static final String WANG = TestPeople.born("19700512", 21);

    @Test
    void a_right_row_becomes_a_fact_with_one_value_for_each_column() {
        Fact fact =
                accepted("persons", "id_number,name,sex,birth_date", WANG, " 王伟 ", "女", "19700512");
        assertThat(value(fact, "id_number")).isEqualTo(WANG);
        assertThat(value(fact, "name")).isEqualTo("王伟");
        assertThat(value(fact, "sex")).isEqualTo("F");
        assertThat(value(fact, "birth_date")).isEqualTo(LocalDate.of(1970, 5, 12));
        assertThat(value(fact, "address")).isNull();
    }

    @Test
    void a_wrong_check_digit_is_refused_and_shown_masked() {
        char last = WANG.charAt(17) == '0' ? '1' : '0';
        Judged.Rejected rejected =
                rejected("persons", "id_number,name", WANG.substring(0, 17) + last, "王伟");
        assertThat(rejected.reason()).isEqualTo(Reason.BAD_CHECK_DIGIT);
        assertThat(rejected.column()).isEqualTo("id_number");
        assertThat(rejected.value()).isEqualTo("321202********" + WANG.charAt(16) + last);
        assertThat(rejected.rightForm()).contains("GB 11643");
        assertThat(rejected.line()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "32120219700512002",
                "3212021970051200213",
                "姓名",
                "32120219700512A21X"
            })
    void what_has_not_the_shape_of_an_id_number_is_refused(String text) {
        assertThat(rejected("persons", "id_number,name", text, "王伟").reason())
                .isEqualTo(Reason.BAD_CHECK_DIGIT);
    }

    @Test
    void an_id_number_with_a_birthday_that_never_was_is_refused() {
        String never = TestPeople.born("19700230", 21);
        assertThat(rejected("persons", "id_number,name", never, "王伟").reason())
                .isEqualTo(Reason.IMPOSSIBLE_DATE);
    }

    @Test
    void full_width_digits_spaces_and_a_small_x_mean_the_same_number() {
        String withX = "";
        for (int serial = 1; !withX.endsWith("X"); serial++) {
            withX = TestPeople.born("19620101", serial);
        }
        Fact plain = accepted("deaths", "id_number,died_on", withX, "2020-01-02");
        StringBuilder wide = new StringBuilder("\u3000\u00a0");
        withX.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .forEach(c -> wide.append((char) (c + 0xFEE0)));
        Fact same = accepted("deaths", "id_number,died_on", wide + " ", "２０２０-01-02");
        assertThat(same.rowText()).isEqualTo(plain.rowText());
        assertThat(same.keyText()).isEqualTo(plain.keyText());
    }

    @Test
    void fifteen_digits_are_upgraded_to_eighteen() {
        String fifteen = WANG.substring(0, 6) + WANG.substring(8, 17);
        assertThat(value(accepted("deaths", "id_number,died_on", fifteen, "20200102"), "id_number"))
                .isEqualTo(WANG);
    }

    @ParameterizedTest
    @CsvSource({"371001198010082394, true", "345955198706122245, false", "431389760616601, true"})
    void published_vectors_are_judged_as_published(String number, boolean right) {
        assertThat(IdNumber.isOne(number)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-11-03",
                "20201103",
                "2020/11/3",
                "2020-11-3",
                "2020年11月3日",
                "2020年11月03日"
            })
    void a_day_is_read_in_every_form_of_the_contract(String text) {
        assertThat(value(accepted("deaths", "id_number,died_on", WANG, text), "died_on"))
                .isEqualTo(LocalDate.of(2020, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "20201301",
                "2020/11",
                "yesterday",
                "43891",
                "2020-11/03",
                "2020年13月1日"
            })
    void a_day_that_no_calendar_has_is_refused(String text) {
        assertThat(rejected("deaths", "id_number,died_on", WANG, text).reason())
                .isEqualTo(Reason.IMPOSSIBLE_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11", "202011", "2020/11", "2020年11月"})
    void a_month_is_read_in_every_form_of_the_contract(String text) {
        assertThat(value(consumption("5", text), "month")).isEqualTo("2020-11");
    }

    @Test
    void a_thirteenth_month_is_refused() {
        assertThat(
                        rejected(
                                        "consumption",
                                        "id_number,kind,amount,month",
                                        WANG,
                                        "water",
                                        "5",
                                        "2020-13")
                                .reason())
                .isEqualTo(Reason.IMPOSSIBLE_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50|123450",
                "1234.5|123450",
                "0|0",
                "7.92|792",
                "-20|-2000",
                "10,000,000.00|1000000000",
                "１２|1200",
                "1，234|123400"
            })
    void money_is_read_in_every_form_of_the_contract(String text, long fen) {
        assertThat(value(consumption(text, "2020-11"), "amount")).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一千", "1.234", "12,34", "1e3", "￥5", "5元", "--1", "1,2345"})
    void what_is_no_amount_is_refused(String text) {
        Judged.Rejected rejected =
                rejected(
                        "consumption",
                        "id_number,kind,amount,month",
                        WANG,
                        "water",
                        text,
                        "2020-11");
        assertThat(rejected.reason()).isEqualTo(Reason.BAD_NUMBER);
        assertThat(rejected.column()).isEqualTo("amount");
    }

    @Test
    void blank_money_is_unknown_and_not_zero() {
        Fact fact =
                accepted(
                        "statuses",
                        "aid_unit_no,status,from_date,declared_monthly_income",
                        "JT1",
                        "低保",
                        "2020-01-01",
                        "  ");
        assertThat(value(fact, "declared_monthly_income")).isNull();
    }

    @Test
    void a_blank_in_a_required_column_is_refused() {
        Judged.Rejected rejected = rejected("persons", "id_number,name", WANG, "\u3000");
        assertThat(rejected.reason()).isEqualTo(Reason.MISSING_REQUIRED);
        assertThat(rejected.column()).isEqualTo("name");
        assertThat(rejected.value()).isNull();
    }

    @Test
    void a_field_too_few_or_too_many_is_refused_before_anything_else() {
        assertThat(rejected("persons", "id_number,name", WANG).reason())
                .isEqualTo(Reason.WRONG_COLUMN_COUNT);
        assertThat(rejected("persons", "id_number,name", WANG, "王", "多").reason())
                .isEqualTo(Reason.WRONG_COLUMN_COUNT);
    }

    @ParameterizedTest
    @CsvSource({"妻, 12", "12, 12", "儿子, 20", "儿媳, 38", "1, 01", "户主, 02", "兄弟姐妹, 70"})
    void a_relation_is_known_by_code_and_by_word(String text, String code) {
        Fact fact =
                accepted(
                        "registrations",
                        "household_no,id_number,relation_to_head",
                        "H1",
                        WANG,
                        text);
        assertThat(value(fact, "relation_to_head")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"汉, 汉族", "01, 汉族", "土家族, 土家族", "1, 汉族"})
    void a_people_is_known_by_code_and_by_word(String text, String word) {
        assertThat(
                        value(
                                accepted("persons", "id_number,name,ethnicity", WANG, "王", text),
                                "ethnicity"))
                .isEqualTo(word);
    }

    @Test
    void a_word_that_a_column_does_not_know_is_refused() {
        Judged.Rejected rejected = rejected("persons", "id_number,name,sex", WANG, "王", "3");
        assertThat(rejected.reason()).isEqualTo(Reason.UNKNOWN_CODE);
        assertThat(rejected.rightForm()).isEqualTo("one of M, F");
    }

    @Test
    void a_division_is_filled_up_to_twelve_digits_and_may_be_retired() {
        assertThat(value(accepted("divisions", "code,name", "321284", "姜堰市"), "code"))
                .isEqualTo("321284000000");
        assertThat(rejected("divisions", "code,name", "32128", "姜堰市").reason())
                .isEqualTo(Reason.UNKNOWN_CODE);
    }

    @Test
    void a_share_lies_between_nothing_and_all() {
        String header = "uscc,id_number,role,share";
        String uscc = "91321283MA0000034G";
        assertThat(value(accepted("shareholdings", header, uscc, WANG, "股东", "0.50"), "share"))
                .hasToString("0.5");
        assertThat(rejected("shareholdings", header, uscc, WANG, "股东", "1.5").reason())
                .isEqualTo(Reason.BAD_NUMBER);
    }

    @Test
    void a_key_part_that_is_blank_equals_a_blank_one() {
        String header = "id_number,employer_uscc,monthly_wage_base,from_date";
        Fact one = accepted("employment", header, WANG, "", "3000", "2020-01-01");
        Fact other = accepted("employment", header, WANG, " ", "4000", "2020/1/1");
        assertThat(one.keyText()).isEqualTo(other.keyText());
        assertThat(one.rowText()).isNotEqualTo(other.rowText());
    }

    private static Fact consumption(String amount, String month) {
        return accepted(
                "consumption", "id_number,kind,amount,month", WANG, "electricity", amount, month);
    }

    private static @Nullable Object value(Fact fact, String column) {
        return fact.values().get(fact.dataset().indexOf(column));
    }

    private static Fact accepted(String dataset, String header, String... fields) {
        Judged judged = judge(dataset, header, fields);
        assertThat(judged).isInstanceOf(Judged.Accepted.class);
        return ((Judged.Accepted) judged).fact();
    }

    private static Judged.Rejected rejected(String dataset, String header, String... fields) {
        Judged judged = judge(dataset, header, fields);
        assertThat(judged).isInstanceOf(Judged.Rejected.class);
        return (Judged.Rejected) judged;
    }

    private static Judged judge(String name, String header, String... fields) {
        Dataset dataset = Datasets.bundled().get(name);
        try {
            return new Judge(Header.bind(dataset, List.of(header.split(","))), false)
                    .judge(new SourceRow(7, List.of(fields)));
        } catch (FileRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
