package org.kinscope.analytics.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.overlap.DepartmentOverlap.Side;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class DepartmentOverlapTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Spell RUNNING = Spell.since(LocalDate.of(2020, 1, 1));
    private static final Source SOURCE = new Source(1, 1, 2);
    private static final Map<String, String> NEEDS =
            Map.of("DIBAO", "living", "REPAIR", "housing", "RENT", "housing", "FEES", "education");

    private final Facts facts = new Facts();

    private void person(String id, String division, @Nullable String unit) {
        facts.list(FactKind.PERSONS).add(new Person(id, null, null, null, division, null, SOURCE));
        if (unit != null) {
            facts.list(FactKind.AID_UNITS).add(new AidUnit(unit, division, null));
            facts.list(FactKind.MEMBERSHIPS).add(new Membership(id, unit, true, RUNNING, SOURCE));
        }
    }

    private void grant(
            String programme,
            String department,
            String person,
            @Nullable String unit,
            String yuan,
            String period,
            Spell spell) {
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                programme + person,
                                programme,
                                department,
                                person,
                                unit,
                                Yuan.parse(yuan),
                                period,
                                spell,
                                null,
                                null,
                                null,
                                SOURCE));
    }

    private List<DepartmentOverlap> of(String scope) {
        return DepartmentOverlap.of(CityProjection.of(facts), new Scope(scope), DAY, NEEDS::get);
    }

    @Test
    void two_departments_that_aid_one_family_are_one_pair_with_what_each_gives_a_month() {
        person("father", "321202001001", "U");
        person("child", "321202001001", "U");
        grant("DIBAO", "civil-affairs", "father", "U", "600.00", "month", RUNNING);
        grant("FEES", "education", "child", null, "1200.00", "year", RUNNING);
        assertThat(of(""))
                .containsExactly(
                        new DepartmentOverlap(
                                new Side("civil-affairs", "living"),
                                new Side("education", "education"),
                                0,
                                1,
                                0,
                                Yuan.parse("600.00"),
                                Yuan.parse("100.00")));
        assertThat(of("").getFirst().monthly()).isEqualTo(Yuan.parse("700.00"));
    }

    @Test
    void somebody_of_no_unit_who_has_both_is_a_recipient_and_alone() {
        person("a", "321202001001", null);
        grant("RENT", "housing", "a", null, "200.00", "month", RUNNING);
        grant("REPAIR", "disabled", "a", null, "100.00", "month", RUNNING);
        assertThat(of(""))
                .singleElement()
                .satisfies(o -> assertThat(o.recipients()).isEqualTo(1))
                .satisfies(o -> assertThat(o.alone()).isEqualTo(1))
                .satisfies(o -> assertThat(o.units()).isZero())
                .satisfies(o -> assertThat(o.isSameNeed()).isTrue());
    }

    @Test
    void one_department_alone_what_is_over_and_what_is_paid_once_are_no_overlap() {
        person("a", "321202001001", "U");
        grant("DIBAO", "civil-affairs", "a", "U", "600.00", "month", RUNNING);
        grant("NONE", "civil-affairs", "a", "U", "50.00", "month", RUNNING);
        grant("FEES", "education", "a", "U", "900.00", "once", RUNNING);
        grant("RENT", "housing", "a", "U", "90.00", "month", new Spell(null, DAY));
        assertThat(of("")).isEmpty();
    }

    @Test
    void pairs_come_by_families_and_a_scope_counts_its_own() {
        for (int i = 0; i < 3; i++) {
            String division = i == 0 ? "321202001001" : "321281001001";
            person("p" + i, division, "U" + i);
            grant("DIBAO", "civil-affairs", "p" + i, "U" + i, "600.00", "month", RUNNING);
            grant("RENT", "housing", "p" + i, "U" + i, "90.00", "month", RUNNING);
        }
        grant("FEES", "education", "p0", "U0", "1200.00", "year", RUNNING);
        assertThat(of("")).extracting(DepartmentOverlap::families).containsExactly(3, 1, 1);
        assertThat(of("321281"))
                .singleElement()
                .satisfies(o -> assertThat(o.units()).isEqualTo(2))
                .satisfies(o -> assertThat(o.recipients()).isEqualTo(2))
                .satisfies(o -> assertThat(o.otherMonthly()).isEqualTo(Yuan.parse("180.00")));
    }

    @Test
    void a_programme_that_the_catalogue_does_not_know_has_an_unknown_need() {
        person("a", "321202001001", "U");
        grant("NEW", "civil-affairs", "a", "U", "600.00", "month", RUNNING);
        grant("RENT", "housing", "a", "U", "90.00", "month", RUNNING);
        assertThat(of("").getFirst().one()).isEqualTo(new Side("civil-affairs", "unknown"));
    }
}
