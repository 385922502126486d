package org.kinscope.analytics.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.ledger.MonthlyLedger.Key;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class MonthlyLedgerTest {

    private static final YearMonth DECEMBER = YearMonth.of(2020, 12);
    private static final Spell RUNNING = Spell.since(LocalDate.of(2020, 1, 1));
    private static final String HAILING = "321202001001";
    private static final String JINGJIANG = "321282001001";

    private final Facts facts = new Facts();
    private int line = 1;

    private Source next() {
        return new Source(1, 1, ++line);
    }

    private void person(String id, @Nullable String division, @Nullable String unit) {
        facts.list(FactKind.PERSONS).add(new Person(id, null, null, null, division, null, next()));
        if (unit != null) {
            facts.list(FactKind.AID_UNITS).add(new AidUnit(unit, division, null));
            facts.list(FactKind.MEMBERSHIPS).add(new Membership(id, unit, true, RUNNING, next()));
        }
    }

    private void grant(String no, String person, @Nullable String unit, String programme) {
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                no,
                                programme,
                                "civil-affairs",
                                person,
                                unit,
                                Yuan.parse("1.00"),
                                "month",
                                RUNNING,
                                null,
                                null,
                                null,
                                next()));
    }

    private void paid(
            String person,
            @Nullable String grant,
            @Nullable String programme,
            String yuan,
            int month,
            int day,
            String state) {
        facts.list(FactKind.PAYMENTS)
                .add(
                        new Payment(
                                person,
                                grant,
                                grant != null,
                                programme,
                                Yuan.parse(yuan),
                                LocalDate.of(2020, month, day),
                                state,
                                next()));
    }

    private void status(String unit, String status, Spell spell) {
        facts.list(FactKind.STATUSES).add(new StatusSpell(unit, status, spell, null, null, next()));
    }

    private MonthlyLedger of(String scope) {
        return MonthlyLedger.of(
                CityProjection.of(facts),
                new Scope(scope),
                DECEMBER,
                Map.of("RENT", "housing")::get);
    }

    /** A family of two with dibao paid to both, arrears too; one alone with rent aid. */
    private void town() {
        person("wang", HAILING, "U1");
        person("wang-wife", HAILING, "U1");
        person("li", JINGJIANG, null);
        grant("G1", "wang", "U1", "DIBAO");
        paid("wang", "G1", "DIBAO", "600.00", 12, 10, "paid");
        paid("wang", "G1", null, "50.50", 12, 28, "arrears");
        paid("wang-wife", null, "DIBAO", "300.00", 12, 10, "paid");
        paid("li", null, "RENT", "200.00", 12, 1, "paid");
        paid("li", null, null, "7.00", 12, 31, "paid");
        paid("li", null, "RENT", "200.00", 12, 2, "returned");
        paid("li", null, "RENT", "200.00", 11, 30, "paid");
        status("U1", "dibao", RUNNING);
        status("U1", "monitored", new Spell(null, LocalDate.of(2020, 12, 31)));
    }

    @Test
    void a_line_counts_each_family_and_person_once_and_every_payment() {
        town();
        Map<Key, List<PaidRow>> lines = of("").paidBy(6);
        // The grant tells programme and department of the arrears; the wife has no grant.
        assertThat(PaidLine.of(rows(lines, "DIBAO", "civil-affairs", "321202")))
                .isEqualTo(new PaidLine(1, 1, 2, Yuan.parse("650.50")));
        assertThat(PaidLine.of(rows(lines, "DIBAO", "unknown", "321202")))
                .isEqualTo(new PaidLine(1, 1, 1, Yuan.parse("300.00")));
        assertThat(PaidLine.of(rows(lines, "RENT", "housing", "321282")))
                .isEqualTo(new PaidLine(1, 1, 1, Yuan.parse("200.00")));
        assertThat(PaidLine.of(rows(lines, "unknown", "unknown", "321282")))
                .isEqualTo(new PaidLine(1, 1, 1, Yuan.parse("7.00")));
        assertThat(lines).hasSize(4);
    }

    private static List<PaidRow> rows(
            Map<Key, List<PaidRow>> lines, String programme, String department, String division) {
        return lines.getOrDefault(new Key(programme, department, division), List.of());
    }

    @Test
    void two_ways_of_counting_agree() {
        town();
        MonthlyLedger ledger = of("");
        PaidLine total = PaidLine.of(ledger.paid());
        // Straight from the facts, by nothing of the ledger.
        long times = 0;
        long fen = 0;
        for (Object fact : facts.list(FactKind.PAYMENTS)) {
            Payment payment = (Payment) fact;
            boolean kept = payment.state().equals("paid") || payment.state().equals("arrears");
            if (kept && payment.paidOn().toString().startsWith("2020-12")) {
                times++;
                fen += payment.amount().fen();
            }
        }
        assertThat(total).isEqualTo(new PaidLine(2, 3, times, new Yuan(fen)));
        assertThat(total.amount()).isEqualTo(Yuan.parse("1157.50"));
        for (int digits : new int[] {4, 6, 9, 12}) {
            List<PaidRow> together = new ArrayList<>();
            ledger.paidBy(digits).values().forEach(together::addAll);
            assertThat(together).containsExactlyInAnyOrderElementsOf(ledger.paid());
        }
    }

    @Test
    void three_figures_are_followed_to_the_rows_of_the_delivery() {
        town();
        Map<Key, List<PaidRow>> lines = of("").paidBy(6);
        // Lines 2 to 6 are persons and memberships, 7 the grant: payments begin at 8.
        assertThat(sources(rows(lines, "DIBAO", "civil-affairs", "321202")))
                .containsExactly(8L, 9L);
        assertThat(sources(rows(lines, "DIBAO", "unknown", "321202"))).containsExactly(10L);
        assertThat(sources(rows(lines, "RENT", "housing", "321282"))).containsExactly(11L);
    }

    private static List<Long> sources(List<PaidRow> rows) {
        return rows.stream().map(r -> (long) r.payment().source().line()).toList();
    }

    @Test
    void what_came_back_and_other_months_are_in_no_figure_and_told_beside_it() {
        town();
        MonthlyLedger ledger = of("");
        assertThat(ledger.cameBack()).hasSize(1);
        assertThat(ledger.amountCameBack()).isEqualTo(Yuan.parse("200.00"));
        assertThat(ledger.unknown()).isEqualTo(2);
    }

    @Test
    void a_scope_has_its_own_payments_and_units() {
        town();
        assertThat(PaidLine.of(of("321282").paid()).amount()).isEqualTo(Yuan.parse("207.00"));
        assertThat(of("321282").roll()).isEmpty();
        assertThat(RollLine.of(of("321202").roll())).isEqualTo(new RollLine(1, 2));
    }

    @Test
    void the_roll_is_that_of_the_last_day_of_the_month() {
        town();
        assertThat(of("").rollBy(6)).containsOnlyKeys(new Key("dibao", "", "321202"));
        assertThat(new Key("dibao", "", "321202").name()).isEqualTo("roll:dibao/321202");
    }

    @Test
    void the_essays_yuan_a_person_time_come_out() {
        // 1.63 billion yuan over 2.499 million person-times in 2020.
        PaidLine year = new PaidLine(0, 0, 2_499_000, new Yuan(163_000_000_000L));
        assertThat(year.perPersonTime()).isEqualTo(Yuan.parse("652.26"));
        assertThat(new PaidLine(0, 0, 0, Yuan.ZERO).perPersonTime()).isNull();
    }

    @Test
    void the_essays_persons_a_household_come_out() {
        assertThat(new RollLine(51_000, 78_300).personsPerHousehold())
                .isEqualByComparingTo("1.535");
        assertThat(new RollLine(28_600, 41_800).personsPerHousehold())
                .isEqualByComparingTo("1.462");
        assertThat(new RollLine(0, 0).personsPerHousehold()).isNull();
    }

    @Test
    void the_essays_warned_who_were_helped_add_up() {
        // 495 into dibao, 19 into tekun, 1,499 by temporary aid: 2,013.
        Map<String, Integer> helped = Map.of("DIBAO", 495, "TEKUN", 19, "TEMP_URGENT", 1_499);
        helped.forEach(
                (programme, people) -> {
                    for (int i = 0; i < people; i++) {
                        String id = programme + i;
                        person(id, HAILING, null);
                        paid(id, null, programme, "1.00", 12, 5, "paid");
                    }
                });
        MonthlyLedger ledger = of("");
        assertThat(PaidLine.of(ledger.paid()).persons()).isEqualTo(2_013);
        helped.forEach(
                (programme, people) ->
                        assertThat(
                                        PaidLine.of(
                                                        rows(
                                                                ledger.paidBy(4),
                                                                programme,
                                                                "unknown",
                                                                "3212"))
                                                .persons())
                                .isEqualTo((long) people));
    }
}
