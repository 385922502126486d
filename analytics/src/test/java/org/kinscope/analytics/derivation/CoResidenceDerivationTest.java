package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.fact.Person;

class CoResidenceDerivationTest {

    private final List<Person> persons = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();

    @Test
    void people_of_one_address_live_together_from_the_later_birth_to_the_earlier_death() {
        person("a", "1970-01-01", "2019-05-06", "room 1");
        person("b", "1995-02-03", null, "room 1");
        assertThat(pairs()).containsExactly("a = b, room 1, 1995-02-03..2019-05-06");
    }

    @Test
    void another_flat_of_the_building_and_a_blank_address_are_no_common_dwelling() {
        person("a", "1970-01-01", null, "room 1");
        person("b", "1970-01-01", null, "room 2");
        person("c", "1970-01-01", null, null);
        person("d", "1970-01-01", null, null);
        assertThat(pairs()).isEmpty();
    }

    @Test
    void where_the_register_of_persons_is_blank_the_registrations_count_with_their_dates() {
        person("a", "1970-01-01", null, "room 1");
        person("b", "1972-01-01", null, null);
        stays.add(new Stay("b", "room 1", Family.spell("2010-01-01", "2012-01-01")));
        stays.add(new Stay("b", "room 1", Family.spell("2015-01-01", null)));
        stays.add(new Stay("b", "room 9", Family.spell("2012-01-01", "2015-01-01")));
        assertThat(pairs())
                .containsExactly(
                        "a = b, room 1, 2010-01-01..2012-01-01", "a = b, room 1, 2015-01-01..");
    }

    @Test
    void a_registration_says_nothing_where_the_register_of_persons_has_an_address() {
        person("a", "1970-01-01", null, "room 1");
        person("b", "1972-01-01", null, "room 2");
        stays.add(new Stay("b", "room 1", Family.spell("2010-01-01", null)));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void moving_out_on_the_day_the_other_moves_in_is_not_living_together() {
        person("a", "1970-01-01", null, null);
        person("b", "1972-01-01", null, null);
        stays.add(new Stay("a", "room 1", Family.spell("2010-01-01", "2012-01-01")));
        stays.add(new Stay("b", "room 1", Family.spell("2012-01-01", null)));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void one_born_on_the_day_of_the_others_death_never_lived_with_them() {
        person("a", "1970-01-01", "1995-02-03", "room 1");
        person("b", "1995-02-03", null, "room 1");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void a_dwelling_of_64_is_expanded_and_one_of_65_is_reported_as_a_hub() {
        for (int i = 0; i < 65; i++) {
            person("h" + i, "1970-01-01", null, "hostel");
            if (i < 64) {
                person("r" + i, "1970-01-01", null, "large house");
            }
        }
        Derived derived = CoResidenceDerivation.derive(persons, stays);
        assertThat(derived.relations()).hasSize(64 * 63 / 2);
        assertThat(derived.hubs()).containsExactly(new Hub("CO_RESIDES", "hostel", 65));
    }

    private void person(String id, String born, @Nullable String died, @Nullable String dwelling) {
        persons.add(
                new Person(
                        id,
                        id,
                        LocalDate.parse(born),
                        died == null ? null : LocalDate.parse(died),
                        null,
                        dwelling,
                        null));
    }

    private List<String> pairs() {
        return CoResidenceDerivation.derive(persons, stays).relations().stream()
                .map(
                        pair ->
                                pair.fromId()
                                        + " = "
                                        + pair.toId()
                                        + ", "
                                        + pair.properties().get("dwellingKey")
                                        + ", "
                                        + Family.days(pair.spell()))
                .sorted()
                .toList();
    }
}
