package org.kinscope.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Wang and his wife go into dibao in February 2020; old Li dies in March. */
class PanelTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 31);
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final String HAILING = "321202001001";
    private static final Source SOURCE = new Source(1, 1, 2);
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();

    private final Facts facts = new Facts();

    private void person(String id, int born, @Nullable LocalDate died, @Nullable String unit) {
        facts.list(FactKind.PERSONS)
                .add(new Person(id, null, LocalDate.of(born, 6, 1), died, HAILING, null, SOURCE));
        if (unit != null) {
            facts.list(FactKind.MEMBERSHIPS)
                    .add(new Membership(id, unit, true, Spell.ALWAYS, SOURCE));
        }
    }

    private void status(String unit, String code, LocalDate from, @Nullable LocalDate to) {
        facts.list(FactKind.STATUSES)
                .add(new StatusSpell(unit, code, new Spell(from, to), null, null, SOURCE));
    }

    private void paid(
            String id, @Nullable String grant, @Nullable String code, String yuan, LocalDate on) {
        paid(id, grant, code, yuan, on, Payment.PAID);
    }

    private void paid(
            String id,
            @Nullable String grant,
            @Nullable String code,
            String yuan,
            LocalDate on,
            String state) {
        facts.list(FactKind.PAYMENTS)
                .add(
                        new Payment(
                                id,
                                grant,
                                grant != null,
                                code,
                                Yuan.parse(yuan),
                                on,
                                state,
                                SOURCE));
    }

    private void town() {
        facts.list(FactKind.AID_UNITS).add(new AidUnit("U1", HAILING, null));
        facts.list(FactKind.AID_UNITS).add(new AidUnit("U2", HAILING, null));
        person("wang", 1980, null, "U1");
        person("wife", 1982, null, "U1");
        person("li", 1935, LocalDate.of(2020, 3, 10), "U2");
        facts.list(FactKind.INCOMES)
                .add(
                        new Income(
                                "wang",
                                "wage",
                                Yuan.parse("600.00"),
                                "month",
                                Spell.ALWAYS,
                                SOURCE));
        status("U1", "dibao", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 4, 15));
        status("U1", "dibao-marginal", LocalDate.of(2020, 4, 15), null);
        status("U2", "tekun", LocalDate.of(2019, 1, 1), null);
        facts.list(FactKind.GRANTS)
                .add(
                        new Grant(
                                "G1",
                                "DIBAO",
                                "civil-affairs",
                                "wang",
                                "U1",
                                Yuan.parse("820.00"),
                                "month",
                                Spell.since(LocalDate.of(2020, 2, 1)),
                                null,
                                null,
                                null,
                                SOURCE));
        paid("wang", "G1", null, "820.00", LocalDate.of(2020, 2, 10));
        paid("wang", "G1", "DIBAO", "820.00", LocalDate.of(2020, 3, 31));
        paid("wang", null, "HEATING", "100.00", LocalDate.of(2020, 3, 1));
        paid("wang", null, null, "7.00", LocalDate.of(2020, 3, 2));
        paid("wang", "G1", "DIBAO", "820.00", LocalDate.of(2020, 3, 5), "returned");
    }

    private Panel panel(byte key, YearMonth from, YearMonth to) {
        CityProjection city = CityProjection.of(facts);
        Cohort all =
                Cohort.of(
                        CityTables.of(city, CATALOGUE.at(DAY), StatusOrder.of(CATALOGUE)),
                        CohortFilter.ALL);
        Map<String, String> sexes = Map.of("wang", "male", "wife", "female");
        return new Panel(
                city,
                CATALOGUE,
                all,
                Pseudonyms.of(key(key)),
                sexes::get,
                new Panel.Question(from, to, 6));
    }

    private static byte[] key(byte first) {
        byte[] key = new byte[32];
        key[0] = first;
        return key;
    }

    private static List<PersonMonth> told(Panel panel) throws IOException {
        List<PersonMonth> rows = new ArrayList<>();
        panel.tell(rows::add);
        return rows;
    }

    private static List<PersonMonth> of(String person, List<PersonMonth> rows) {
        String name = Pseudonyms.of(key((byte) 1)).of(person);
        return rows.stream().filter(r -> r.pseudonym().equals(name)).toList();
    }

    @Test
    void everybody_has_a_row_a_month_from_birth_to_death() throws IOException {
        town();
        Panel panel = panel((byte) 1, JANUARY, JANUARY.plusMonths(3));
        List<PersonMonth> rows = told(panel);
        assertThat(panel.rows()).isEqualTo(rows.size()).isEqualTo(4 + 4 + 3);
        assertThat(of("li", rows))
                .extracting(PersonMonth::died)
                .containsExactly(false, false, true);
        PersonMonth last = of("li", rows).getLast();
        assertThat(last.month()).isEqualTo(YearMonth.of(2020, 3));
        assertThat(last.exits()).isEqualTo(1);
        assertThat(last.status()).isEqualTo("none");
        assertThat(last.size()).isNull();
        assertThat(panel.personIds()).containsExactly("li", "wang", "wife");
    }

    @Test
    void statuses_of_two_months_ends_and_the_moves_between_agree() throws IOException {
        town();
        List<PersonMonth> wang = of("wang", told(panel((byte) 1, JANUARY, JANUARY.plusMonths(3))));
        assertThat(wang)
                .extracting(
                        PersonMonth::status,
                        PersonMonth::entries,
                        PersonMonth::exits,
                        PersonMonth::changes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("none", 0, 0, 0),
                        org.assertj.core.groups.Tuple.tuple("dibao", 1, 0, 0),
                        org.assertj.core.groups.Tuple.tuple("dibao", 0, 0, 0),
                        org.assertj.core.groups.Tuple.tuple("dibao-marginal", 0, 0, 1));
        PersonMonth april = wang.getLast();
        assertThat(april.ageBand()).isEqualTo("16-59");
        assertThat(april.sex()).isEqualTo("male");
        assertThat(april.division()).isEqualTo("321202");
        assertThat(april.size()).isEqualTo(2);
        // 300 a head of 710 is assessed as tier 1, whatever is on record.
        assertThat(april.tier()).isEqualTo(Tier.TIER_1);
    }

    @Test
    void what_was_paid_and_kept_stands_in_its_month_by_programme() throws IOException {
        town();
        Panel panel = panel((byte) 1, JANUARY, JANUARY.plusMonths(3));
        assertThat(panel.programmes()).containsExactly("DIBAO", "HEATING", "unknown");
        List<PersonMonth> wang = of("wang", told(panel));
        assertThat(wang.get(1).paid()).isEqualTo(Map.of("DIBAO", Yuan.parse("820.00")));
        assertThat(wang.get(2).paid())
                .isEqualTo(
                        Map.of(
                                "DIBAO", Yuan.parse("820.00"),
                                "HEATING", Yuan.parse("100.00"),
                                "unknown", Yuan.parse("7.00")));
        assertThat(wang.get(2).total()).isEqualTo(Yuan.parse("927.00"));
        assertThat(panel((byte) 1, JANUARY, JANUARY).programmes()).isEmpty();
    }

    @Test
    void two_keys_share_no_name_and_one_key_names_alike() throws IOException {
        town();
        List<PersonMonth> one = told(panel((byte) 1, JANUARY, JANUARY));
        List<PersonMonth> again = told(panel((byte) 1, JANUARY, JANUARY));
        List<PersonMonth> other = told(panel((byte) 2, JANUARY, JANUARY));
        assertThat(again).isEqualTo(one);
        Function<List<PersonMonth>, List<String>> names =
                rows -> rows.stream().map(PersonMonth::pseudonym).collect(Collectors.toList());
        assertThat(names.apply(other)).hasSize(3).doesNotContainAnyElementsOf(names.apply(one));
        assertThat(names.apply(one))
                .allMatch(name -> name.matches("[0-9a-f]{24}"))
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(names.apply(other)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void months_out_of_order_and_villages_are_refused() {
        assertThatThrownBy(() -> new Panel.Question(JANUARY, YearMonth.of(2019, 12), 6))
                .hasMessageContaining("the first one first");
        assertThatThrownBy(() -> new Panel.Question(YearMonth.of(2014, 4), JANUARY, 6))
                .hasMessageContaining("the catalogue begins on 2014-05-01");
        assertThatThrownBy(() -> new Panel.Question(JANUARY, JANUARY, 12))
                .hasMessageContaining("a village is too small");
        assertThatThrownBy(() -> new Panel.Question(JANUARY, JANUARY.plusMonths(120), 6))
                .hasMessageContaining("1 to 120 months");
    }
}
