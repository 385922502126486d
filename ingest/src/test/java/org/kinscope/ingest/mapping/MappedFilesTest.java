package org.kinscope.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.Reading;
import org.kinscope.ingest.TestPeople;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;

/** Files of departments, taken by a mapping. */
class MappedFilesTest {

    private static final String LI = TestPeople.born("19500101", 11);
    private static final String MAPPING =
            """
            dataset: real_estate
            department: 自然资源局
            files: ['房产*.csv', '房产*.txt']
            encoding: gb18030
            unknown: ['-', 无, 'NULL', /]
            open_end: [9999-12-31]
            ignore: [序号]
            columns:
              property_no: 不动产权证号
              owner_id: {column: 权利人及证件号码, pattern: '(\\d{17}[\\dXx])'}
              share: {column: 共有份额, unit: 份额}
              area_m2: {column: 宗地面积（亩）, unit: 亩}
              value: {column: 评估价(万元), unit: 万元}
              address: {join: [镇街, 村居, 门牌号], with: ''}
              from_date: {column: 登簿时间, date: [dd/MM/yyyy, excel]}
              to_date: {column: 注销时间, date: dd/MM/yyyy}
            """;
    private static final String HEADER =
            "序号|不动产权证号|权利人及证件号码|共有份额|宗地面积(亩)|评估价（万元）|镇街|村居|门牌号|登簿时间|注销时间|经办\n";

    @TempDir Path folder = Path.of(".");

    @BeforeEach
    void the_mapping_lies_beside_the_files() throws IOException {
        Files.createDirectories(folder.resolve("mappings"));
        Files.writeString(folder.resolve("mappings/房产.yaml"), MAPPING);
    }

    @Test
    void a_row_in_a_departments_own_words_is_the_row_of_the_contract() throws Exception {
        write("房产202011.csv", "1|B1|李四 " + LI + "|1/2|3|12.5|城东街道|东安|8号|03/11/2020|9999-12-31|x\n");
        assertThat(values("房产202011.csv"))
                .containsExactly(
                        "B1",
                        LI,
                        "0.5",
                        null,
                        "2000",
                        "12500000",
                        "城东街道东安8号",
                        null,
                        "2020-11-03",
                        null);
        FileReport report = check().files().getFirst();
        assertThat(report.dataset()).isEqualTo("real_estate");
        assertThat(report.encoding()).isEqualTo("gb18030");
        assertThat(report.unknownColumns()).containsExactly("经办");
    }

    @Test
    void what_means_unknown_is_blank_and_parts_that_are_blank_are_left_away() throws Exception {
        write("房产1.txt", "1|B1|" + LI + "|-|无|null|城东街道|/|8号|44138||\n");
        assertThat(values("房产1.txt"))
                .containsExactly(
                        "B1", LI, null, null, null, null, "城东街道8号", null, "2020-11-03", null);
    }

