package org.kinscope.analytics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Wang is in dibao alone, Li earns too much for it, Zhao is watched, Sun left in the month. */
class MonthFiguresTest {

    private static final YearMonth DECEMBER = YearMonth.of(2020, 12);
    private static final LocalDate YEAR = LocalDate.of(2020, 1, 1);
    private static final String HAILING = "321202001001";
    private static final String GAOGANG = "321203001001";
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();

    private final Facts facts = new Facts();
    private int line = 1;

    private Source next() {
        return new Source(1, 1, ++line);
    }

    private void unit(
            String name,
            String division,
            String income,
            String status,
            @Nullable String mode,
            LocalDate from,
            @Nullable LocalDate to) {
        String unit = "U" + name;
        facts.list(FactKind.PERSONS)
                .add(
                        new Person(
                                name,
                                null,
                                LocalDate.of(1980, 1, 1),
                                null,
                                division,
                                null,
                                next()));
        facts.list(FactKind.AID_UNITS).add(new AidUnit(unit, division, null));
        facts.list(FactKind.MEMBERSHIPS)
                .add(new Membership(name, unit, true, Spell.ALWAYS, next()));
        facts.list(FactKind.INCOMES)
                .add(new Income(name, "wage", Yuan.parse(income), "month", Spell.ALWAYS, next()));
        facts.list(FactKind.STATUSES)
                .add(new StatusSpell(unit, status, new Spell(from, to), null, mode, next()));
    }

