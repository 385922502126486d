package org.kinscope.synthetic.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.Plants;

class NamedVillageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("kinscope.home", ".."), "docs/village.md");

    @TempDir Path folder;

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private static List<Citizen> people() {
        return NamedVillage.told().stream().flatMap(told -> told.people().stream()).toList();
    }

    @Test
    void each_analysis_finds_a_family_of_the_village() {
        Set<String> found = new HashSet<>();
        for (Told told : NamedVillage.told()) {
            told.labels().stream().filter(Told.Label::found).forEach(l -> found.add(l.code()));
        }
        assertThat(found).containsAll(Plants.list().stream().map(Plant::code).toList());
        assertThat(NamedVillage.families()).hasSizeGreaterThan(13);
    }

    @Test
    void every_name_and_every_number_is_one_person_s() {
        // One human may have two records; they are of one family.
        assertThat(
                        NamedVillage.told().stream()
                                .flatMap(
                                        told ->
                                                told.people().stream()
                                                        .map(Citizen::name)
                                                        .distinct()))
                .doesNotHaveDuplicates();
        assertThat(people()).extracting(Citizen::id).doesNotHaveDuplicates();
        for (Told told : NamedVillage.told()) {
            assertThat(told.people()).extracting(Citizen::name).contains(told.family().search());
        }
    }

    @Test
    void every_story_names_everybody_of_the_family_in_both_languages() {
        for (Told told : NamedVillage.told()) {
            NamedFamily family = told.family();
            for (Citizen one : told.people()) {
                assertThat(family.story().zh()).contains(one.name());
                assertThat(family.story().en()).contains(one.name());
            }
        }
    }

    @Test
    void every_city_of_any_seed_size_and_mess_has_the_same_people_and_labels() throws IOException {
        Stream.of(new Parameters(500, 1, 1, 0, 0, false), new Parameters(3000, 99, 12, 1, 0, true))
                .forEach(this::hasTheVillage);
    }

    private void hasTheVillage(Parameters parameters) {
        String city = "city-" + parameters.persons();
        try {
            new Generator(parameters, n -> {}).write(folder.resolve(city));
            List<String> persons = lines(city + "/delivery/persons.csv");
            Set<String> known =
                    persons.stream()
                            .map(line -> line.split(","))
                            .map(cells -> cells[0] + " " + cells[1])
                            .collect(Collectors.toSet());
            assertThat(known)
                    .containsAll(people().stream().map(p -> p.id() + " " + p.name()).toList());
            List<String> truth =
                    lines(city + "/truth/truth.csv").stream()
                            .filter(line -> line.contains(",village,"))
                            .map(line -> line.split(",", -1))
                            .map(cells -> cells[0] + " " + cells[2] + " " + cells[5])
                            .toList();
            assertThat(truth)
                    .isEqualTo(
                            NamedVillage.told().stream()
                                    .flatMap(told -> told.labels().stream())
                                    .map(
                                            l ->
                                                    "%s %s %s"
                                                            .formatted(
                                                                    l.code(),
                                                                    l.subjectKey(),
                                                                    l.found()
                                                                            ? "positive"
                                                                            : "negative"))
                                    .toList());
            String village = people().getFirst().village().code();
            assertThat(persons.stream().filter(line -> line.contains(village)))
                    .hasSize(people().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_page_tells_every_family_as_it_is_planted() throws IOException {
        String text = Files.readString(PAGE);
        String head = text.substring(0, text.indexOf("## "));
        if ("docs".equals(System.getProperty("kinscope.refresh"))) {
            Files.writeString(PAGE, head + VillagePage.sections());
            return;
        }
        assertThat(text.substring(head.length()))
                .as("docs/village.md; refresh it with -Dkinscope.refresh=docs")
                .isEqualTo(VillagePage.sections());
    }
}
