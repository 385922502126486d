package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.mapping.suggest.Suggester;
import org.kinscope.ingest.mapping.suggest.SuggestionFile;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.RawRows;
import org.kinscope.ingest.read.SourceRow;
import org.neo4j.driver.Driver;

/** The sample city as departments would write it: the graph is the same to the last property. */
class DepartmentsIT {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(,?\\d{3})*(\\.\\d{1,2})?");
    private static final Pattern DAY_OF_CONTRACT =
            Pattern.compile("(\\d{4})[-/年]?(\\d{1,2})[-/月]?(\\d{1,2})日?");

    @TempDir Path folder = Path.of(".");

    @Test
    void departments_own_files_with_proposed_mappings_give_the_graph_of_the_contract()
            throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Path own = Files.createDirectories(folder.resolve("own"));
        UnaryOperator<String> same = value -> value;
        UnaryOperator<String> ten = value -> scaled(value, -4);
        UnaryOperator<String> fen = value -> scaled(value, 2);
        UnaryOperator<String> day = DepartmentsIT::dayFirst;
        write(
                plain,
                own,
                "persons.csv",
                "rkxx.txt",
                '\t',
                "GB18030",
                List.of("sfzhm", "xm", "xb", "csrq", "mz", "xzqhdm", "jtzz", "whcd", "swrq"),
                List.of(same, same, same, day, same, same, same, same, same));
        write(
                plain,
                own,
                "deposits-banks.csv",
                "账户余额查询结果.csv",
                ';',
                "UTF-8",
                List.of("卡号", "客户证件号码", "开户行", "账户余额（万元）", "时点"),
                List.of(same, same, same, ten, day));
        write(
                plain,
                own,
                "payments-1.csv",
                "一卡通打卡明细.csv",
                '|',
                "UTF-16LE",
                List.of("流水号", "审批编号", "项目编码", "领取人身份证号", "社保卡号", "持卡人身份证号", "实发金额（分）", "到账日期"),
                List.of(same, same, same, same, same, same, fen, day));
        write(
                plain,
                own,
                "disabilities.csv",
                "残联.csv",
                ',',
                "GB18030",
                List.of("残疾人证号", "身份证", "残疾类别", "残疾等级", "办证日期", "注销时间"),
                List.of(same, same, same, same, day, day));

        Driver driver = GraphForTests.driver();
        Migrations.apply(driver);
        GraphForTests.wipe();
        IngestReport expected = run(driver, plain);
        String digest = GraphDigest.of(driver);
        GraphForTests.wipe();
        IngestReport report = run(driver, own);
        assertThat(report.loaded()).isEqualTo(expected.loaded()).isGreaterThan(4_000);
        assertThat(report.quarantined()).isEqualTo(expected.quarantined());
        assertThat(GraphDigest.of(driver)).isEqualTo(digest);
    }

    private IngestReport run(Driver driver, Path delivery) {
        return new Ingest(
                        driver, new PersonIds(Keys.FIXED), folder.resolve("data"), Progress.SILENT)
                .run(delivery, DAY);
    }

    private void write(
            Path plain,
            Path own,
            String name,
            String ownName,
            char separator,
            String charset,
            List<String> header,
            List<UnaryOperator<String>> ways)
            throws Exception {
        Files.copy(SampleCity.FIRST.resolve(name), plain.resolve(name));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(String.valueOf(separator), header));
        boolean first = true;
        for (List<String> row : rows(SampleCity.FIRST.resolve(name))) {
            if (!first) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    String value = i < ways.size() ? ways.get(i).apply(row.get(i)) : row.get(i);
                    fields.add('"' + value.replace("\"", "\"\"") + '"');
                }
                lines.add(String.join(String.valueOf(separator), fields));
            }
            first = false;
        }
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Files.write(
                own.resolve(ownName),
                (mark + String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName(charset)));
        Path mapping = Files.createDirectories(own.resolve("mappings")).resolve(ownName + ".yaml");
        Files.writeString(
                mapping,
                SuggestionFile.of(
                        new Suggester(Map.of()).suggest(own.resolve(ownName), null, null)));
    }

    private static List<List<String>> rows(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        Extract extract = DeliveryFolder.extract(file, (n, beginning) -> null, null);
        Extract.Format format = extract.format();
        assertThat(format).isNotNull();
        try (RawRows raw = RawRows.open(extract, format, names -> false)) {
            for (SourceRow row = raw.next(); row != null; row = raw.next()) {
                rows.add(row.fields());
            }
        }
        return rows;
    }

    private static String scaled(String value, int places) {
        return AMOUNT.matcher(value).matches()
                ? new BigDecimal(value.replace(",", ""))
                        .movePointRight(places)
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    private static String dayFirst(String value) {
        Matcher m = DAY_OF_CONTRACT.matcher(value);
        return m.matches()
                ? "%02d/%02d/%s"
                        .formatted(
                                Integer.parseInt(m.group(3)),
                                Integer.parseInt(m.group(2)),
                                m.group(1))
                : value;
    }
}
