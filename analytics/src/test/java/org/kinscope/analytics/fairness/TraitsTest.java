package org.kinscope.analytics.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class TraitsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Spell RUNNING = Spell.since(LocalDate.of(2019, 1, 1));
    private static final Spell OVER = new Spell(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));
    private static final Source SOURCE = new Source(1, 1, 2);
    private static final String VILLAGE = "321202101200";

    private final Facts facts = new Facts();

    private void person(String id, LocalDate born, String sex) {
        facts.list(FactKind.PERSONS).add(new Person(id, null, born, null, VILLAGE, null, SOURCE));
        facts.list(FactKind.STATEMENTS)
                .add(
                        new Statement(
                                id, id, Statement.SEX, "persons", sex, null, Spell.ALWAYS, SOURCE));
    }

    private void member(String id, boolean applicant) {
        facts.list(FactKind.MEMBERSHIPS).add(new Membership(id, "U", applicant, RUNNING, SOURCE));
    }

    private Map<Trait, Group> of(Subject subject) {
        return new Traits(CityProjection.of(facts).in(Scope.CITY).subjects(), DAY).of(subject);
    }

    @Test
    void a_unit_has_the_groups_of_its_applicant_and_of_its_members_together() {
        facts.list(FactKind.AID_UNITS).add(new AidUnit("U", VILLAGE, null));
        person("mother", LocalDate.of(1961, 1, 1), "F");
        person("son", LocalDate.of(1990, 1, 1), "M");
        person("daughter", LocalDate.of(1985, 1, 1), "F");
        member("mother", true);
        member("son", false);
        facts.list(FactKind.DISABILITIES).add(new Disability("son", 5, 2, RUNNING, SOURCE));
        facts.list(FactKind.STATUSES)
                .add(new StatusSpell("U", "dibao", RUNNING, null, "single", SOURCE));
        facts.list(FactKind.REGISTRATIONS)
                .add(new Registration("mother", "H", "321281001001", RUNNING, SOURCE));
        for (String child : new String[] {"son", "daughter"}) {
            facts.list(FactKind.PARENTHOODS).add(new Parenthood("mother", child, "birth", SOURCE));
        }
        assertThat(of(Subject.aidUnit("U")))
                .containsOnly(
                        Map.entry(Trait.SEX, Group.FEMALE),
                        Map.entry(Trait.AGE, Group.FROM_40),
                        Map.entry(Trait.DISABILITY, Group.DISABLED),
                        Map.entry(Trait.RESIDENCE, Group.RURAL),
                        Map.entry(Trait.REGISTRATION, Group.NON_LOCAL),
                        Map.entry(Trait.SINGLE, Group.ONE_MEMBER),
                        // The daughter, who is outside.
                        Map.entry(Trait.KIN, Group.KIN_1),
                        Map.entry(Trait.FACTS, Group.FACTS_0));
    }

    @Test
    void a_person_without_word_of_sex_or_register_is_of_no_such_group() {
        facts.list(FactKind.PERSONS).add(new Person("a", null, null, null, null, null, SOURCE));
        facts.list(FactKind.DISABILITIES).add(new Disability("a", 5, 2, OVER, SOURCE));
        assertThat(of(Subject.person("a")))
                .containsOnly(
                        Map.entry(Trait.DISABILITY, Group.NOT_DISABLED),
                        Map.entry(Trait.KIN, Group.KIN_0),
                        Map.entry(Trait.FACTS, Group.FACTS_0));
    }

    @Test
    void who_is_registered_in_another_village_of_the_county_is_local() {
        person("a", LocalDate.of(2003, 1, 1), "M");
        facts.list(FactKind.REGISTRATIONS)
                .add(new Registration("a", "H", "321202001001", RUNNING, SOURCE));
        assertThat(of(Subject.person("a")))
                .containsEntry(Trait.REGISTRATION, Group.LOCAL)
                .containsEntry(Trait.AGE, Group.UNDER_18);
    }

    @Test
    void the_last_digits_of_a_division_tell_its_kind_of_committee() {
        assertThat(Traits.residence("321202001001")).isEqualTo(Group.URBAN);
        assertThat(Traits.residence("321202001199")).isEqualTo(Group.URBAN);
        assertThat(Traits.residence("321202101200")).isEqualTo(Group.RURAL);
        assertThat(Traits.residence("321202101498")).isEqualTo(Group.URBAN);
        assertThat(Traits.residence("321202101500")).isEqualTo(Group.RURAL);
        assertThat(Traits.residence("321202101000")).isNull();
        assertThat(Traits.residence("321202")).isNull();
        assertThat(Traits.residence(null)).isNull();
    }

    @Test
    void ages_stand_in_their_bands_at_the_limits() {
        assertThat(Group.ofAge(17)).isEqualTo(Group.UNDER_18);
        assertThat(Group.ofAge(18)).isEqualTo(Group.FROM_18);
        assertThat(Group.ofAge(59)).isEqualTo(Group.FROM_40);
        assertThat(Group.ofAge(60)).isEqualTo(Group.FROM_60);
        assertThat(Group.ofAge(80)).isEqualTo(Group.FROM_80);
    }
}
