package org.kinscope.analytics.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** A family is the same whether it is read alone or with all that stands around it. */
class FamilySightIT {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    @Test
    void every_family_of_a_difficult_town_is_the_same_read_alone_now_and_then() {
        GeneratedTown.build(1, 80);
        Driver driver = GraphForTests.driver();
        Derivations.run(driver);
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        Set<String> told = new TreeSet<>();
        List<Subject> families = new ArrayList<>(city.aidUnits());
        families.addAll(city.householdsWithIncome());
        List<Subject> everybody = new ArrayList<>(families);
        everybody.addAll(city.peopleInAid());
        same(city, new LiveNeighbourhoods(driver, Scope.CITY), everybody, told);
        same(city, new LiveNeighbourhoods(driver, new Scope("321202")), families, told);
        same(city, new LiveNeighbourhoods(driver, Scope.CITY, new Known(1)), families, told);
        assertThat(told)
                .as("what was compared for somebody")
                .contains(
                        "age",
                        "cars",
                        "companies",
                        "deposits",
                        "disability_grade",
                        "earnings",
                        "father",
                        "homes",
                        "obligors",
                        "school_cost",
                        "statuses");
    }

    /** Confirms of every one that both readings agree, and adds which facts there were. */
    private static void same(
            CityProjection city, LiveNeighbourhoods live, List<Subject> all, Set<String> told) {
        for (Subject asked : all) {
            List<String> people = people(city, asked);
            Subject subject = unitOrPerson(asked, people);
            Optional<Family> alone =
                    live.loadFamily(subject, people).map(n -> family(n, subject, people));
            assertThat(alone)
                    .as(subject.toString())
                    .isEqualTo(live.load(subject, people).map(n -> family(n, subject, people)));
            alone.ifPresent(family -> tell(family, told));
        }
    }

    /**
     * Who is asked about beside the subject: of a household its people, of a person the parents.
     */
    private static List<String> people(CityProjection city, Subject subject) {
        Neighbourhood n = city.of(subject);
        return switch (subject.kind()) {
            case AID_UNIT -> List.of();
            case HOUSEHOLD ->
                    n.registeredIn(subject.key()).stream()
                            .map(Registration::personId)
                            .distinct()
                            .toList();
            case PERSON -> n.parentsOf(subject.key()).stream().map(Parenthood::parentId).toList();
        };
    }

    private static Subject unitOrPerson(Subject asked, List<String> people) {
        return asked.kind() == Subject.Kind.HOUSEHOLD ? Subject.person(people.getFirst()) : asked;
    }

    private static Family family(Neighbourhood n, Subject subject, List<String> people) {
        if (subject.kind() == Subject.Kind.AID_UNIT) {
            return RegisteredFamily.of(n, subject.key(), DAY);
        }
        List<String> all = new ArrayList<>(people);
        if (subject.kind() == Subject.Kind.PERSON) {
            all.addFirst(subject.key());
        }
        return RegisteredFamily.ofPeople(n, subject.key(), "321202", all, DAY);
    }

    @Test
    void a_household_is_asked_about_by_one_of_its_people() {
        LiveNeighbourhoods live = new LiveNeighbourhoods(GraphForTests.driver(), Scope.CITY);
        assertThatThrownBy(() -> live.loadFamily(Subject.household("h1"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a family is that of a unit or a person");
    }

    private static void tell(Family family, Set<String> told) {
        for (FamilyMember member : family.members()) {
            told.addAll(member.told().facts().keySet());
            add(told, "earnings", member.earnings() != null);
            add(told, "obligors", member.obligors() != null);
        }
        add(told, "cars", !family.holdings().vehicles().isEmpty());
        add(told, "homes", !family.holdings().dwellings().isEmpty());
        add(told, "companies", !family.holdings().shares().isEmpty());
        add(told, "statuses", !family.statuses().isEmpty());
        var deposits = family.holdings().deposits();
        add(told, "deposits", deposits != null && deposits.fen() > 0);
    }

    private static void add(Set<String> told, String what, boolean is) {
        if (is) {
            told.add(what);
        }
    }
}
