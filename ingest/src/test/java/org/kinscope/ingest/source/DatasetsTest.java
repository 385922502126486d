package org.kinscope.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatasetsTest {

    /** Columns that become relationships when a batch is settled. */
    private static final Set<String> SETTLED_ONLY = Set.of("mother_id", "father_id");

    private static final List<Dataset> ALL = Datasets.bundled().list();

    @Test
    void the_list_names_every_folder_and_nothing_else() throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(Datasets.class.getResource("datasets.txt"));
        try (Stream<Path> folders = Files.list(Path.of(url.toURI()).resolveSibling("."))) {
            List<String> names =
                    folders.filter(folder -> Files.exists(folder.resolve("dataset.yaml")))
                            .map(folder -> String.valueOf(folder.getFileName()))
                            .toList();
            assertThat(ALL).extracting(Dataset::name).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(ALL).hasSize(30);
    }

    @Test
    void every_dataset_has_a_key_and_no_name_of_a_column_twice() {
        for (Dataset dataset : ALL) {
            assertThat(dataset.columns()).as(dataset.name()).anyMatch(Column::key);
            assertThat(dataset.write()).as(dataset.name()).isNotEmpty();
            Set<String> names = new HashSet<>();
            for (Column column : dataset.columns()) {
                assertThat(names.add(column.name())).as(dataset + "." + column.name()).isTrue();
                for (String header : column.headers()) {
                    assertThat(names.add(header)).as(dataset.name() + "." + header).isTrue();
                }
            }
        }
    }

    @Test
    void what_a_dataset_writes_names_its_columns_and_no_others() {
        for (Dataset dataset : ALL) {
            Set<String> known =
                    new HashSet<>(Set.of("fact", "said", "subject_sex", "subject_born"));
            for (Column column : dataset.columns()) {
                known.add(column.name());
                switch (column.type()) {
                    case NAME -> {
                        known.add(column.name() + "_pinyin");
                        known.add(column.name() + "_initials");
                        known.add(column.name() + "_other_pinyin");
                        known.add(column.name() + "_other_initials");
                    }
                    case ACCOUNT, PHONE -> known.add(column.name() + "_tail");
                    case ADDRESS -> known.add(column.name() + "_key");
                    case ID_NUMBER -> {
                        known.add(column.name() + "_record");
                        known.add(column.name() + "_via");
                    }
                    default -> {}
                }
            }
            Set<String> used = new HashSet<>();
            java.util.regex.Matcher uses =
                    java.util.regex.Pattern.compile("row\\.(\\w+)")
                            .matcher(String.join("\n", dataset.write()));
            while (uses.find()) {
                used.add(uses.group(1));
            }
            assertThat(known).as(dataset.name()).containsAll(used);
            assertThat(used)
                    .as(dataset.name())
                    .containsAll(
                            dataset.columns().stream()
                                    .map(Column::name)
                                    .filter(name -> !SETTLED_ONLY.contains(name))
                                    .toList());
        }
    }

    @Test
    void a_file_belongs_to_the_dataset_that_its_name_begins_with() {
        assertThat(Datasets.bundled().find("marriages-民政局"))
                .extracting("name")
                .isEqualTo("marriages");
        assertThat(Datasets.bundled().find("人口基本信息-2020")).extracting("name").isEqualTo("persons");
        assertThat(Datasets.bundled().find("aid_units")).extracting("name").isEqualTo("aid_units");
        assertThat(Datasets.bundled().find("personsx")).isNull();
        assertThat(Datasets.bundled().get("incomes").departmentOf("incomes-hr.csv"))
                .isEqualTo("human-resources");
    }

    @Test
    void in_laws_never_tell_of_parents() {
        assertThat(CodeLists.relationsThatTell("child"))
                .contains("20", "27", "30", "37")
                .doesNotContain("28", "38", "41");
        assertThat(CodeLists.relationsThatTell("parent")).containsExactly("50", "51", "52");
    }
}
