package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinscope.api.cli.SampleCityCommands.DAY;
import static org.kinscope.api.cli.SampleCityCommands.counted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.export.stata.Dta;
import tools.jackson.databind.json.JsonMapper;

/** Panels of a cohort of the sample city. */
class PanelCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        data = SampleCityCommands.data();
    }

    private Shell.Outcome panel(Path file, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "cohort",
                                "--status",
                                "dibao",
                                "--as-of",
                                DAY,
                                "--panel",
                                file.toString(),
                                "--from",
                                "2020-11",
                                "--json"));
        words.addAll(List.of(more));
        return Shell.run(data, words.toArray(String[]::new));
    }

    private static List<String> people(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
    }

    @Test
    void a_panel_leaves_under_pseudonyms_with_the_yuan_of_the_graph() throws Exception {
        Path csv = folder.resolve("panel.csv");
        Shell.Outcome told = panel(csv, "--purpose", "面板研究", "--panel-key", "survey");
        assertThat(told.exitCode()).as(told.err()).isZero();
        String text = Files.readString(csv);
        assertThat(text).startsWith("\uFEFFperson,month,age_band,sex,division,status,tier,size");
        int people = JSON.readTree(told.out()).path("people").asInt();
        assertThat(Files.readAllLines(csv))
                .hasSize(1 + JSON.readTree(told.out()).path("panelRows").asInt());
        assertThat(people(csv)).hasSizeLessThanOrEqualTo(people).hasSizeGreaterThan(people / 2);
        assertThat(Files.readString(data.resolve("audit/audit.jsonl"))).contains("面板研究");
        assertThat(Files.readString(folder.resolve("panel.csv.codebook.csv")))
                .contains("yuan_dibao", "16-59", "male | female");

        Path parquet = folder.resolve("panel.parquet");
        assertThat(panel(parquet, "--purpose", "面板研究", "--panel-key", "survey").exitCode())
                .isZero();
        Path dta = folder.resolve("panel.dta");
        assertThat(panel(dta, "--purpose", "面板研究").exitCode()).isZero();
        Dta dataset = Dta.read(dta);
        int yuan = dataset.names.indexOf("yuan");
        double sum = dataset.rows.stream().mapToDouble(r -> (Double) r.get(yuan)).sum();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result =
                        statement.executeQuery(
                                ("SELECT p.n, c.n, p.s, c.s FROM (SELECT count(*) n, sum(yuan) s"
                                                + " FROM '%s') p, (SELECT count(*) n, sum(yuan) s"
                                                + " FROM read_csv('%s')) c")
                                        .formatted(parquet, csv))) {
            result.next();
            assertThat(result.getLong(1)).isEqualTo(result.getLong(2));
            assertThat(dataset.rows).hasSize(result.getInt(1));
            assertThat(result.getDouble(3)).isCloseTo(result.getDouble(4), within(0.005));
            assertThat(sum).isCloseTo(result.getDouble(3), within(0.005)).isPositive();
        }
        assertThat(sum).isCloseTo(paidInTwoMonths() / 100.0, within(0.005));
        assertThat(dataset.rows.stream().map(r -> String.valueOf(r.getFirst())))
                .doesNotContainAnyElementsOf(people(csv));
    }

    /** Fen to people who are members of a unit with dibao on the day, in November and December. */
    private static long paidInTwoMonths() {
        return counted(
                "MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell {status: 'dibao'}) WHERE"
                        + " coalesce(s.from <= date('2020-12-31'), true) AND coalesce(s.to >"
                        + " date('2020-12-31'), true) MATCH (p:Person)-[m:MEMBER_OF]->(u) WHERE"
                        + " coalesce(m.from <= date('2020-12-31'), true) AND coalesce(m.to >"
                        + " date('2020-12-31'), true) AND coalesce(p.deathDate >"
                        + " date('2020-12-31'), true) WITH DISTINCT p MATCH"
                        + " (p)-[:PAID]->(x:Payment) WHERE x.paidOn >= date('2020-11-01') AND"
                        + " x.paidOn <= date('2020-12-31') AND coalesce(x.state, 'paid') IN"
                        + " ['paid', 'arrears'] RETURN sum(x.amountFen)");
    }

    @Test
    void a_panel_without_purpose_form_or_month_is_refused_before_the_graph_is_read() {
        Path csv = folder.resolve("refused.csv");
        assertThat(panel(csv).err()).contains("--panel needs --purpose TEXT");
        assertThat(panel(folder.resolve("p.txt"), "--purpose", "x").err())
                .contains(".csv, .parquet or .dta");
        assertThat(panel(csv, "--purpose", "x", "--to", "2020").err())
                .contains("--to is 2020; right is a month such as 2020-12");
        assertThat(panel(csv, "--purpose", "x", "--panel-key", "A/../b").err())
                .contains("can be no name of a key");
        assertThat(panel(csv, "--purpose", "x", "--age-from", "130").err())
                .contains("fewer than 5 people");
        assertThat(csv).doesNotExist();
    }
}
