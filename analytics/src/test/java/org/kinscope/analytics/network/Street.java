package org.kinscope.analytics.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** A few people in memory, fact by fact, on the last day of 2020. */
final class Street {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final String DIVISION = "321202001001";

    private static final Spell SINCE_2019 = Spell.since(LocalDate.of(2019, 1, 1));
    private static final Source SOURCE = new Source(1, 1, 2);

    final Facts facts = new Facts();

    /** People who have dibao, each for himself and each at home nowhere that is known. */
    Street aided(String... ids) {
        for (String id : ids) {
            person(id, DIVISION, null);
            grant(id, null);
        }
        return this;
    }

    Street person(String id, @Nullable String division, @Nullable String dwelling) {
        facts.list(FactKind.PERSONS)
                .add(
                        new Person(
                                id,
                                null,
                                LocalDate.of(1970, 1, 1),
                                null,
                                division,
                                dwelling,
                                SOURCE));
        return this;
    }

    Street grant(String id, @Nullable String approver) {
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                "G-" + id + "-" + approver,
                                "DIBAO",
                                "civil-affairs",
                                id,
                                null,
                                Yuan.parse("300.00"),
                                "month",
                                SINCE_2019,
                                LocalDate.of(2019, 1, 1),
                                approver,
                                DIVISION,
                                SOURCE));
        return this;
    }

    Street phone(String phone, String... ids) {
        return phone(SINCE_2019, phone, ids);
    }

    Street phone(Spell spell, String phone, String... ids) {
        for (String id : ids) {
            facts.list(FactKind.CONTACTS).add(new Contact(id, phone, spell, SOURCE));
        }
        return this;
    }

    Street account(String account, LocalDate last, String... ids) {
        for (String id : ids) {
            facts.list(FactKind.PAID_INTO)
                    .add(
                            new PaidInto(
                                    id,
                                    "DIBAO",
                                    account,
                                    null,
                                    null,
                                    LocalDate.of(2019, 1, 10),
                                    last,
                                    3,
                                    Yuan.parse("900.00"),
                                    SOURCE));
        }
        return this;
    }

    Street lives(String dwelling, String... ids) {
        for (String id : ids) {
            facts.list(FactKind.RESIDENCES)
                    .add(new Residence(id, Residence.REGISTRATIONS, dwelling, SINCE_2019, SOURCE));
        }
        return this;
    }

    Street company(String uscc, int people, String... ids) {
        facts.list(FactKind.PREMISES).add(new Premises(uscc, null, people, SOURCE));
        for (String id : ids) {
            facts.list(FactKind.ROLES)
                    .add(new CompanyRole(id, uscc, "shareholder", null, SINCE_2019, SOURCE));
        }
        return this;
    }

    Street unit(String unit, String... ids) {
        for (String id : ids) {
            facts.list(FactKind.MEMBERSHIPS)
                    .add(new Membership(id, unit, false, SINCE_2019, SOURCE));
        }
        return this;
    }

    Street parent(String parent, String child) {
        facts.list(FactKind.PARENTHOODS).add(new Parenthood(parent, child, "birth", SOURCE));
        return this;
    }

    CityProjection city() {
        return CityProjection.of(facts);
    }

    RecipientNetworks networks(LinkKind... kinds) {
        return RecipientNetworks.of(city(), DAY, Set.of(kinds));
    }
}
