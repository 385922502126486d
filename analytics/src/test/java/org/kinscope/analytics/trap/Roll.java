package org.kinscope.analytics.trap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** A roll that a test writes down; S is 710 yuan since 2018. */
final class Roll {

    static final LocalDate WATCHED = LocalDate.of(2018, 1, 1);
    static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    static final String HAILING = "321202001001";
    static final String GAOGANG = "321203001001";

    private static final Source SOURCE = new Source(1, 1, 2);
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();

    private final Facts facts = new Facts();

    /** A unit of one person of that age in 2018, who has the unit's name in small letters. */
    Roll unit(String no, String division, int age) {
        facts.list(FactKind.AID_UNITS).add(new AidUnit(no, division, null));
        return member(no.toLowerCase(java.util.Locale.ROOT), no, age, Spell.ALWAYS, null);
    }

    Roll member(String id, String unit, int age, Spell inside, @Nullable LocalDate died) {
        facts.list(FactKind.PERSONS)
                .add(
                        new Person(
                                id,
                                null,
                                LocalDate.of(2018 - age, 1, 1),
                                died,
                                HAILING,
                                null,
                                SOURCE));
        facts.list(FactKind.MEMBERSHIPS).add(new Membership(id, unit, true, inside, SOURCE));
        return this;
    }

    Roll status(String unit, String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        facts.list(FactKind.STATUSES)
                .add(new StatusSpell(unit, code, new Spell(from, to), null, null, SOURCE));
        return this;
    }

    Roll income(String id, String monthly, LocalDate from) {
        facts.list(FactKind.INCOMES)
                .add(
                        new Income(
                                id,
                                "wage",
                                Yuan.parse(monthly),
                                "month",
                                Spell.since(from),
                                SOURCE));
        return this;
    }

    Roll registered(String id, @Nullable LocalDate to) {
        facts.list(FactKind.REGISTRATIONS)
                .add(new Registration(id, "H" + id, null, new Spell(null, to), SOURCE));
        return this;
    }

    Stays stays(Who who, int gapMonths) {
        return stays(who, gapMonths, WATCHED);
    }

    Stays stays(Who who, int gapMonths, LocalDate watched) {
        return Stays.of(
                CityProjection.of(facts),
                Scope.CITY,
                CATALOGUE,
                new Stays.Question(who, watched, LAST, gapMonths));
    }
}
