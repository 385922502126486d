package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.ReformFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The studies of one family, without a graph: 陈国富 and 吴秀珍 of docs/village.md. */
class StudyCommandsTest {

    private static final String[] ASKED = {
        "--input",
        Shell.HOME.resolve("docs/cliff-family.yaml").toString(),
        "--set",
        "kwh_price=0.53",
        "--set",
        "job_aid_monthly=300.00",
        "--set",
        "topup_low_percent=10",
        "--as-of",
        "2020-12-31",
        "--lang",
        "en"
    };

    @TempDir Path folder;

    private static Shell.Outcome run(String command, String... more) {
        return Shell.plain(
                Stream.of(Stream.of(command), Stream.of(ASKED), Stream.of(more))
                        .flatMap(s -> s)
                        .toArray(String[]::new));
    }

    private static JsonNode json(Shell.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return JsonMapper.builder().build().readTree(outcome.out());
    }

    @Test
    void the_cliff_of_the_couple_is_the_one_worked_by_hand_in_the_village() throws IOException {
        JsonNode told = json(run("cliff", "--json"));
        JsonNode place = told.path("units").get(0);
        JsonNode line = told.path("boundaries").get(0);
        String village = Files.readString(Shell.HOME.resolve("docs/village.md"));

        assertThat(place.path("income").asString()).isEqualTo("1410.00");
        assertThat(place.path("resources").asString()).isEqualTo("1798.95");
        assertThat(place.path("loss_a_year").asString()).isEqualTo("4547.40");
        assertThat(place.path("break_even_gain").asString()).isEqualTo("388.95");
        assertThat(place.path("emtr").asString()).isEqualTo("3.8895");
        assertThat(place.path("emtr_notch").asString()).isEqualTo("3.7895");
        assertThat(place.path("ptr").asString()).isEqualTo("1.0000");
        assertThat(line.path("line").asString()).isEqualTo("dibao");
        assertThat(line.path("dominated_width").asString()).isEqualTo("378.95");
        assertThat(village)
                .contains("1,798.95")
                .contains("4,547.40")
                .contains("378.95")
                .contains("388.95")
                .contains("3.8895")
                .contains("3.7895");
    }

    @Test
    void the_schedule_is_told_and_drawn_and_what_is_not_known_is_named() throws IOException {
        Path drawn = folder.resolve("schedule.svg");
        Shell.Outcome told = run("cliff", "--plot", drawn.toString(), "--csv", folder.toString());

        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .contains("@ 1420.00 loses 378.95, made up at 1798.95")
                .contains("MED_INSURE: the amount is not known and not in R(y)");
        assertThat(Files.readString(drawn)).contains("<svg").contains("<path");
        assertThat(folder.resolve("boundaries.codebook.csv")).isNotEmptyFile();
    }

    @Test
    void the_bundle_of_the_couple_goes_with_dibao() {
        JsonNode told = json(run("bundle", "--json"));

        assertThat(told.path("statuses").toString()).contains("dibao");
        // 12·(10 + 71 + 300 + 7.95).
        assertThat(told.path("yuanAYear").asString()).isEqualTo("4667.40");
        assertThat(told.path("bundleValue").asString()).isEqualTo("4667.40");
        assertThat(told.path("bundleShare").asDouble()).isEqualTo(1.0);
        assertThat(told.path("bundle").toString()).contains("JOB_AID").contains("3600.00");
    }

