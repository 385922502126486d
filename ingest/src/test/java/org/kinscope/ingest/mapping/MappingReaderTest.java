package org.kinscope.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappingReaderTest {

    private static final String DEATHS =
            """
            dataset: deaths
            files: ['火化*']
            columns:
              id_number: 逝者证件号码
              died_on: {column: 火化时间, date: dd/MM/yyyy}
            """;

    @Test
    void a_mapping_says_where_each_column_comes_from() {
        Mapping mapping = read(DEATHS + "department: 民政局\ndelimiter: ';'\nencoding: gbk\n");
        assertThat(mapping.dataset().name()).isEqualTo("deaths");
        assertThat(mapping.department("火化.csv")).isEqualTo("civil-affairs");
        assertThat(mapping.delimiter()).isEqualTo(';');
        assertThat(mapping.encoding()).isEqualTo("gbk");
        assertThat(mapping.rules())
                .extracting(rule -> rule.column().name() + " " + rule.origin().names())
                .containsExactly("id_number [逝者证件号码]", "died_on [火化时间]");
    }

    @Test
    void a_dataset_and_columns_may_be_given_by_their_chinese_names() {
        Mapping mapping =
                read(
                        DEATHS.replace("deaths", "火化与死亡登记")
                                .replace("id_number", "身份证号")
                                .replace("died_on", "死亡日期"));
        assertThat(mapping.rules().get(1).column().name()).isEqualTo("died_on");
    }

    @Test
    void an_unknown_key_names_file_key_and_right_keys() {
        refused(DEATHS + "colums: x\n", "m.yaml: colums: is no key; right is one of dataset");
        refused(
                DEATHS.replace("date:", "form:"),
                "m.yaml: columns.died_on.form: is no key; right is one of column, join");
    }

    @Test
    void an_unknown_dataset_column_unit_or_department_names_the_right_ones() {
        refused(
                DEATHS.replace("deaths", "death"),
                "dataset: 'death' is no dataset; right is one of");
        refused(
                DEATHS.replace("  died_on", "  died"),
                "columns.died: is no column of deaths; it has id_number, died_on");
        refused(
                DEATHS + "department: 民生局\n",
                "department: '民生局' is no department; right is one of");
        refused(
                grants("{column: 救助金额, unit: 万圆}"),
                "columns.amount.unit: '万圆' is no unit; right is one of 元, 角, 分");
        refused(grants("{column: 救助金额, unit: 亩}"), "does not fit amount");
        refused(
                DEATHS.replace("dd/MM/yyyy", "dd/MM/yy"),
                "'dd/MM/yy' should have the year as yyyy");
    }

    @Test
    void two_columns_that_are_one_are_refused() {
        refused(
                DEATHS + "  死亡日期: 死亡时间\n",
                "columns.死亡日期: is the column died_on, which died_on is already");
        refused(DEATHS + "  died_on: 死亡时间\n", "m.yaml: is no YAML: ");
    }

    @Test
    void a_required_column_that_is_not_mapped_is_named_with_what_to_write() {
        refused(
                DEATHS.lines()
                        .filter(l -> !l.contains("died_on"))
                        .reduce("", (a, b) -> a + b + "\n"),
                "columns: lacks the required column died_on (死亡日期); name the department's column,"
                        + " as in died_on: 死亡日期");
    }

    @Test
    void a_mapping_that_takes_no_file_is_refused() {
        refused(DEATHS.replace("files: ['火化*']\n", ""), "files: is missing; say which files");
    }

    @Test
    void constants_and_codes_must_be_codes_of_the_contract() {
        refused(
                grants("救助金额").replace("{constant: month}", "{constant: 每周}"),
                "columns.amount_period: the constant '每周' is no code of amount_period; right is one"
                        + " of once, month, year");
        refused(
                grants("救助金额").replace("{constant: month}", "{column: 周期, codes: {A: 周}}"),
                "columns.amount_period.codes.A: '周' is no code of amount_period");
        assertThat(read(grants("救助金额")).rules()).hasSize(7);
    }

    @Test
    void a_column_is_said_in_one_way() {
        refused(grants("{column: a, constant: b}"), "should say one of column, join and constant");
        refused(grants("{column: a, part: 1}"), "part: means something only beside split");
        refused(grants("{column: a, pattern: '\\d+'}"), "should have (brackets) around the value");
        refused(grants("{column: a, split: '/', part: 0}"), "'0' should be 1 for the first part");
    }

    @Test
    void what_is_no_yaml_and_what_is_empty_is_refused() {
        refused("dataset: [", "m.yaml: is no YAML");
        refused("", "m.yaml: is missing or empty");
        refused(
                "dataset: deaths\nfiles: a\ncolumns:\n",
                "columns: is missing or empty; right are lines like");
    }

    private static String grants(String amount) {
        return """
               dataset: grants
               header: [救助编号]
               columns:
                 grant_no: 救助编号
                 programme_code: {constant: DIBAO}
                 department_code: {constant: 民政}
                 id_number: 证件号
                 amount: %s
                 amount_period: {constant: month}
                 from_date: 起始
               """
                .formatted(amount);
    }

    private static Mapping read(String text) {
        return MappingReader.read("m.yaml", text);
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MappingRefused.class)
                .hasMessageContaining(message);
    }
}
