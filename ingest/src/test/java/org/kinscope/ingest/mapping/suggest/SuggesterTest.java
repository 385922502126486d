package org.kinscope.ingest.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.TestPeople;
import org.kinscope.ingest.read.FileRefused;

/** Files of departments, whose proposed mapping is used as it is. */
class SuggesterTest {

    private static final String LI = TestPeople.born("19500101", 11);
    private static final String ZHAO = TestPeople.born("19510101", 12);

    @TempDir Path folder = Path.of(".");

    @Test
    void a_roll_of_dibao_is_read_as_grants_by_its_header_its_values_and_its_name()
            throws Exception {
        write(
                "民政局低保金发放花名册202012.txt",
                "泰州市2020年12月低保金发放花名册\r\n"
                        + "救助编号\t公民身份证号码\t户主标识\t月保障金额(元)\t享受起始年月\t建档人\t村居代码\r\n"
                        + ("JZ1\t" + LI + "\tJT1\t1,088.00\t2018.12\t王五\t321202001002\r\n")
                        + ("JZ2\t" + ZHAO + "\tJT2\t500.5\t2019.3\t王五\t321284000000\r\n")
                        + "合计\t\t\t1,588.50\r\n制表人：王五\r\n",
                Charset.forName("GB18030"));
        Suggestion suggestion = suggest("民政局低保金发放花名册202012.txt");
        assertThat(suggestion.dataset().name()).isEqualTo("grants");
        assertThat(suggestion.department()).isEqualTo("civil-affairs");
        assertThat(from(suggestion))
                .containsEntry("grant_no", List.of("救助编号"))
                .containsEntry("id_number", List.of("公民身份证号码"))
                .containsEntry("aid_unit_no", List.of("户主标识"))
                .containsEntry("amount", List.of("月保障金额(元)"))
                .containsEntry("from_date", List.of("享受起始年月"))
                .containsEntry("division_code", List.of("村居代码"));
        assertThat(rule(suggestion, "programme_code")).isEqualTo(Map.of("constant", "DIBAO"));
        assertThat(rule(suggestion, "amount_period")).isEqualTo(Map.of("constant", "month"));
        assertThat(rule(suggestion, "from_date")).isEqualTo(Map.of("date", "yyyy.M"));
        assertThat(suggestion.unused()).containsExactly("建档人");
        assertThat(suggestion.isWhole()).isTrue();
        assertTaken(suggestion, 2);
    }

    @Test
    void units_open_ends_and_what_means_unknown_are_found() throws Exception {
        write(
                "202012.csv",
                "账户;卡号;客户证件号码;开户行;账户余额（万元）;时点\n"
                        + ("1;6217320000000001445;" + LI + ";农业银行;2.5;31/12/2020\n")
                        + ("2;6217320000000001446;" + ZHAO + ";-;0.75;30/11/2020\n"),
                StandardCharsets.UTF_8);
        Suggestion suggestion = suggest("202012.csv");
        assertThat(suggestion.dataset().name()).isEqualTo("deposits");
        assertThat(rule(suggestion, "balance")).isEqualTo(Map.of("unit", "万元"));
        assertThat(rule(suggestion, "as_of")).isEqualTo(Map.of("date", "dd/MM/yyyy"));
        assertThat(suggestion.unknown()).containsExactly("-");
        assertTaken(suggestion, 2);
    }

    @Test
    void pinyin_initials_and_shapes_tell_columns_without_chinese_names() throws Exception {
        write(
                "rk.tsv",
                "sfzhm\txm\txb\tcsrq\tmz\tjtzz\n"
                        + (LI + "\t李四\t男\t1950-01-01\t汉\t江苏省泰州市海陵区城东街道东安8号\n")
                        + (ZHAO + "\t赵六\t女\t1951-01-01\t回族\t江苏省泰州市海陵区城东街道东安9号\n"),
                StandardCharsets.UTF_8);
        Suggestion suggestion = suggest("rk.tsv");
        assertThat(suggestion.dataset().name()).isEqualTo("persons");
        assertThat(from(suggestion))
                .containsEntry("id_number", List.of("sfzhm"))
                .containsEntry("name", List.of("xm"))
                .containsEntry("sex", List.of("xb"))
                .containsEntry("birth_date", List.of("csrq"))
                .containsEntry("address", List.of("jtzz"));
        assertTaken(suggestion, 2);
    }

