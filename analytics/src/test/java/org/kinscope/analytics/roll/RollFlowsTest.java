package org.kinscope.analytics.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows.Move;
import org.kinscope.analytics.roll.RollFlows.Question;
import org.kinscope.analytics.roll.RollFlows.Row;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class RollFlowsTest {

    private static final Source SOURCE = new Source(1, 1, 2);
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final StatusOrder ORDER = StatusOrder.of(PolicyCatalogue.load());
    private static final String HAILING = "321202001001";
    private static final String GAOGANG = "321203001001";

    private final Facts facts = new Facts();

    private void unit(String no, String division) {
        facts.list(FactKind.AID_UNITS).add(new AidUnit(no, division, null));
    }

    private void status(
            String unit, String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        facts.list(FactKind.STATUSES)
                .add(new StatusSpell(unit, code, new Spell(from, to), null, null, SOURCE));
    }

    private void person(String id, String unit, Spell inside, @Nullable LocalDate died) {
        facts.list(FactKind.PERSONS).add(new Person(id, null, null, died, HAILING, null, SOURCE));
        facts.list(FactKind.MEMBERSHIPS).add(new Membership(id, unit, true, inside, SOURCE));
    }

    private RollFlows flows(Who who, Step step, LocalDate from, LocalDate to, int digits) {
        return RollFlows.of(
                CityProjection.of(facts),
                Scope.CITY,
                ORDER,
                new Question(from, to, step, who, digits));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }

    @Test
    void a_year_of_three_units_adds_up_by_hand() {
        unit("A", HAILING);
        unit("B", HAILING);
        unit("C", GAOGANG);
        status("A", "dibao", day(1, 1).minusYears(2), null);
        status("B", "dibao", null, day(3, 1));
        status("B", "dibao-marginal", day(3, 1), day(9, 1));
        status("C", "dibao", day(5, 1), day(7, 1));
        RollFlows flows = flows(Who.UNITS, Step.YEAR, NEW_YEAR, LocalDate.of(2021, 1, 1), 0);
        assertThat(flows.rows())
                .containsExactly(
                        new Row(NEW_YEAR, LocalDate.of(2021, 1, 1), "", "dibao", 2, 1, 2, 1, 1),
                        new Row(
                                NEW_YEAR,
                                LocalDate.of(2021, 1, 1),
                                "",
                                "dibao-marginal",
                                0,
                                1,
                                1,
                                0,
                                0));
        assertThat(flows.moves())
                .containsExactlyInAnyOrder(
                        new Move(NEW_YEAR, "", "dibao", "dibao-marginal", 1),
                        new Move(NEW_YEAR, "", "dibao-marginal", "none", 1),
                        new Move(NEW_YEAR, "", "none", "dibao", 1),
                        new Move(NEW_YEAR, "", "dibao", "none", 1));
    }

    @Test
    void a_change_on_the_first_day_is_stock_and_one_on_the_last_day_is_a_flow() {
        unit("A", HAILING);
        status("A", "dibao", NEW_YEAR, day(2, 1));
        assertThat(flows(Who.UNITS, Step.MONTH, NEW_YEAR, day(3, 1), 0).rows())
                .containsExactly(new Row(NEW_YEAR, day(2, 1), "", "dibao", 1, 0, 1, 0, 0));
    }

    @Test
    void who_has_two_statuses_counts_by_the_higher_protection() {
        unit("A", HAILING);
        status("A", "dibao-marginal", day(1, 1), null);
        status("A", "dibao", day(2, 1), day(4, 1));
        Timeline line = Timeline.of(Timeline.ofUnit(subjects(), "A"), ORDER);
        assertThat(line.on(day(1, 15))).isEqualTo("dibao-marginal");
        assertThat(line.on(day(3, 31))).isEqualTo("dibao");
        assertThat(line.on(day(4, 1))).isEqualTo("dibao-marginal");
        assertThat(line.on(NEW_YEAR.minusDays(1))).isEqualTo(StatusOrder.NONE);
    }

    private org.kinscope.analytics.neighbourhood.FactSource subjects() {
        return CityProjection.of(facts).subjects().facts();
    }

    @Test
    void a_person_leaves_with_the_membership_and_on_the_day_of_death() {
        unit("A", HAILING);
        status("A", "dibao", NEW_YEAR.minusYears(1), null);
        person("stays", "A", Spell.since(NEW_YEAR.minusYears(1)), null);
        person("marries", "A", new Spell(NEW_YEAR.minusYears(1), day(6, 1)), null);
        person("dies", "A", Spell.since(NEW_YEAR.minusYears(1)), day(8, 1));
        assertThat(flows(Who.PEOPLE, Step.QUARTER, NEW_YEAR, day(10, 1), 6).rows())
                .containsExactly(
                        new Row(NEW_YEAR, day(4, 1), "321202", "dibao", 3, 0, 0, 3, 3),
                        new Row(day(4, 1), day(7, 1), "321202", "dibao", 3, 0, 1, 2, 2),
                        new Row(day(7, 1), day(10, 1), "321202", "dibao", 2, 0, 1, 1, 1));
    }

    @Test
    void only_units_of_the_scope_count() {
        unit("A", HAILING);
        unit("C", GAOGANG);
        status("A", "dibao", null, null);
        status("C", "dibao", null, null);
        RollFlows seen =
                RollFlows.of(
                        CityProjection.of(facts),
                        new Scope("321203"),
                        ORDER,
                        new Question(NEW_YEAR, day(2, 1), Step.MONTH, Who.UNITS, 9));
        assertThat(seen.rows())
                .containsExactly(new Row(NEW_YEAR, day(2, 1), "321203001", "dibao", 1, 0, 0, 1, 1));
    }

    @Test
    void steps_are_calendar_months_and_the_last_may_be_short() {
        assertThat(Step.MONTH.days(LocalDate.of(2020, 1, 31), day(3, 15)))
                .containsExactly(day(1, 31), day(2, 29), day(3, 15));
        assertThatThrownBy(() -> Step.MONTH.days(NEW_YEAR, NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Step.MONTH.days(NEW_YEAR, NEW_YEAR.plusYears(21)))
                .hasMessageContaining("more than 240 steps");
    }

    /** Stocks are counted by looking at each day anew; flows by walking through the changes. */
    @Test
    void flows_lead_from_each_stock_counted_on_its_day_to_the_next() {
        Random random = new Random(7);
        List<String> codes = List.of("dibao", "tekun", "dibao-marginal", "expenditure-poor");
        for (int i = 0; i < 300; i++) {
            unit("U" + i, i % 2 == 0 ? HAILING : GAOGANG);
            for (int s = random.nextInt(4); s > 0; s--) {
                LocalDate from = NEW_YEAR.plusDays(random.nextInt(900) - 300L);
                status(
                        "U" + i,
                        codes.get(random.nextInt(4)),
                        random.nextInt(10) == 0 ? null : from,
                        random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(300)));
            }
        }
        LocalDate end = NEW_YEAR.plusYears(1);
        for (Step step : Step.values()) {
            RollFlows flows = flows(Who.UNITS, step, NEW_YEAR, end, 6);
            assertThat(flows.rows()).isNotEmpty();
            for (Row row : flows.rows()) {
                assertThat(row.stock())
                        .isEqualTo(counted(row.division(), row.status(), row.from()));
                assertThat(row.next()).isEqualTo(counted(row.division(), row.status(), row.to()));
                assertThat(row.stock() + row.entries() - row.exits())
                        .as(row.toString())
                        .isEqualTo(row.next());
                assertThat(row.stays()).isBetween(row.stock() - row.exits(), row.stock());
            }
            Map<String, Integer> into = new HashMap<>();
            flows.moves()
                    .forEach(
                            m ->
                                    into.merge(
                                            m.from() + m.division() + m.after(),
                                            m.count(),
                                            Integer::sum));
            for (Row row : flows.rows()) {
                assertThat(into.getOrDefault(row.from() + row.division() + row.status(), 0))
                        .isEqualTo(row.entries());
            }
        }
    }

    private int counted(String division, String status, LocalDate day) {
        int count = 0;
        for (int i = 0; i < 300; i++) {
            String unit = "U" + i;
            boolean there = (i % 2 == 0 ? HAILING : GAOGANG).startsWith(division);
            List<StatusSpell> running =
                    facts.list(FactKind.STATUSES).stream()
                            .map(StatusSpell.class::cast)
                            .filter(s -> s.aidUnitNo().equals(unit) && s.spell().runsOn(day))
                            .toList();
            String first =
                    running.stream().map(StatusSpell::status).min(ORDER).orElse(StatusOrder.NONE);
            count += there && first.equals(status) ? 1 : 0;
        }
        return count;
    }
}
