package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.cli.SampleCityCommands.asked;
import static org.kinscope.api.cli.SampleCityCommands.counted;
import static org.kinscope.api.cli.SampleCityCommands.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** Flows, stays, cohorts and targeting of the sample city, by command and over GraphQL. */
class CohortCommandsIT {

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        data = SampleCityCommands.data();
    }

    @Test
    void flows_add_up_and_begin_with_the_stock_of_the_graph() throws IOException {
        JsonNode told = json("flows", "--step", "month", "--csv", folder.resolve("f").toString());
        long dibao =
                counted(
                        "MATCH (u:AidUnit)-[:HELD]->(s:StatusSpell {status: 'dibao'}) WHERE"
                                + " coalesce(s.from <= date('2020-01-01'), true) AND"
                                + " coalesce(s.to > date('2020-01-01'), true) RETURN"
                                + " count(DISTINCT u)");
        long first =
                SampleCity.client()
                        .data(
                                "{ rollFlows(filter: { from: \"2020-01-01\", to: \"2020-12-31\","
                                        + " step: YEAR, status: \"dibao\" }) { rows { stock entries"
                                        + " exits next } } }",
                                Map.of())
                        .path("rollFlows")
                        .path("rows")
                        .get(0)
                        .path("stock")
                        .asLong();
        assertThat(first).isEqualTo(dibao).isPositive();
        assertThat(told.path("roll_flows")).hasSizeGreaterThan(12);
        for (JsonNode row : told.path("roll_flows")) {
            assertThat(
                            row.path("stock").asInt()
                                    + row.path("entries").asInt()
                                    - row.path("exits").asInt())
                    .isEqualTo(row.path("next").asInt());
        }
        assertThat(Files.readString(folder.resolve("f/roll_flows.codebook.csv")))
                .contains("stays", "期内一直在册");
        assertThat(Files.readAllLines(folder.resolve("f/roll_flows.csv")))
                .anyMatch(line -> line.contains("<5"));
    }

    @Test
    void a_cohort_is_counted_listed_spread_compared_and_led_to_a_line() throws IOException {
        JsonNode cohort =
                asked(
                                "{ cohort(filter: { statuses: [\"dibao\"], ageFrom: 60 }) { people"
                                        + " families distribution(by: AGE) { value people } members(first:"
                                        + " 2) { edges { node { age status person { id } familyKey } }"
                                        + " pageInfo { hasNextPage endCursor } } compare(filter: {"
                                        + " statuses: [\"dibao\"] }) { common people distribution(by: AGE) { people } }"
                                        + " standardFor(budget: \"10000.00\") { line people monthly } } }")
                        .path("cohort");
        int people = cohort.path("people").asInt();
        assertThat(people).isGreaterThanOrEqualTo(cohort.path("families").asInt()).isPositive();
        int spread = 0;
        for (JsonNode bar : cohort.path("distribution")) {
            spread += bar.path("people").asInt();
        }
        assertThat(spread).isEqualTo(people);
        for (JsonNode edge : cohort.path("members").path("edges")) {
            assertThat(edge.path("node").path("age").asInt()).isGreaterThanOrEqualTo(60);
            assertThat(edge.path("node").path("status").asString()).isEqualTo("dibao");
            assertThat(edge.path("node").path("person").path("id").asString()).isNotEmpty();
        }
        assertThat(cohort.path("compare").path("common").asInt()).isEqualTo(people);
        assertThat(cohort.path("compare").path("people").asInt()).isGreaterThan(people);
        assertThat(cohort.path("standardFor").path("line").asString()).matches("\\d+\\.\\d\\d");
        JsonNode told =
                json(
                        "cohort",
                        "--status",
                        "dibao",
                        "--age-from",
                        "60",
                        "--over",
                        "age",
                        "--beside-all",
                        "--out",
                        folder.resolve("people.csv").toString());
        assertThat(told.path("people").asInt()).isEqualTo(people);
        assertThat(Files.readAllLines(folder.resolve("people.csv"))).hasSize(people + 1);
    }

    @Test
    void the_finding_of_an_analysis_makes_a_cohort() {
        JsonNode cohort =
                asked(
                        "{ cohort(filter: { finding: \"tier.eligible-unaided\" }) { people"
                                + " families distribution(by: STATUS) { value } } none:"
                                + " cohort(filter: { finding: \"no.such\" }) { people } }");
        long units =
                counted(
                        "MATCH (f:Finding {code: 'tier.eligible-unaided'}) RETURN count(DISTINCT"
                                + " f.subjectKey)");
        assertThat(cohort.path("cohort").path("families").asLong()).isEqualTo(units).isPositive();
        assertThat(cohort.path("none").path("people").asInt()).isZero();
    }

    @Test
    void the_unaided_beside_the_stays_are_those_whom_the_analyses_find() {
        JsonNode spells =
                asked(
                                "{ spells { unaidedFamilies stayers groups { name stays ended at {"
                                        + " months staying gone { end share } } } } }")
                        .path("spells");
        assertThat(spells.path("unaidedFamilies").asLong())
                .isEqualTo(
                        counted(
                                "MATCH (f:Finding) WHERE f.code IN ['tier.eligible-unaided',"
                                        + " 'tier.unaided-household'] RETURN count(DISTINCT"
                                        + " f.subjectKey)"));
        assertThat(spells.path("stayers").asLong())
                .isEqualTo(counted("MATCH (f:Finding {code: 'trap.stay'}) RETURN count(f)"));
        JsonNode all = spells.path("groups").get(0);
        assertThat(all.path("stays").asInt()).isGreaterThan(all.path("ended").asInt());
        for (JsonNode at : all.path("at")) {
            double sum = at.path("staying").asDouble();
            for (JsonNode gone : at.path("gone")) {
                sum += gone.path("share").asDouble();
            }
            assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        }
        JsonNode told = json("trap", "--people", "--groups", "status", "--loss-months", "6");
        assertThat(told.path("stays").get(0).path("group").asString()).isEqualTo("all");
        assertThat(told.path("loss_and_leaving")).isNotEmpty();
    }

    @Test
    void targeting_counts_whom_it_reaches_and_is_told_by_month() {
        JsonNode rows =
                asked(
                                "{ targeting { rows { kind key people eligible recipients reached"
                                        + " inclusionError exclusionError poorest monthly } poverty {"
                                        + " division before { gap } after { gap } } } }")
                        .path("targeting");
        JsonNode all = rows.path("rows").get(0);
        assertThat(all.path("kind").asString()).isEqualTo("ALL");
        assertThat(all.path("reached").asInt())
                .isPositive()
                .isLessThanOrEqualTo(all.path("eligible").asInt());
        assertThat(rows.path("poverty").get(0).path("after").path("gap").asDouble())
                .isLessThan(rows.path("poverty").get(0).path("before").path("gap").asDouble());
        JsonNode told = json("targeting", "--months", "2");
        assertThat(told.path("targeting").get(0).path("day").asString()).isEqualTo("2020-11-30");
        assertThat(told.path("person_times").get(0).path("programme").asString()).isEqualTo("all");
    }
}
