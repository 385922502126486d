package org.kinscope.graph.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/kinscope/graph/migration");

    @Test
    void the_index_names_every_file_of_the_folder_in_order() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> inFolder =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".cypher"))
                            .sorted()
                            .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(inFolder);
            assertThat(MigrationFiles.list()).hasSameSizeAs(inFolder);
        }
    }

    @Test
    void every_statement_of_the_schema_may_run_twice() {
        assertThat(MigrationFiles.list())
                .flatExtracting(MigrationFile::statements)
                .isNotEmpty()
                .allSatisfy(
                        statement -> {
                            if (statement.startsWith("CREATE")) {
                                assertThat(statement).contains("IF NOT EXISTS");
                            }
                        });
    }

    @Test
    void a_file_is_split_at_semicolons_that_end_a_line_and_freed_of_comments() {
        MigrationFile file =
                MigrationFile.parse(
                        "V007__two_things.cypher",
                        "// why;\nCREATE (:A {text: 'a; b'});\n\n// more\nCREATE\n(:B);  \n");

        assertThat(file.version()).isEqualTo(7);
        assertThat(file.name()).isEqualTo("two_things");
        assertThat(file.statements()).containsExactly("CREATE (:A {text: 'a; b'})", "CREATE\n(:B)");
    }

    @Test
    void the_checksum_sees_the_text_but_not_the_kind_of_line_end() {
        MigrationFile unix = MigrationFile.parse("V001__a.cypher", "CREATE (:A);\n");
        MigrationFile windows = MigrationFile.parse("V001__a.cypher", "CREATE (:A);\r\n");
        MigrationFile other = MigrationFile.parse("V001__a.cypher", "CREATE (:B);\n");

        assertThat(windows.checksum()).isEqualTo(unix.checksum()).hasSize(64);
        assertThat(windows.statements()).isEqualTo(unix.statements());
        assertThat(other.checksum()).isNotEqualTo(unix.checksum());
    }

    @Test
    void a_file_of_another_name_or_without_a_statement_is_refused() {
        assertThatThrownBy(() -> MigrationFile.parse("1_keys.cypher", "CREATE (:A);"))
                .hasMessageContaining("1_keys.cypher")
                .hasMessageContaining("V001__name.cypher");
        assertThatThrownBy(() -> MigrationFile.parse("V001__a.cypher", "// nothing\n"))
                .hasMessageContaining("no statement");
    }
}
