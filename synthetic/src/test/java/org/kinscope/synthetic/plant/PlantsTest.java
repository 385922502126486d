package org.kinscope.synthetic.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlantsTest {

    private final Said said = new Said();

    @Test
    void each_code_is_planted_once() {
        List<String> codes = Plants.list().stream().map(Plant::code).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void each_index_puts_one_case_and_one_look_alike_of_the_code_on_the_stage() {
        for (Plant plant : Plants.list()) {
            for (int i = 0; i < plant.shapes(); i++) {
                said.put(plant, i);
                List<Said.Label> cases = new ArrayList<>(said.of("case", plant.code()));
                cases.addAll(said.of("arguable", plant.code()));
                assertThat(cases).as(plant.code() + " " + i).hasSize(1);
                assertThat(said.of("look-alike", plant.code()))
                        .as(plant.code() + " " + i)
                        .hasSize(1);
            }
        }
    }

    @Test
    void whoever_a_label_names_has_rows_of_their_own() {
        for (Plant plant : Plants.list()) {
            for (int i = 0; i < plant.shapes(); i++) {
                said.put(plant, i);
                Set<String> known = new HashSet<>(said.people);
                known.addAll(said.units);
                known.addAll(said.households);
                for (Said.Label label : said.labels) {
                    assertThat(known).as(label.toString()).containsAll(label.keys());
                }
            }
        }
    }

    @Test
    void no_two_cases_share_a_person_or_a_unit() {
        Set<String> seen = new HashSet<>();
        for (Plant plant : Plants.list()) {
            for (int i = 0; i < plant.shapes(); i++) {
                said.put(plant, i);
                for (Set<String> keys : List.of(said.people, said.units, said.households)) {
                    for (String key : keys) {
                        assertThat(seen.add(key)).as(plant.code() + " " + i).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void more_indexes_than_shapes_go_round_with_other_people() {
        Plant plant = Plants.list().getFirst();
        said.put(plant, 0);
        Set<String> first = new HashSet<>(said.people);
        List<Said.Label> labels = List.copyOf(said.of("case", plant.code()));
        said.put(plant, ((ShapedPlant) plant).cases().size());
        assertThat(said.of("case", plant.code()))
                .extracting(Said.Label::note)
                .isEqualTo(labels.stream().map(Said.Label::note).toList());
        assertThat(said.people).doesNotContainAnyElementsOf(first);
    }

    @Test
    void the_page_lists_every_shape() throws IOException {
        StringBuilder tables = new StringBuilder();
        for (Plant plant : Plants.list()) {
            tables.append("## ").append(plant.code()).append("\n\n");
            list(tables, plant, "Found:", "case");
            list(tables, plant, "Two honest readings differ:", "arguable");
            list(tables, plant, "Not found:", "look-alike");
        }
        Path page = Path.of(System.getProperty("kinscope.home", ".."), "docs/planted.md");
        String text = Files.readString(page);
        assertThat(text.substring(text.indexOf("## "))).isEqualTo(tables.toString().strip() + "\n");
    }

    private void list(StringBuilder tables, Plant plant, String title, String kind) {
        Set<String> notes = new LinkedHashSet<>();
        for (int i = 0; i < plant.shapes(); i++) {
            said.put(plant, i);
            said.of(kind, plant.code()).forEach(label -> notes.add(label.note()));
        }
        if (!notes.isEmpty()) {
            tables.append(title).append("\n\n");
            notes.forEach(note -> tables.append("- ").append(note).append('\n'));
            tables.append('\n');
        }
    }
}
