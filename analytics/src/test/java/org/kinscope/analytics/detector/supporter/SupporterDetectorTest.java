package org.kinscope.analytics.detector.supporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Houses;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.money.Yuan;

/** S is 710 yuan, so the line is 1420. */
class SupporterDetectorTest {

    private final SupporterDetector detector = new SupporterDetector();
    private final Village village = new Village();
    private final Houses houses = new Houses(village);

    /** An old father on dibao since October 2020, and a daughter elsewhere. */
    SupporterDetectorTest() {
        village.person("father", "1950-01-01", "")
                .person("daughter")
                .parent("father", "daughter")
                .unit("U1", "father", "2020-10-01")
                .status("U1", "dibao", "2020-10-01", "", "");
        houses.registered("daughter", "H2", "2000-01-01", "")
                .owes("daughter", "father", "child-to-parent", "2010-01-01", "");
    }

    @Test
    void finds_a_daughter_with_the_means_of_whom_no_support_is_declared() {
        village.income("daughter", "6789", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("daughter");
                            assertThat(f.grounds().ownIncome()).isEqualTo(Yuan.parse("6789"));
                            assertThat(f.grounds().incomePerHead()).isEqualTo(Yuan.parse("6789"));
                            assertThat(f.grounds().line()).isEqualTo(Yuan.parse("1420"));
                            assertThat(f.grounds().due()).isEqualTo(Yuan.parse("2684.50"));
                            assertThat(f.grounds().missing()).isEqualTo(Yuan.parse("2684.50"));
                            // October, November and December.
                            assertThat(f.amount()).isEqualTo(Yuan.parse("8053.50"));
                            assertThat(f.otherKeys()).containsExactly("daughter", "father");
                            assertThat(f.strength()).isEqualTo(Strength.DERIVED);
                        });
    }

    @Test
    void is_silent_at_the_line_and_finds_a_fen_more() {
        village.income("daughter", "1420", "month");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        village.income("daughter", "0.12", "year");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().due()).isEqualTo(Yuan.parse("0.01")));
    }

    @Test
    void shares_the_household_s_income_among_all_who_are_registered_there_and_live() {
        village.person("husband").person("late", "1940-01-01", "2020-12-31");
        houses.registered("husband", "H2", "2000-01-01", "")
                .registered("late", "H2", "2000-01-01", "");
        village.income("daughter", "2840", "month");
        assertThat(found()).isEmpty();
        village.income("husband", "1000", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            // (1920 − 1420) × 2 × 50 %
                            assertThat(f.grounds().people()).isEqualTo(2);
                            assertThat(f.grounds().due()).isEqualTo(Yuan.parse("500"));
                        });
    }

    @Test
    void gives_each_parent_a_part_and_the_unit_those_of_its_members() {
        village.person("mother", "1952-01-01", "")
                .parent("mother", "daughter")
                .income("daughter", "11647", "month");
        houses.owes("daughter", "mother", "child-to-parent", "2012-01-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().due()).isEqualTo(Yuan.parse("2556.75")));
        village.member("U1", "mother", "2020-10-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().due()).isEqualTo(Yuan.parse("5113.50"));
                            assertThat(f.otherKeys())
                                    .containsExactly("daughter", "father", "mother");
                        });
    }

    @Test
    void stands_only_for_what_declared_support_leaves_out() {
        village.income("daughter", "2420", "month");
        houses.supported("father", "499.99", "2020-01-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().due()).isEqualTo(Yuan.parse("500"));
                            assertThat(f.grounds().missing()).isEqualTo(Yuan.parse("0.01"));
                            assertThat(f.amount()).isEqualTo(Yuan.parse("0.03"));
                        });
        houses.supported("father", "0.01", "2020-12-01", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void takes_declared_support_off_once_from_all_in_proportion() {
        village.person("son")
                .parent("father", "son")
                .income("daughter", "2420", "month")
                .income("son", "4420", "month");
        houses.registered("son", "H3", "2000-01-01", "")
                .owes("son", "father", "child-to-parent", "2010-01-01", "")
                .supported("father", "1000", "2020-01-01", "");
        // 500 and 1500 are due, 1000 is missing.
        assertThat(found())
                .extracting(f -> f.grounds().personId() + " " + f.grounds().missing())
                .containsExactly("daughter 250.00", "son 750.00");
    }

    @Test
    void adds_only_months_in_which_it_held() {
        village.income("daughter", "2420", "month", "2020-11-15");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("1000")));
    }

    @Test
    void is_silent_where_nobody_owes_or_can_give() {
        village.income("daughter", "3000", "once");
        assertThat(found()).isEmpty();
        village.person("uncle").income("uncle", "9000", "month");
        assertThat(found()).isEmpty();
        village.person("nephew").income("nephew", "9000", "month");
        houses.registered("nephew", "H4", "2000-01-01", "")
                .owes("nephew", "father", "grandchild-to-grandparent", "2010-01-01", "2020-12-31");
        assertThat(found()).isEmpty();
        houses.owes("nephew", "father", "grandchild-to-grandparent", "2010-01-01", "2021-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void whoever_is_in_the_unit_or_dead_is_nobody_outside() {
        village.income("daughter", "3000", "month").member("U1", "daughter", "2020-12-31", "");
        assertThat(found()).isEmpty();
        village.person("late", "1975-01-01", "2020-12-31").income("late", "3000", "month");
        houses.registered("late", "H5", "2000-01-01", "")
                .owes("late", "father", "child-to-parent", "2010-01-01", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_unit_without_aid_is_not_asked() {
        Village other = new Village().person("mother").unit("U9", "mother", "2020-01-01");
        assertThat(Village.ask(detector, other.ofUnit("U9"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void does_not_know_where_the_household_or_a_deciding_income_is_missing() {
        village.person("son").parent("father", "son").income("son", "3000", "month");
        houses.owes("son", "father", "child-to-parent", "2010-01-01", "");
        assertThat(missing())
                .containsExactly(
                        "the registered household of the supporter (none, or a collective one)");
        houses.deliveredInPart("incomes");
        assertThat(missing())
                .containsExactly(
                        "the own income of the supporter",
                        "the incomes of the supporter's household",
                        "the registered household of the supporter (none, or a collective one)");
        village.income("daughter", "3000", "month");
        assertThat(missing()).contains("whether a member has an income of support");
        village.income("father", "300", "month");
        assertThat(found()).hasSize(1);
    }

    @Test
    void does_not_read_a_collective_household() {
        village.income("daughter", "3000", "month");
        for (int i = 0; i < 63; i++) {
            houses.registered("worker" + i, "H2", "2000-01-01", "2001-01-01");
        }
        assertThat(found()).hasSize(1);
        houses.registered("one more", "H2", "2000-01-01", "2001-01-01");
        assertThat(missing()).hasSize(1);
    }

    @Test
    void takes_the_newest_registration() {
        village.income("daughter", "3000", "month").person("poor");
        houses.registered("poor", "H3", "2000-01-01", "")
                .registered("poor too", "H3", "2000-01-01", "")
                .registered("daughter", "H3", "2015-01-01", "");
        village.person("poor too");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself() {
        village.income("daughter", "6789", "month");
        Finding<Supporter> finding = found().getFirst();
        assertThat(finding.grounds().sentence().en())
                .contains("(child) earns 6789.00 yuan", "line 1420.00", "no member declares");
        assertThat(finding.grounds().sentence().zh()).contains("2684.50", "没有登记的赡养收入");
        assertThat(finding.amountBasis())
                .satisfies(
                        basis ->
                                assertThat(basis.en())
                                        .contains(
                                                "(6789.00 − 1420.00) × 1 × 50 % ÷ 1 × 1 = 2684.50",
                                                "from 2020-10-01 to 2020-12-31", "3 months"));
        assertThat(finding.evidence())
                .hasSize(7)
                .satisfies(
                        all -> {
                            assertThat(((Evidence.Path) all.get(0)).steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("MEMBER_OF", "SUPPORTS", "PARENT_OF");
                            assertThat(((Evidence.Path) all.get(3)).steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("REGISTERED_IN", "Income");
                            assertThat(((Evidence.Limit) all.get(4)).limit()).isEqualTo("1420.00");
                            assertThat(((Evidence.Missing) all.get(5)).dataset())
                                    .isEqualTo("incomes");
                        });
    }

    private List<Finding<Supporter>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }

    private List<String> missing() {
        return Village.ask(detector, village.ofUnit("U1"))
                        instanceof Answer.NotKnown<Supporter> unknown
                ? unknown.missing().stream().map(w -> w.en()).toList()
                : List.of();
    }
}
