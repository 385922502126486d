package org.kinscope.analytics.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Officials, whom they decide about, and whose children these are. */
final class Office {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final String DIVISION = "321202001001";

    private static final Source SOURCE = new Source(1, 1, 2);

    private final Facts facts = new Facts();
    private int grants;

    Office people(String... ids) {
        for (String id : ids) {
            facts.list(FactKind.PERSONS)
                    .add(
                            new Person(
                                    id,
                                    null,
                                    LocalDate.of(1960, 1, 1),
                                    null,
                                    DIVISION,
                                    null,
                                    SOURCE));
        }
        return this;
    }

    Office child(String parent, String child) {
        facts.list(FactKind.PARENTHOODS).add(new Parenthood(parent, child, "birth", SOURCE));
        return this;
    }

    /** An official approves a grant for somebody in a month of 2020; returns its number. */
    String approves(String official, String person, int month) {
        return approves(official, person, month, DIVISION);
    }

    String approves(String official, String person, int month, @Nullable String division) {
        String no = "G%04d".formatted(++grants);
        LocalDate on = LocalDate.of(2020, month, 5);
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                no,
                                "DIBAO",
                                "civil-affairs",
                                person,
                                null,
                                Yuan.parse("300.00"),
                                "month",
                                Spell.since(on),
                                on,
                                official,
                                division,
                                SOURCE));
        return no;
    }

    Office files(String official, String relative, LocalDate on) {
        facts.list(FactKind.FILINGS).add(new KinFiling(official, relative, null, on, SOURCE));
        return this;
    }

    Office pays(String grantNo, String person, String yuan, LocalDate on, String state) {
        facts.list(FactKind.PAYMENTS)
                .add(
                        new Payment(
                                person,
                                grantNo,
                                true,
                                "DIBAO",
                                Yuan.parse(yuan),
                                on,
                                state,
                                SOURCE));
        return this;
    }

    Office paysInto(String person, String holder) {
        facts.list(FactKind.PAID_INTO)
                .add(
                        new PaidInto(
                                person,
                                "DIBAO",
                                "T",
                                holder,
                                null,
                                LocalDate.of(2020, 2, 1),
                                LocalDate.of(2020, 12, 1),
                                9,
                                Yuan.parse("2700.00"),
                                SOURCE));
        return this;
    }

    CityProjection city() {
        return CityProjection.of(facts);
    }

    Rosters rosters() {
        return Rosters.of(city(), DAY, Rosters.DEALS, Rosters.SEED);
    }

    Roster roster(String official) {
        return rosters().rosters().stream()
                .filter(r -> r.officialId().equals(official))
                .findFirst()
                .orElseThrow();
    }
}
