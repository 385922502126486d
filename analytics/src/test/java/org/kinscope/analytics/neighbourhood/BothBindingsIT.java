package org.kinscope.analytics.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** What is seen from a subject is the same, whether it is loaded alone or with the whole city. */
class BothBindingsIT {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void both_bindings_answer_alike_for_every_subject_of_a_difficult_town(long seed) {
        GeneratedTown.build(seed, 80);
        Driver driver = GraphForTests.driver();
        Derivations.run(driver);
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        assertThat(city.aidUnits()).hasSize(16);
        assertThat(city.peopleInAid()).hasSizeGreaterThan(40);
        long kinSeen = 0;
        for (Subject subject : everySubject(city)) {
            Neighbourhood whole = city.of(subject);
            Neighbourhood alone = live.load(subject).orElseThrow();
            SortedSet<String> inSight = peopleInSight(whole);
            kinSeen += inSight.size();
            assertThat(alone.subject()).isEqualTo(subject);
            assertThat(answers(alone, inSight))
                    .as("seed %s, %s", seed, subject)
                    .isEqualTo(answers(whole, inSight));
        }
        assertThat(kinSeen).isGreaterThan(1_000);
    }

    @Test
    void a_narrower_scope_sees_fewer_subjects_and_no_names_outside_it_in_both_bindings() {
        GeneratedTown.build(4, 80);
        Driver driver = GraphForTests.driver();
        Scope district = new Scope("321202");
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        CityProjection narrow = CityProjection.load(driver, district);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, district);
        assertThat(narrow.aidUnits()).isNotEmpty().hasSizeLessThan(city.aidUnits().size());
        assertThat(narrow.recipients()).isNotEmpty().hasSizeLessThan(city.recipients().size());
        for (Subject subject : everySubject(city)) {
            assertThat(live.load(subject).isPresent()).isEqualTo(narrow.find(subject).isPresent());
            if (narrow.find(subject).isPresent()) {
                Neighbourhood whole = narrow.of(subject);
                SortedSet<String> inSight = peopleInSight(whole);
                assertThat(answers(live.load(subject).orElseThrow(), inSight))
                        .isEqualTo(answers(whole, inSight));
                for (String id : inSight) {
                    whole.findPerson(id)
                            .filter(
                                    p ->
                                            p.divisionCode() == null
                                                    || !p.divisionCode().startsWith("321202"))
                            .ifPresent(outsider -> assertThat(outsider.name()).isNull());
                }
            }
        }
    }

    @Test
    void an_empty_city_has_nobody_to_ask_about() {
        Driver driver = TestGraph.empty();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        assertThat(city.aidUnits()).isEmpty();
        assertThat(city.recipients()).isEmpty();
        assertThat(city.counts().persons()).isZero();
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        assertThat(live.load(Subject.person("nobody"))).isEmpty();
        assertThat(live.load(Subject.aidUnit("none"))).isEmpty();
    }

    @Test
    void the_live_query_finds_its_subject_by_key_and_scans_no_label() {
        GeneratedTown.build(1, 20);
        for (Subject subject : List.of(Subject.aidUnit("U1"), Subject.person("p0001"))) {
            var summary =
                    GraphForTests.driver()
                            .executableQuery(
                                    "EXPLAIN "
                                            + CypherText.of(
                                                    LiveNeighbourhoods.class,
                                                    "live-neighbourhood.cypher"))
                            .withParameters(LiveNeighbourhoods.parametersOf(subject, List.of()))
                            .execute()
                            .summary();
            List<String> operators = new ArrayList<>();
            collect(summary.queryPlan().orElseThrow(), operators);
            assertThat(operators)
                    .anyMatch(o -> o.startsWith("NodeUniqueIndexSeek"))
                    .noneMatch(o -> o.contains("Scan"))
                    .noneMatch(o -> o.contains("Cartesian"));
        }
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    private static List<Subject> everySubject(CityProjection city) {
        List<Subject> subjects = new ArrayList<>(city.aidUnits());
        subjects.addAll(city.peopleInAid());
        return subjects;
    }

    /** {@return start and two steps of kinship, walked here a second time and in another way} */
    private static SortedSet<String> peopleInSight(Neighbourhood city) {
        SortedSet<String> seen = new TreeSet<>();
        String key = city.subject().key();
        if (city.subject().kind() == Subject.Kind.PERSON) {
            seen.add(key);
            city.membershipsOf(key)
                    .forEach(
                            m ->
                                    city.membersOf(m.aidUnitNo()).stream()
                                            .map(Membership::personId)
                                            .forEach(seen::add));
        } else {
            city.membersOf(key).stream().map(Membership::personId).forEach(seen::add);
        }
        return withKin(city, withKin(city, seen));
    }

    private static SortedSet<String> withKin(Neighbourhood city, SortedSet<String> people) {
        SortedSet<String> next = new TreeSet<>(people);
        for (String id : people) {
            city.marriagesOf(id).stream().map((Marriage m) -> m.otherThan(id)).forEach(next::add);
            city.parentsOf(id).stream().map(Parenthood::parentId).forEach(next::add);
            city.childrenOf(id).stream().map(Parenthood::childId).forEach(next::add);
            city.siblingsOf(id).stream().map((Siblings s) -> s.otherThan(id)).forEach(next::add);
        }
        return next;
    }

    /** {@return every answer that a neighbourhood promises about the people in sight} */
    private static Map<String, Object> answers(Neighbourhood n, SortedSet<String> inSight) {
        Map<String, Object> said = new LinkedHashMap<>();
        SortedSet<String> units = new TreeSet<>();
        if (n.subject().kind() == Subject.Kind.AID_UNIT) {
            units.add(n.subject().key());
        }
        SortedSet<String> approvers = new TreeSet<>();
        said.put("statements", n.statementsOf(n.subject().key()));
        said.put("records", n.recordsOf(n.subject().key()));
        said.put("receipts", n.receiptsOf(n.subject().key()));
        said.put("deliveries", n.deliveries());
        for (String id : inSight) {
            said.put("person " + id, n.findPerson(id));
            said.put("memberships " + id, n.membershipsOf(id));
            said.put("marriages " + id, n.marriagesOf(id));
            said.put("parents " + id, n.parentsOf(id));
            said.put("children " + id, n.childrenOf(id));
            said.put("siblings " + id, n.siblingsOf(id));
            said.put("supporters " + id, n.supportersOf(id));
            said.put("owned " + id, n.ownedBy(id));
            said.put("uses " + id, n.usesBy(id));
            said.put("deposits " + id, n.depositsOf(id));
            said.put("roles " + id, n.rolesOf(id));
            said.put("incomes " + id, n.incomesOf(id));
            said.put("bills " + id, n.billsOf(id));
            said.put("enrolments " + id, n.enrolmentsOf(id));
            said.put("disabilities " + id, n.disabilitiesOf(id));
            said.put("grants " + id, n.grantsTo(id));
            said.put("services " + id, n.servicesOf(id));
            said.put("filings " + id, n.filingsBy(id));
            said.put("answers " + id, n.answersOf(id));
            n.membershipsOf(id).forEach(m -> units.add(m.aidUnitNo()));
            n.grantsTo(id).forEach(g -> addKnown(approvers, g.approverId()));
            n.rolesOf(id).forEach(r -> said.put("company " + r.uscc(), n.findCompany(r.uscc())));
            n.ownedBy(id)
                    .forEach(
                            o -> {
                                said.put(
                                        "owners " + o.assetNo(),
                                        n.ownersOf(o.assetKind(), o.assetNo()));
                                n.ownersOf(o.assetKind(), o.assetNo())
                                        .forEach(
                                                co ->
                                                        said.put(
                                                                "person " + co.personId(),
                                                                n.findPerson(co.personId())));
                                said.put("vehicle " + o.assetNo(), n.findVehicle(o.assetNo()));
                                said.put("estate " + o.assetNo(), n.findRealEstate(o.assetNo()));
                            });
            n.usesBy(id)
                    .forEach(
                            u -> {
                                said.put(
                                        "owners " + u.plateNo(),
                                        n.ownersOf(Ownership.VEHICLE, u.plateNo()));
                                said.put("vehicle " + u.plateNo(), n.findVehicle(u.plateNo()));
                            });
        }
        for (String unit : units) {
            said.put("unit " + unit, n.findAidUnit(unit));
            said.put("members " + unit, n.membersOf(unit));
            n.membersOf(unit)
                    .forEach(m -> said.put("person " + m.personId(), n.findPerson(m.personId())));
            said.put("statuses " + unit, n.statusesOf(unit));
            said.put("grants for " + unit, n.grantsFor(unit));
            n.grantsFor(unit).forEach(g -> addKnown(approvers, g.approverId()));
        }
        for (String approver : approvers) {
            said.put("approver " + approver, n.findPerson(approver));
            said.put("approver's services " + approver, n.servicesOf(approver));
            said.put("approver's filings " + approver, n.filingsBy(approver));
        }
        return said;
    }

    private static void addKnown(SortedSet<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
