package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.study.CliffController.CliffExposure;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** How the service tells the tables of studies, and how it reads what it is asked. */
class StudyRowsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Yuan DELTA = Yuan.parse("100.00");
    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());

    /** Twenty yuan below a line of 1,420.00, behind which 10.00 a month are lost. */
    private static Position below(String division, int no) {
        return new Position(
                new Subject(Subject.Kind.AID_UNIT, "JT" + no),
                division,
                2,
                Yuan.parse("710.00"),
                Yuan.parse("1400.00"),
                Yuan.parse("1500.00"),
                List.of(
                        new Position.Line(
                                "dibao",
                                Yuan.parse("1420.00"),
                                Yuan.parse("120.00"),
                                Yuan.parse("1430.00"),
                                -20.0 / 1420,
                                List.of("UTIL"))),
                new Position.Rate(1.1, 0, 1.1),
                null,
                DELTA,
                false,
                List.of(),
                List.of());
    }

    private static List<StudyTable> tables() {
        List<Position> positions =
                List.of(
                        below("321202001001", 1),
                        below("321202001001", 2),
                        below("321202001001", 3),
                        below("321202001001", 4),
                        below("321202001001", 5),
                        below("321203001001", 6));
        return List.of(
                CliffTables.exposure(positions, DELTA, 6),
                CliffTables.bands(positions, DELTA, 6),
                CliffTables.reranking(positions),
                CliffTables.empirical(List.of()),
                LimitTables.limits(List.of(), 6));
    }

    @Test
    void exposure_is_told_by_division_with_what_is_at_stake() {
        CliffExposure told = CliffExposure.of(DAY, DELTA, tables(), true);

        assertThat(told.divisions())
                .extracting(d -> d.division() + " " + d.placed() + " " + d.cliffGap())
                // Of each ten yuan a month: (1.1 − 1) · 100.
                .containsExactly("all 6 60.00", "321202 5 50.00", "321203 1 10.00");
        assertThat(told.bands())
                .filteredOn(b -> b.division().equals("all") && b.percent() == 5)
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.below()).isEqualTo(6);
                            assertThat(b.above()).isZero();
                            assertThat(b.exposed()).isEqualTo(6);
                            assertThat(b.yuanAtStake()).isEqualTo(Yuan.parse("720.00"));
                            assertThat(b.suppressed()).isFalse();
                        });
        assertThat(told.reranking().families()).isEqualTo(6);
    }

    @Test
    void a_researcher_sees_of_one_family_what_the_csv_tells_of_it() {
        CliffExposure told = CliffExposure.of(DAY, DELTA, tables(), false);

        CliffRows.CliffDivision few = told.divisions().getLast();
        assertThat(few.suppressed()).isTrue();
        assertThat(few.placed()).isNull();
        assertThat(few.cliffGap()).isNull();
        assertThat(few.cliffShare()).isNull();
        // No family is without a known income: nothing is to be hidden in a zero.
        assertThat(few.notEvaluated()).isZero();
        assertThat(told.divisions().get(1).placed()).isEqualTo(5);
        assertThat(told.divisions().get(1).cliffGap()).isEqualTo(Yuan.parse("50.00"));
        List<String> csv =
                tables().getFirst().suppressed().getLast().stream()
                        .map(cell -> cell == null ? "" : cell)
                        .toList();
        assertThat(csv).startsWith("321203", "<5", "0", "0", "<5", "");
    }

    @Test
    void a_count_that_stands_alone_is_left_out_from_one_to_four() {
        assertThat(StudyTable.seenCount(0, false)).isZero();
        assertThat(StudyTable.seenCount(4, false)).isNull();
        assertThat(StudyTable.seenCount(4, true)).isEqualTo(4);
        assertThat(StudyTable.seenCount(5, false)).isEqualTo(5);
    }

    @Test
    void a_ratio_without_end_is_null_to_graphql_and_stays_in_the_table() {
        StudyTable table =
                new StudyTable(
                        "pairs",
                        new org.kinscope.graph.finding.Words("对", "pairs"),
                        StudyTable.Column.figure("odds_ratio", "优势比", "odds ratio"));
        table.row("Infinity");
        table.row("2.5000");

        assertThat(table.seen(true))
                .extracting(r -> r.number("odds_ratio"))
                .containsExactly(null, 2.5);
        assertThat(table.suppressed().getFirst()).containsExactly("Infinity");
    }

    @Test
    void a_reform_is_read_as_its_file_is() {
        Reform read =
                ReformInput.read(
                                List.of(
                                        new ReformInput(
                                                "soft-exit",
                                                150,
                                                10,
                                                6,
                                                List.of(
                                                        new ReformInput.OpenedGateInput(
                                                                "UTIL",
                                                                List.of("dibao-marginal"),
                                                                50),
                                                        new ReformInput.OpenedGateInput(
                                                                "JOB_AID", null, null)),
                                                List.of(new ReformInput.TaperInput("UTIL", 50)),
                                                List.of(
                                                        new AssumedValueInput(
                                                                "kwh_price", "0.53")))),
                                BOOK)
                        .getFirst();

        assertThat(read.multiplePercent()).isEqualTo(150);
        assertThat(read.jobCostPercent()).isEqualTo(10);
        assertThat(read.graceMonths()).isEqualTo(6);
        assertThat(read.opened())
                .containsExactly(
                        new Reform.Opened("UTIL", List.of("dibao-marginal"), 50),
                        new Reform.Opened("JOB_AID", List.of(), 100));
        assertThat(read.tapers()).containsExactly(new Reform.Taper("UTIL", 50));
        assertThat(read.amounts()).containsExactly(Map.entry("kwh_price", 53L));
    }

    @Test
    void reforms_without_sense_are_refused() {
        ReformInput grace = new ReformInput("grace", null, null, 3, null, null, null);
        assertThat(ReformInput.read(List.of(grace), BOOK)).hasSize(1);
        for (List<ReformInput> wrong :
                List.of(
                        List.<ReformInput>of(),
                        List.of(grace, grace),
                        List.of(new ReformInput("nothing", null, null, null, null, null, null)),
                        List.of(new ReformInput("today", null, null, 3, null, null, null)),
                        List.of(new ReformInput(null, null, null, 3, null, null, null)),
                        List.of(new ReformInput("a\nb: c", null, null, 3, null, null, null)),
                        List.of(
                                new ReformInput(
                                        "no-such",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(new AssumedValueInput("no_such", "1")))),
                        List.of(
                                new ReformInput(
                                        "free",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                new AssumedValueInput(
                                                        "dibao_standard", "0.00")))))) {
            assertThatThrownBy(() -> ReformInput.read(wrong, BOOK))
                    .as(wrong.toString())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_filter_takes_what_the_command_takes_and_nothing_beyond_reason() {
        Calculator calculator = new Calculator(BOOK);
        var usual = StudyFilter.ALL.terms(calculator, DAY);
        assertThat(usual.delta()).isEqualTo(DELTA);
        assertThat(usual.digits()).isEqualTo(6);
        assertThat(usual.values()).isEmpty();
        var other =
                new StudyFilter(
                                null,
                                StudyDivisions.TOWN,
                                Yuan.parse("50.00"),
                                true,
                                List.of(new AssumedValueInput("kwh_price", "0.53")),
                                6)
                        .terms(calculator, DAY);
        assertThat(other.digits()).isEqualTo(9);
        assertThat(other.illustrative()).isTrue();
        assertThat(other.values()).containsExactly(Map.entry("kwh_price", 53L));
        for (String delta : List.of("0.00", "-1.00", "90000000000000.00")) {
            StudyFilter wrong = new StudyFilter(null, null, Yuan.parse(delta), null, null, null);
            assertThatThrownBy(() -> wrong.terms(calculator, DAY)).isInstanceOf(Refusal.class);
        }
        for (AssumedValueInput value :
                List.of(
                        new AssumedValueInput("kwh_price", "-0.53"),
                        new AssumedValueInput("kwh_price", "99999999999.00"),
                        new AssumedValueInput("kwh_price", "much"),
                        new AssumedValueInput("kwh_price", null),
                        new AssumedValueInput("nothing", "1"))) {
            StudyFilter wrong = new StudyFilter(null, null, null, null, List.of(value), null);
            assertThatThrownBy(() -> wrong.terms(calculator, DAY)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> new StudyFilter(null, null, null, null, null, 13).grace())
                .isInstanceOf(Refusal.class);
    }
}
