package org.kinscope.analytics.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.HardshipReport;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** A town that a test writes down fact by fact. S is 710 yuan on its day. */
final class TownOfFacts {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final String HAILING = "321202001001";
    static final String GAOGANG = "321203001001";

    private static final Source SOURCE = new Source(1, 1, 2);
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();

    static final PolicyAt POLICY = CATALOGUE.at(DAY);
    static final StatusOrder ORDER = StatusOrder.of(CATALOGUE);

    private final Facts facts = new Facts();

    TownOfFacts person(String id, int born, String division) {
        facts.list(FactKind.PERSONS)
                .add(new Person(id, null, LocalDate.of(born, 1, 1), null, division, null, SOURCE));
        return this;
    }

    TownOfFacts dead(String id, String division) {
        facts.list(FactKind.PERSONS)
                .add(new Person(id, null, null, DAY.minusYears(1), division, null, SOURCE));
        return this;
    }

    TownOfFacts household(String no, String... people) {
        for (String id : people) {
            facts.list(FactKind.REGISTRATIONS)
                    .add(new Registration(id, no, null, Spell.ALWAYS, SOURCE));
        }
        return this;
    }

    TownOfFacts unit(String no, String division, @Nullable String status, String... people) {
        facts.list(FactKind.AID_UNITS).add(new AidUnit(no, division, null));
        for (String id : people) {
            facts.list(FactKind.MEMBERSHIPS)
                    .add(new Membership(id, no, true, Spell.ALWAYS, SOURCE));
        }
        if (status != null) {
            facts.list(FactKind.STATUSES)
                    .add(
                            new StatusSpell(
                                    no,
                                    status,
                                    Spell.since(DAY.minusYears(1)),
                                    null,
                                    null,
                                    SOURCE));
        }
        return this;
    }

    TownOfFacts income(String id, String monthly) {
        facts.list(FactKind.INCOMES)
                .add(new Income(id, "wage", Yuan.parse(monthly), "month", Spell.ALWAYS, SOURCE));
        return this;
    }

    TownOfFacts disabled(String id, int grade) {
        facts.list(FactKind.DISABILITIES).add(new Disability(id, 4, grade, Spell.ALWAYS, SOURCE));
        return this;
    }

    TownOfFacts reported(String id) {
        facts.list(FactKind.REPORTS)
                .add(
                        new HardshipReport(
                                id, "R" + id, "grid", "illness", DAY.minusMonths(3), SOURCE));
        return this;
    }

    TownOfFacts grant(
            String no,
            String programme,
            String department,
            String id,
            @Nullable String unit,
            String amount,
            String period) {
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                no,
                                programme,
                                department,
                                id,
                                unit,
                                Yuan.parse(amount),
                                period,
                                Spell.since(DAY.minusYears(1)),
                                null,
                                null,
                                null,
                                SOURCE));
        return this;
    }

    CityProjection city() {
        return CityProjection.of(facts);
    }

    CityTable table() {
        return CityTables.of(city(), POLICY, ORDER);
    }
}