    @Test
    void a_refused_row_names_the_departments_column_its_value_and_its_form() throws Exception {
        write(
                "房产1.csv",
                ("1|B1|" + LI + "|1|3|1.2345678|a|b|c|03/11/2020||\n")
                        + ("2|B2|" + LI + "|1|3|1|a|b|c|31/02/2020||\n")
                        + ("3|B3|李四|1|3|1|a|b|c|03/11/2020||\n"));
        List<Judged.Rejected> rejected = rejected("房产1.csv");
        assertThat(rejected)
                .extracting(Judged.Rejected::line, Judged.Rejected::column, r -> r.reason().code())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "评估价(万元)", "bad-number"),
                        org.assertj.core.groups.Tuple.tuple(3L, "登簿时间", "impossible-date"),
                        org.assertj.core.groups.Tuple.tuple(4L, "权利人及证件号码", "missing-required"));
        assertThat(rejected.getFirst().value()).isEqualTo("1.2345678");
        assertThat(rejected.getFirst().rightForm()).contains("万元");
        assertThat(rejected.get(1).rightForm()).isEqualTo("a date as dd/MM/yyyy or excel");
    }

    @Test
    void a_file_without_a_column_that_is_mapped_and_required_is_refused() throws Exception {
        Files.writeString(
                folder.resolve("房产1.csv"), "不动产权证号|登簿时间\nB1|03/11/2020\n", Charset.forName("GBK"));
        FileReport report = check().files().getFirst();
        assertThat(report.refused()).isEqualTo("missing-column");
        assertThat(report.refusedBecause()).contains("权利人及证件号码").contains("房产.yaml");
    }

    @Test
    void a_mapping_may_know_its_files_by_their_header() throws Exception {
        Files.writeString(
                folder.resolve("mappings/房产.yaml"),
                MAPPING.replace("files: ['房产*.csv', '房产*.txt']", "header: [不动产权证号, 登簿时间]"));
        write("202011.csv", "1|B1|" + LI + "|1|3|1|a|b|c|03/11/2020||\n");
        assertThat(check().files().getFirst().loaded()).isEqualTo(1);
    }

    @Test
    void two_mappings_of_one_folder_for_one_file_are_refused() throws Exception {
        Files.writeString(folder.resolve("mappings/second.yaml"), MAPPING);
        write("房产1.csv", "");
        assertThatThrownBy(this::check)
                .isInstanceOf(MappingRefused.class)
                .hasMessageContaining("as second.yaml does; only one may");
    }

    @Test
    void what_is_said_goes_before_the_delivery_and_the_delivery_before_the_data_folder(
            @TempDir Path data, @TempDir Path said) throws Exception {
        write("房产1.csv", "1|B1|" + LI + "|1|3|1|a|b|c|03/11/2020||\n");
        Files.createDirectories(data.resolve("mappings"));
        Files.writeString(
                data.resolve("mappings/a.yaml"), MAPPING.replace("房产*", "*房产*").replace("万元", "元"));
        assertThat(check(data, List.of()).files().getFirst().quarantined()).isZero();
        Files.writeString(said.resolve("b.yaml"), MAPPING.replace("登簿时间", "没有的列"));
        assertThat(check(data, List.of(said)).files().getFirst().refused())
                .isEqualTo("missing-column");
        Files.delete(folder.resolve("mappings/房产.yaml"));
        assertThat(check(data, List.of()).files().getFirst().refused()).isNull();
    }

    @Test
    void the_digest_of_a_delivery_tells_a_corrected_mapping_from_the_old_one() throws Exception {
        write("房产1.csv", "1|B1|" + LI + "|1|3|1|a|b|c|03/11/2020||\n");
        String before = DeliveryFolder.digest(extracts());
        assertThat(DeliveryFolder.digest(extracts())).isEqualTo(before);
        Files.writeString(
                folder.resolve("mappings/房产.yaml"), MAPPING.replace("unit: 亩", "unit: 公顷"));
        assertThat(DeliveryFolder.digest(extracts())).isNotEqualTo(before);
    }

    @Test
    void a_file_without_header_is_read_by_the_names_that_the_mapping_gives() throws Exception {
        Files.writeString(
                folder.resolve("mappings/swdj.yaml"),
                """
                dataset: deaths
                files: ['sw*.txt']
                names: [证件, 姓名, 时间]
                columns: {id_number: 证件, died_on: {column: 时间, date: yyyyMMddHHmmss}}
                """);
        Files.writeString(folder.resolve("sw.txt"), LI + "\t李四\t20200105083000\n");
        assertThat(values("sw.txt")).containsExactly(LI, "2020-01-05");
    }

    private List<Extract> extracts() throws IOException {
        return DeliveryFolder.list(folder, Mappings.in(List.of(folder.resolve("mappings"))), null);
    }

    private List<@Nullable String> values(String file) throws Exception {
        List<@Nullable String> values = new ArrayList<>();
        for (Judged judged : judged(file)) {
            assertThat(judged).isInstanceOf(Judged.Accepted.class);
            ((Judged.Accepted) judged)
                    .fact()
                    .values()
                    .forEach(value -> values.add(value == null ? null : plain(value)));
        }
        return values;
    }

    private static String plain(Object value) {
        return value instanceof LocalDate day ? day.toString() : value.toString();
    }

    private List<Judged.Rejected> rejected(String file) throws Exception {
        return judged(file).stream().map(j -> (Judged.Rejected) j).toList();
    }

    private List<Judged> judged(String file) throws IOException, FileRefused {
        List<Judged> judged = new ArrayList<>();
        Extract extract =
                extracts().stream().filter(e -> e.name().equals(file)).findFirst().orElseThrow();
        try (Rows rows = Rows.open(extract)) {
            Judge judge = new Judge(rows.header(), false);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                judged.add(judge.judge(row));
            }
        }
        return judged;
    }

    private CheckReport check() {
        return Ingest.check(folder, Progress.SILENT);
    }

    private CheckReport check(Path data, List<Path> said) {
        return Ingest.check(folder, data, new Reading(said, null), Progress.SILENT);
    }

    private void write(String name, String rows) throws IOException {
        Files.write(folder.resolve(name), (HEADER + rows).getBytes(Charset.forName("GB18030")));
        assertThat(Arrays.asList(folder.toFile().list())).contains(name);
    }
}