    @Test
    void an_address_in_columns_is_joined_and_a_name_with_its_number_is_split() throws Exception {
        write(
                "低保家庭成员.csv",
                "户主标识,成员姓名及证件号,是否户主,纳保日期,退出时间,乡镇街道,村社区,门牌号\n"
                        + ("JT1,李四(" + LI + "),户主,2018-12-01,99991231,城东街道,东安,8号\n")
                        + ("JT1,赵六(" + ZHAO + "),非户主,2018-12-01,99991231,城东街道,东安,8号\n"),
                StandardCharsets.UTF_8);
        Suggestion suggestion = suggest("低保家庭成员.csv");
        assertThat(suggestion.dataset().name()).isEqualTo("aid_units");
        assertThat(from(suggestion))
                .containsEntry("id_number", List.of("成员姓名及证件号"))
                .containsEntry("address", List.of("乡镇街道", "村社区", "门牌号"));
        assertThat(suggestion.openEnd()).containsExactly("99991231");
        assertThat(
                        suggestion.columns().stream()
                                .filter(c -> c.column().equals("is_applicant"))
                                .findFirst()
                                .orElseThrow()
                                .codes())
                .isEqualTo(Map.of("户主", "1", "非户主", "0"));
        assertTaken(suggestion, 2);
    }

    @Test
    void what_is_required_and_not_found_stays_open_and_the_file_says_so() throws Exception {
        write("死亡.csv", "逝者身份证,经办\n" + LI + ",王五\n", StandardCharsets.UTF_8);
        Suggestion suggestion = suggest("死亡.csv");
        assertThat(suggestion.dataset().name()).isEqualTo("deaths");
        assertThat(suggestion.isWhole()).isFalse();
        assertThat(SuggestionFile.of(suggestion))
                .contains("# OPEN, required: died_on: which column is 死亡日期?");
    }

    @Test
    void no_value_of_a_person_stands_in_a_proposal() throws Exception {
        write(
                "火化.csv",
                "逝者姓名,逝者身份证,火化时间\n李四," + LI + ",2020-01-05 08:30\n",
                StandardCharsets.UTF_8);
        Suggestion suggestion = suggest("火化.csv");
        assertThat(SuggestionFile.of(suggestion)).doesNotContain(LI).doesNotContain("李四");
        assertThat(rule(suggestion, "died_on")).isEqualTo(Map.of("date", "yyyy-M-d H:m"));
        assertTaken(suggestion, 1);
    }

    private Suggestion suggest(String file) throws IOException, FileRefused {
        return new Suggester(Map.of()).suggest(folder.resolve(file), null, null);
    }

    private static Map<String, List<String>> from(Suggestion suggestion) {
        return suggestion.columns().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Suggestion.Proposed::column, Suggestion.Proposed::from));
    }

    private static Map<String, Object> rule(Suggestion suggestion, String column) {
        return suggestion.columns().stream()
                .filter(proposed -> proposed.column().equals(column))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    /** The proposal as it is, beside the file, takes all of its rows. */
    private void assertTaken(Suggestion suggestion, long rows) throws IOException {
        Files.createDirectories(folder.resolve("mappings"));
        Files.writeString(folder.resolve("mappings/proposed.yaml"), SuggestionFile.of(suggestion));
        CheckReport report = Ingest.check(folder, Progress.SILENT);
        FileReport file = report.files().getFirst();
        assertThat(file.refused()).isNull();
        assertThat(file.dataset()).isEqualTo(suggestion.dataset().name());
        assertThat(file.reasons()).isEmpty();
        assertThat(file.loaded()).isEqualTo(rows);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
