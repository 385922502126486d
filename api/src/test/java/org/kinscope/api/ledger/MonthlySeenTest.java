package org.kinscope.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.ledger.PaidRow;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

class MonthlySeenTest {

    private static MonthlySeen seen(int payments, boolean few) {
        List<PaidRow> paid = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            Payment payment =
                    new Payment(
                            "p" + i,
                            null,
                            false,
                            "DIBAO",
                            Yuan.parse("600.00"),
                            LocalDate.of(2020, 12, 1),
                            "paid",
                            new Source(1, 1, i + 2));
            paid.add(
                    new PaidRow(
                            payment,
                            "DIBAO",
                            "civil-affairs",
                            "321202001001",
                            Subject.person("p" + i)));
        }
        return new MonthlySeen(
                MonthlyReport.of(
                        new MonthlyLedger(YearMonth.of(2020, 12), paid, List.of(), List.of()),
                        "",
                        6),
                new Names(PolicyCatalogue.load(), Map.of("321202000000", "海陵区")),
                few);
    }

    @Test
    void a_researcher_sees_no_count_of_one_to_four_and_no_yuan_of_its_row() {
        MonthlySeen.PaidFigure figure = seen(4, false).paid().getFirst();
        assertThat(figure.personTimes()).isNull();
        assertThat(figure.households()).isNull();
        assertThat(figure.amount()).isNull();
        assertThat(seen(4, true).paid().getFirst().amount()).isEqualTo(Yuan.parse("2400.00"));
    }

    @Test
    void five_are_told_to_everybody_with_their_names() {
        MonthlySeen.PaidFigure figure = seen(5, false).paid().getFirst();
        assertThat(figure.figure()).isEqualTo("DIBAO/civil-affairs/321202");
        assertThat(figure.division().zh()).isEqualTo("海陵区");
        assertThat(figure.personTimes()).isEqualTo(5);
        assertThat(figure.amount()).isEqualTo(Yuan.parse("3000.00"));
        assertThat(seen(5, false).rollTotal().households()).isZero();
    }

    @Test
    void divisions_are_told_apart_by_the_digits_of_a_level_only() {
        assertThat(new MonthlyFilter(null).level()).isEqualTo(6);
        assertThat(new MonthlyFilter(12).level()).isEqualTo(12);
        assertThatThrownBy(() -> new MonthlyFilter(7).level()).isInstanceOf(Refusal.class);
    }
}