    private void aid(String name, String amount, String state, LocalDate paidOn) {
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                "G" + name + line,
                                "DIBAO",
                                "civil-affairs",
                                name,
                                "U" + name,
                                Yuan.parse(amount),
                                "month",
                                Spell.since(YEAR),
                                null,
                                null,
                                null,
                                next()));
        facts.list(FactKind.PAYMENTS)
                .add(
                        new Payment(
                                name,
                                null,
                                false,
                                "DIBAO",
                                Yuan.parse(amount),
                                paidOn,
                                state,
                                next()));
    }

    private void town() {
        unit("wang", HAILING, "100.00", "dibao", "single", YEAR, null);
        unit("li", HAILING, "5000.00", "dibao", null, DECEMBER.atDay(1), null);
        unit("zhao", GAOGANG, "100.00", "monitored", null, YEAR, null);
        unit("sun", GAOGANG, "5000.00", "dibao", "grace", YEAR, DECEMBER.atDay(20));
        aid("wang", "600.00", Payment.PAID, DECEMBER.atDay(10));
        aid("li", "300.00", Payment.PAID, DECEMBER.atDay(10));
        aid("li", "50.00", "returned", DECEMBER.atDay(11));
    }

    private Map<String, Map<Figure, Double>> of(int digits, Application... applications) {
        return MonthFigures.of(
                        CityProjection.of(facts),
                        Scope.CITY,
                        CATALOGUE,
                        DECEMBER,
                        digits,
                        List.of(applications))
                .byDivision();
    }

    @Test
    void figures_are_of_all_and_of_each_division() {
        town();
        Map<String, Map<Figure, Double>> by = of(6);
        assertThat(by).containsOnlyKeys("", "321202", "321203");
        assertThat(by.get(""))
                .containsEntry(Figure.PEOPLE, 4.0)
                .containsEntry(Figure.ELIGIBLE, 2.0)
                .containsEntry(Figure.RECIPIENTS, 2.0)
                .containsEntry(Figure.REACHED, 1.0)
                .containsEntry(Figure.EXCLUDED, 1.0)
                .containsEntry(Figure.AID_YUAN, 950.0)
                .containsEntry(Figure.LEAKED_YUAN, 350.0)
                .containsEntry(Figure.ROLL_HOUSEHOLDS, 2.0)
                .containsEntry(Figure.SINGLE_HOUSEHOLDS, 1.0)
                .containsEntry(Figure.WATCHED_HOUSEHOLDS, 1.0)
                .containsEntry(Figure.PAID_PERSONS, 2.0)
                .containsEntry(Figure.PERSON_TIMES, 2.0)
                .containsEntry(Figure.PAID_YUAN, 900.0)
                .containsEntry(Figure.CAME_BACK_TIMES, 1.0);
        assertThat(by.get("321203"))
                .containsEntry(Figure.ROLL_HOUSEHOLDS, 0.0)
                .containsEntry(Figure.PAID_YUAN, 0.0)
                .containsEntry(Figure.LEFT_HOUSEHOLDS, 1.0)
                .containsEntry(Figure.EXCLUDED, 1.0);
    }

    @Test
    void who_comes_on_the_first_day_and_who_goes_within_the_month_moved_in_it() {
        town();
        assertThat(of(0).get(""))
                .containsEntry(Figure.ENTERED_HOUSEHOLDS, 1.0)
                .containsEntry(Figure.LEFT_HOUSEHOLDS, 1.0);
    }

    @Test
    void without_a_recorded_application_nothing_of_them_is_known() {
        town();
        assertThat(of(6).get("")).doesNotContainKeys(Figure.DECIDED, Figure.VISIT_DUE);
    }

    @Test
    void days_to_decision_and_visits_within_three_days_count_in_their_month() {
        town();
        LocalDate fifth = DECEMBER.atDay(5);
        Map<String, Map<Figure, Double>> by =
                of(
                        6,
                        new Application(
                                HAILING, "DIBAO", fifth, fifth.plusDays(3), fifth.plusDays(20)),
                        new Application(HAILING, "DIBAO", fifth, fifth.plusDays(4), null),
                        new Application(null, null, fifth, null, fifth.plusDays(10)),
                        new Application(
                                GAOGANG, null, DECEMBER.atDay(30), DECEMBER.atDay(31), null));
        assertThat(by.get("321202"))
                .containsEntry(Figure.DECIDED, 1.0)
                .containsEntry(Figure.DECISION_DAYS, 20.0)
                .containsEntry(Figure.VISIT_DUE, 2.0)
                .containsEntry(Figure.VISIT_RECORDED, 2.0)
                .containsEntry(Figure.VISITED_IN_TIME, 1.0);
        assertThat(by.get("unknown"))
                .containsEntry(Figure.DECISION_DAYS, 10.0)
                .containsEntry(Figure.VISIT_RECORDED, 0.0);
        // The third day of the last application is in January.
        assertThat(by.get("321203")).containsEntry(Figure.VISIT_DUE, 0.0);
        assertThat(by.get(""))
                .containsEntry(Figure.DECIDED, 2.0)
                .containsEntry(Figure.VISIT_DUE, 3.0);
    }

    @Test
    void indicators_come_indicator_by_indicator_with_numerator_and_denominator() {
        town();
        MonthFigures month =
                MonthFigures.of(
                        CityProjection.of(facts), Scope.CITY, CATALOGUE, DECEMBER, 6, List.of());
        List<Indicators.Row> rows =
                Indicators.of(IndicatorBook.of(CATALOGUE).indicators(), List.of(month));
        List<Indicators.Row> coverage =
                rows.stream().filter(r -> r.indicator().code().equals("coverage")).toList();
        assertThat(coverage)
                .extracting(Indicators.Row::division, Indicators.Row::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", 50.0),
                        org.assertj.core.groups.Tuple.tuple("321202", 100.0),
                        org.assertj.core.groups.Tuple.tuple("321203", 0.0));
        assertThat(coverage.getFirst().denominator()).isEqualTo(2.0);
        assertThat(coverage.getFirst().least()).isEqualTo(1);
        List<@Nullable Double> days = new ArrayList<>();
        rows.stream()
                .filter(r -> r.indicator().code().equals("decision-days"))
                .forEach(r -> days.add(r.value()));
        assertThat(days).hasSize(3).containsOnlyNulls();
    }
}
