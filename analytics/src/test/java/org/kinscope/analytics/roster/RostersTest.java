package org.kinscope.analytics.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.roster.OfficialDecisions.Decision;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.money.Yuan;

class RostersTest {

    private final Office office = new Office().people("li", "wang", "zhao");

    /** Each of three officials decides about ten strangers a month, all year. */
    private void ordinaryYear() {
        for (int month = 1; month <= 12; month++) {
            for (String official : List.of("li", "wang", "zhao")) {
                for (int i = 0; i < 10; i++) {
                    String stranger = official + month + "-" + i;
                    office.people(stranger);
                    office.approves(official, stranger, month);
                }
            }
        }
    }

    @Test
    void a_year_in_which_relatives_went_to_whoever_was_there_is_silent() {
        ordinaryYear();
        // Three children of li, of whom one came to li and two to the others.
        office.people("c1", "c2", "c3").child("li", "c1").child("li", "c2").child("li", "c3");
        office.approves("li", "c1", 3);
        office.approves("wang", "c2", 3);
        office.approves("zhao", "c3", 6);
        Roster li = office.roster("li");
        assertThat(li.kin()).isEqualTo(1);
        assertThat(li.expected()).isEqualTo(1.0, within(0.15));
        assertThat(Objects.requireNonNull(li.p())).isGreaterThan(0.4);
        assertThat(office.rosters().rosters())
                .allSatisfy(r -> assertThat(Objects.requireNonNull(r.q())).isGreaterThan(0.9));
    }

    @Test
    void an_official_to_whom_all_own_relatives_came_stands_out() {
        ordinaryYear();
        for (int i = 0; i < 12; i++) {
            office.people("child" + i).child("li", "child" + i);
            office.approves("li", "child" + i, i + 1);
        }
        List<Roster> all = office.rosters().rosters();
        Roster li = all.getFirst();
        assertThat(li.officialId()).isEqualTo("li");
        assertThat(li.kin()).isEqualTo(12);
        assertThat(li.decisions()).isEqualTo(132);
        // Of 31 decisions of a month 11 are li's.
        assertThat(li.expected()).isEqualTo(12 * 11 / 31.0, within(0.15));
        assertThat(li.p()).isEqualTo(0.001);
        // The least of three: q is three times p.
        assertThat(Objects.requireNonNull(li.q())).isEqualTo(0.003, within(1e-12));
        assertThat(all.subList(1, 3))
                .allSatisfy(r -> assertThat(r.p()).isEqualTo(1))
                .allSatisfy(r -> assertThat(r.tied()).isZero());
    }

    @Test
    void who_decides_alone_is_told_and_compared_with_nobody() {
        office.people("child").child("li", "child");
        office.approves("li", "child", 3);
        office.approves("wang", "stranger", 4);
        Roster li = office.roster("li");
        assertThat(li.kin()).isEqualTo(1);
        assertThat(li.compared()).isZero();
        assertThat(li.p()).isNull();
        assertThat(li.q()).isNull();
    }

    @Test
    void decisions_of_no_known_division_are_compared_with_nothing() {
        office.people("child", "other").child("li", "child");
        office.approves("li", "child", 3, null);
        office.approves("wang", "other", 3, null);
        assertThat(office.roster("li").p()).isNull();
        assertThat(office.roster("li").kin()).isEqualTo(1);
    }

    @Test
    void money_that_goes_into_an_account_of_a_relative_is_a_tie_of_its_own() {
        office.people("child", "stranger", "other").child("li", "child");
        office.approves("li", "stranger", 3);
        office.approves("wang", "other", 3);
        office.paysInto("stranger", "child").paysInto("other", "wang");
        assertThat(office.roster("li").account()).isEqualTo(1);
        assertThat(office.roster("li").kin()).isZero();
        Decision own = OfficialDecisions.of(office.city(), "wang", Office.DAY).getFirst();
        assertThat(Objects.requireNonNull(own.tie()).relation().en()).isEqualTo("the official");
        assertThat(own.tie().account()).isTrue();
    }

    @Test
    void decisions_tell_relation_filing_and_what_was_paid_the_latest_first() {
        office.people("child", "stranger", "mother").child("li", "child").child("mother", "li");
        String first = office.approves("li", "child", 3);
        office.approves("li", "stranger", 5);
        office.approves("li", "mother", 4);
        office.files("li", "child", LocalDate.of(2020, 3, 1));
        office.files("li", "mother", LocalDate.of(2021, 1, 1));
        office.pays(first, "child", "300.00", LocalDate.of(2020, 4, 10), Payment.PAID)
                .pays(first, "child", "300.00", LocalDate.of(2020, 5, 10), Payment.PAID)
                .pays(first, "child", "300.00", LocalDate.of(2020, 6, 10), "returned")
                .pays(first, "child", "300.00", LocalDate.of(2021, 1, 10), Payment.PAID)
                .pays("another", "child", "300.00", LocalDate.of(2020, 6, 10), Payment.PAID);
        List<Decision> decisions = OfficialDecisions.of(office.city(), "li", Office.DAY);
        assertThat(decisions)
                .extracting(d -> d.grant().personId())
                .containsExactly("stranger", "mother", "child");
        assertThat(decisions.getFirst().tie()).isNull();
        KinTie mother = Objects.requireNonNull(decisions.get(1).tie());
        // Filed after the day that is asked for.
        assertThat(mother.isFiled()).isFalse();
        assertThat(mother.relation().en()).isEqualTo("parent");
        KinTie child = Objects.requireNonNull(decisions.get(2).tie());
        assertThat(child.filedOn()).isEqualTo("2020-03-01");
        assertThat(decisions.get(2).paid()).isEqualTo(Yuan.parse("600.00"));
        assertThat(office.roster("li").filed()).isEqualTo(1);
    }

    @Test
    void decisions_after_the_day_are_not_there_yet() {
        office.people("child").child("li", "child");
        office.approves("li", "child", 12);
        assertThat(OfficialDecisions.of(office.city(), "li", LocalDate.of(2020, 6, 30))).isEmpty();
        assertThat(
                        Rosters.of(
                                        office.city(),
                                        LocalDate.of(2020, 6, 30),
                                        Rosters.DEALS,
                                        Rosters.SEED)
                                .rosters())
                .isEmpty();
    }
}
