package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureCommandTest {

    private static final Path TABLES =
            Path.of(System.getProperty("kinscope.home", ".."))
                    .resolve("analytics/src/test/resources/measure");

    @TempDir Path folder = Path.of(".");

    private static String table(String name) {
        return TABLES.resolve(name).toString();
    }

    private static JsonNode json(Shell.Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).doesNotContain("NaN");
        return JsonMapper.builder().build().readTree(outcome.out());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    @Test
    void json_has_all_figures_and_the_options() {
        JsonNode said =
                json(
                        Shell.plain(
                                "measure",
                                "rd",
                                "--file",
                                table("rd_made.csv"),
                                "--y",
                                "y",
                                "--x",
                                "x",
                                "--kernel",
                                "epa",
                                "--vce",
                                "hc1",
                                "--json"));
        assertThat(said.path("rd").path("options").path("kernel").asString())
                .isEqualTo("EPANECHNIKOV");
        assertThat(said.path("rd").path("effect").path("robust").path("p").isNumber()).isTrue();
    }

    @Test
    void a_missing_value_is_refused_with_its_row_and_may_be_left_out_or_taken_as_none()
            throws IOException {
        String file = file("a,b\n1,1\n0,0\nNA,1\n1,0\n0,0\n0,1\n").toString();
        Shell.Outcome refused =
                Shell.plain("measure", "association", "--file", file, "--a", "a", "--b", "b");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err()).contains("column \"a\": row 3", "\"NA\"", "--missing drop");
        assertThat(left(file, "drop").path("rowsLeftOut").asInt()).isEqualTo(1);
        assertThat(left(file, "drop").path("association").path("counts").path("onlyB").asInt())
                .isEqualTo(1);
        assertThat(left(file, "zero").path("association").path("counts").path("onlyB").asInt())
                .isEqualTo(2);
    }

    private static JsonNode left(String file, String missing) {
        return json(
                Shell.plain(
                        "measure",
                        "association",
                        "--file",
                        file,
                        "--a",
                        "a",
                        "--b",
                        "b",
                        "--missing",
                        missing,
                        "--json"));
    }

    @Test
    void a_text_among_numbers_is_refused_with_the_right_form() throws IOException {
        String file = file("y,x\n1,2\n3,many\n").toString();
        Shell.Outcome refused =
                Shell.plain("measure", "rd", "--file", file, "--y", "y", "--x", "x");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err()).contains("column \"x\": row 2", "\"many\"", "1234.5");
    }

    @Test
    void an_option_out_of_range_is_a_fault_of_usage() {
        Shell.Outcome refused =
                Shell.plain(
                        "measure",
                        "rd",
                        "--file",
                        table("rd_made.csv"),
                        "--y",
                        "y",
                        "--x",
                        "x",
                        "--p",
                        "3",
                        "--q",
                        "2");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("q is 2", "above p (3)");
    }

    @Test
    void a_column_that_is_not_there_is_told_with_those_that_are() {
        Shell.Outcome refused =
                Shell.plain("measure", "density", "--file", table("rd_made.csv"), "--x", "income");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err()).contains("no column \"income\"", "y, x, t");
    }

    @Test
    void every_estimator_draws_a_picture_in_both_forms() throws IOException {
        List<List<String>> commands =
                List.of(
                        List.of("rd", "--file", table("rd_made.csv"), "--y", "y", "--x", "x"),
                        List.of("density", "--file", table("rd_made.csv"), "--x", "x"),
                        List.of("mccrary", "--file", table("rd_made.csv"), "--x", "x"),
                        List.of(
                                "survival",
                                "--file",
                                table("spells.csv"),
                                "--time",
                                "exit",
                                "--event",
                                "event",
                                "--group",
                                "group"),
                        List.of(
                                "association",
                                "--file",
                                table("rd_made.csv"),
                                "--a",
                                "t",
                                "--b",
                                "g=3"),
                        List.of(
                                "inequality",
                                "--file",
                                table("incomes.csv"),
                                "--income",
                                "income"));
        for (List<String> command : commands) {
            for (String form : new String[] {"svg", "png"}) {
                Path picture = folder.resolve(command.getFirst() + "." + form);
                List<String> words = new java.util.ArrayList<>(List.of("measure"));
                words.addAll(command);
                words.addAll(List.of("--plot", picture.toString()));
                Shell.Outcome outcome = Shell.plain(words.toArray(String[]::new));
                assertThat(outcome.exitCode()).as(outcome.err()).isZero();
                if (form.equals("svg")) {
                    assertThat(Files.readString(picture)).contains("<svg", "<path");
                } else {
                    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(900);
                }
            }
        }
    }

    @Test
    void a_picture_of_another_kind_is_refused() {
        Shell.Outcome refused =
                Shell.plain(
                        "measure",
                        "mccrary",
                        "--file",
                        table("rd_made.csv"),
                        "--x",
                        "x",
                        "--plot",
                        "out.gif");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("out.gif", ".svg or .png");
    }
}