    @Test
    void what_the_rules_pay_the_couple_for_living_apart_is_worked_by_hand_in_the_village()
            throws IOException {
        JsonNode told = json(run("premium", "--json"));
        JsonNode way = told.path("ways").get(0);

        assertThat(told.path("type").asString()).isEqualTo("couple");
        assertThat(told.path("ways")).hasSize(1);
        assertThat(way.path("kind").asString()).isEqualTo("couple");
        assertThat(way.path("together").asString()).isEqualTo("4667.40");
        assertThat(way.path("aid_leaving").asString()).isEqualTo("3467.40");
        assertThat(way.path("aid_staying").asString()).isEqualTo("0.00");
        assertThat(way.path("pays").asString()).isEqualTo("-1200.00");
        assertThat(way.path("programmes").asString()).isEqualTo("DIBAO +2400.00, JOB_AID -3600.00");
        assertThat(Files.readString(Shell.HOME.resolve("docs/village.md")))
                .contains("4,667.40")
                .contains("3,467.40")
                .contains("1,200 less");
    }

    @Test
    void what_may_happen_to_the_couple_and_the_limits_before_it_are_told() throws IOException {
        Shell.Outcome written = run("events", "--csv", folder.toString(), "--event", "death");
        assertThat(written.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("limits.codebook.csv"))).contains("distance");
        JsonNode told = json(run("events", "--json"));

        assertThat(told.path("events").toString())
                .contains("wage")
                .contains("birthday")
                .contains("death")
                .doesNotContain("marriage");
        for (JsonNode event : told.path("events")) {
            if (event.path("event").asString().equals("wage")) {
                // A hundred yuan more are 1,510 of 1,420: all of 4,667.40 goes.
                assertThat(event.path("status_after").asString()).isEqualTo("dibao-marginal");
                assertThat(event.path("change").asString()).isEqualTo("-4667.40");
            }
        }
        boolean deposits = false;
        for (JsonNode limit : told.path("limits")) {
            if (limit.path("kind").asString().equals("deposits")) {
                deposits = true;
                assertThat(limit.path("limit").asString()).isEqualTo("34080.00");
                assertThat(limit.path("distance").asString()).isEqualTo("34080.00");
                assertThat(limit.path("change").asString()).isEqualTo("-4667.40");
            }
        }
        assertThat(deposits).isTrue();
        assertThat(run("events", "--event", "divorce").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_ways_to_live_apart_and_the_events_of_the_couple_are_drawn() throws IOException {
        Path ways = folder.resolve("ways.svg");
        Path events = folder.resolve("events.png");

        assertThat(run("premium", "--plot", ways.toString()).exitCode()).isZero();
        assertThat(run("events", "--plot", events.toString()).exitCode()).isZero();

        assertThat(Files.readString(ways)).contains("<svg").contains("<path");
        assertThat(Files.readAllBytes(events)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(run("events", "--plot", "a.gif").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_reforms_of_the_docs_are_read_and_change_what_they_say() throws IOException {
        ReformFile file = new ReformFile(RuleBook.of(PolicyCatalogue.load()));
        Reform open =
                file.parse(
                        "reform-open.yaml",
                        Files.readString(Shell.HOME.resolve("docs/reform-open.yaml")));
        assertThat(open.opened()).hasSize(2);
        assertThat(open.amounts()).containsEntry("kwh_price", 53L);
        Reform soft =
                file.parse(
                        "reform-taper.yaml",
                        Files.readString(Shell.HOME.resolve("docs/reform-taper.yaml")));
        assertThat(soft.tapers()).hasSize(3);
        assertThat(soft.graceMonths()).isEqualTo(6);
        assertThat(soft.values()).containsEntry("job_cost_percent", 10L);
    }

    @Test
    void a_wrong_option_is_told_before_a_graph_is_opened() throws IOException {
        assertThat(run("cliff", "--by", "5").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("cliff", "--delta", "0").err()).contains("100.00");
        assertThat(run("cliff", "--delta", "x").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("cliff", "--plot", "a.gif").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("cliff", "--grace-months", "13").exitCode()).isEqualTo(ExitCode.USAGE);
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(wrong, "name: a\nzh: 甲\nen: a\nmultiple: 5\n");
        Shell.Outcome refused = Shell.plain("reform", wrong.toString(), "--as-of", "2020-12-31");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err()).contains("multiple").contains("from 100 to 1000");
    }
}
