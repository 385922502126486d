package org.kinscope.analytics.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.analytics.schedule.Schedule.Boundary;
import org.kinscope.analytics.schedule.Schedule.Change;
import org.kinscope.analytics.schedule.Schedule.Direction;
import org.kinscope.graph.money.Yuan;

class FamilySchedulesTest {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());
    private static final FamilySchedules SCHEDULES = new FamilySchedules(new Calculator(BOOK));
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private static Schedule of(String yaml, Map<String, Long> values) {
        return SCHEDULES.of(
                Question.of(new FamilyFile(BOOK).parse("family.yaml", yaml), DAY).with(values));
    }

    private static final String PAIR =
            """
            division: "321202001001"
            holdings: none
            members:
              - {id: a, relation: self, age: 45, disability_category: 4, disability_grade: 2, incomes: [{kind: wage, amount: 900.00, per: month}]}
              - {id: b, relation: spouse, age: 44, incomes: none}
            """;

    @Test
    void dibao_alone_is_a_slope_and_what_is_gated_on_it_is_the_notch() {
        Schedule schedule = of(PAIR, Map.of("dis_living_month", 100_00L, "topup_low_percent", 10L));

        Boundary line =
                schedule.boundaries().stream()
                        .filter(b -> b.at().equals(Yuan.parse("1420")))
                        .findFirst()
                        .orElseThrow();
        assertThat(schedule.pieces().getFirst().direction()).isEqualTo(Direction.FLAT);
        assertThat(schedule.pieces().getFirst().varying()).containsExactly("DIBAO");
        assertThat(line.changes()).extracting(Change::programme).contains("DIBAO", "DIBAO_TOPUP a");
        assertThat(line.isNotch()).isTrue();
        // The top-up of 71 is lost, less the fen that is earned.
        Change topup =
                line.changes().stream()
                        .filter(c -> c.programme().equals("DIBAO_TOPUP a"))
                        .findFirst()
                        .orElseThrow();
        assertThat(topup.before()).isEqualTo(Yuan.parse("71"));
        assertThat(topup.after()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void the_schedule_begins_with_what_the_others_have_and_ends_at_three_standards() {
        Schedule schedule =
                of(
                        PAIR.replace(
                                "age: 44, incomes: none",
                                "age: 44, incomes: [{kind: pension, amount: 300.00, per: month}]"),
                        Map.of());

        assertThat(schedule.from()).isEqualTo(Yuan.parse("300"));
        assertThat(schedule.to()).isEqualTo(Yuan.parse("4260"));
        assertThat(schedule.pieces().getFirst().start()).isEqualTo(Yuan.parse("1420"));
    }

    @Test
    void without_a_wage_a_family_of_the_registers_has_the_dibao_of_a_fen_of_wage() {
        FamilyMember alone =
                new FamilyMember(
                        "a",
                        new Told(Map.of("age", 45L, "relation", "self")),
                        List.of(new Earning("wage", Yuan.parse("5688"))),
                        null);
        Schedule schedule =
                SCHEDULES.of(
                        Question.of(
                                new Family(
                                        "U",
                                        "321202001001",
                                        Told.NOTHING,
                                        List.of(alone),
                                        new Holdings(
                                                List.of(), List.of(), Yuan.ZERO, List.of(),
                                                List.of()),
                                        List.of(),
                                        true),
                                DAY));

        // Nobody's income is not known where R(y) supposes that it is nothing.
        assertThat(schedule.at(Yuan.ZERO)).contains(Yuan.parse("710"));
        assertThat(schedule.at(Yuan.parse("0.01"))).contains(Yuan.parse("710"));
        assertThat(schedule.at(Yuan.parse("474"))).contains(Yuan.parse("710"));
        assertThat(schedule.pieces().getFirst().direction()).isEqualTo(Direction.FLAT);
        assertThat(schedule.pieces().getFirst().due()).containsExactly("DIBAO");
    }

    @Test
    void without_a_standard_there_is_no_schedule() {
        Schedule unknown =
                SCHEDULES.of(
                        Question.of(
                                new FamilyFile(BOOK).parse("family.yaml", PAIR),
                                LocalDate.of(2019, 6, 30)));

        assertThat(unknown.pieces()).isEmpty();
    }
}
