package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinscope.api.cli.SampleCityCommands.asked;
import static org.kinscope.api.cli.SampleCityCommands.counted;
import static org.kinscope.api.cli.SampleCityCommands.json;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Indicators, quotas, months of targeting and written reasons, of the sample city. */
class IndicatorCommandsIT {

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        data = SampleCityCommands.data();
    }

    @Test
    void months_of_targeting_come_over_graphql_as_by_the_command() {
        JsonNode days =
                asked(
                                "{ targeting(filter: { months: 2, kind: ALL }) { rows { eligible }"
                                        + " days { day rows { eligible monthly } poverty { division"
                                        + " } } } }")
                        .path("targeting");
        JsonNode told = json("targeting", "--months", "2");
        assertThat(days.path("days")).hasSize(2);
        assertThat(days.path("days").get(0).path("day").asString()).isEqualTo("2020-11-30");
        assertThat(days.path("days").get(1).path("rows").get(0).path("eligible").asInt())
                .isEqualTo(days.path("rows").get(0).path("eligible").asInt());
        assertThat(days.path("days").get(0).path("rows").get(0).path("monthly").asString())
                .isEqualTo(told.path("targeting").get(0).path("yuan_a_month").asString());
        assertThat(days.path("days").get(0).path("poverty")).isNotEmpty();
    }

    @Test
    void indicators_of_the_catalogue_are_told_alike_by_command_and_over_graphql() {
        JsonNode told =
                json(
                                "indicators",
                                "--indicator",
                                "coverage",
                                "--indicator",
                                "decision-days",
                                "--csv",
                                folder.resolve("i").toString(),
                                "--stata",
                                folder.resolve("i").toString())
                        .path("indicators");
        JsonNode seen =
                asked(
                                "{ indicators(filter: { codes: [\"coverage\", \"decision-days\"] }) {"
                                        + " code month division numerator denominator value unit"
                                        + " better name { zh } } }")
                        .path("indicators");
        assertThat(seen).hasSameSizeAs(told).hasSizeGreaterThan(4);
        JsonNode all = seen.get(0);
        JsonNode targeting =
                asked("{ targeting(filter: { kind: ALL }) { rows { eligible reached } } }")
                        .path("targeting")
                        .path("rows")
                        .get(0);
        assertThat(all.path("month").asString()).isEqualTo("2020-12");
        assertThat(all.path("division").asString()).isEmpty();
        assertThat(all.path("numerator").asInt()).isEqualTo(targeting.path("reached").asInt());
        assertThat(all.path("denominator").asInt()).isEqualTo(targeting.path("eligible").asInt());
        assertThat(all.path("value").asDouble())
                .isCloseTo(
                        100.0
                                * targeting.path("reached").asInt()
                                / targeting.path("eligible").asInt(),
                        within(0.001));
        assertThat(told.get(0).path("value").asString())
                .isEqualTo("%.4f".formatted(all.path("value").asDouble()));
        for (JsonNode row : seen) {
            // The sample city has no applications: nothing is known of them.
            assertThat(row.path("value").isNull())
                    .isEqualTo(!row.path("code").asString().equals("coverage"));
        }
        assertThat(folder.resolve("i/indicators.dta")).isNotEmptyFile();
        assertThat(Shell.run(data, "indicators", "--indicator", "x").err())
                .contains("there is no indicator 'x'", "coverage");
    }

    @Test
    void the_watched_are_told_beside_need_and_quota() {
        JsonNode told = json("quota");
        JsonNode seen =
                asked(
                                "{ quotas { rows { division need onRoll marked over quotaPercent }"
                                        + " tests { share pattern } } }")
                        .path("quotas");
        JsonNode all = seen.path("rows").get(0);
        assertThat(all.path("marked").asLong())
                .isEqualTo(
                        counted(
                                "MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell {status: 'monitored'})"
                                        + " WHERE coalesce(s.from <= date('2020-12-31'), true) AND"
                                        + " coalesce(s.to > date('2020-12-31'), true) AND EXISTS {"
                                        + " (p:Person)-[m:MEMBER_OF]->(u) WHERE coalesce(m.to >"
                                        + " date('2020-12-31'), true) AND p.deathDate IS NULL }"
                                        + " RETURN count(DISTINCT u)"))
                .isPositive();
        assertThat(all.path("over").asDouble())
                .isCloseTo(
                        all.path("marked").asInt() - 0.05 * all.path("onRoll").asInt(),
                        within(0.001));
        assertThat(seen.path("tests")).hasSize(3);
        assertThat(told.path("quotas")).hasSameSizeAs(seen.path("rows"));
        assertThat(told.path("quotas").get(0).path("need").asInt())
                .isEqualTo(all.path("need").asInt())
                .isPositive();
    }

    @Test
    void what_the_department_wrote_stands_beside_how_stays_ended() {
        JsonNode rows = json("trap").path("exit_reasons");
        JsonNode seen =
                asked("{ spells { groups { ended } reasons { end said agreement count } }" + " }")
                        .path("spells");
        int sum = 0;
        for (JsonNode row : seen.path("reasons")) {
            sum += row.path("count").asInt();
        }
        assertThat(sum).isEqualTo(seen.path("groups").get(0).path("ended").asInt()).isPositive();
        assertThat(rows).hasSameSizeAs(seen.path("reasons"));
        assertThat(seen.path("reasons"))
                .anyMatch(row -> !row.path("said").asString().equals("NOTHING"));
    }
}
