package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.synthetic.village.NamedFamily;
import org.kinscope.synthetic.village.NamedVillage;

/** The demonstration of a generated city names families of the village to search for. */
class DemoIT {

    @TempDir Path data;

    private List<String> named(String out, String start) {
        String line =
                out.lines().filter(one -> one.startsWith(start)).findFirst().orElse("no such line");
        return NamedVillage.families().stream()
                .map(NamedFamily::search)
                .filter(line::contains)
                .toList();
    }

    @Test
    void it_names_three_families_to_search_for_in_either_language() {
        Shell.Outcome first = Shell.run(data, "demo", "--persons", "500", "--once");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(named(first.out(), "search for: ")).containsExactly("周桂英", "王素芬", "黄阿凤");

        Shell.Outcome again =
                Shell.plain(
                        "demo",
                        "--persons",
                        "500",
                        "--once",
                        "--data",
                        data.toString(),
                        "--lang",
                        "zh");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(named(again.out(), "可以搜索的人家：")).containsExactly("周桂英", "王素芬", "黄阿凤");
        assertThat(again.out()).contains("docs/village.md");
    }
}
