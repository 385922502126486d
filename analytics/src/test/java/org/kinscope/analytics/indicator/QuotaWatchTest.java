package org.kinscope.analytics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.indicator.QuotaWatch.Pattern;
import org.kinscope.analytics.indicator.QuotaWatch.Share;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.analytics.policy.indicator.Quota;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Counties of single people: some poor, some on the roll, some watched. */
class QuotaWatchTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Source SOURCE = new Source(1, 1, 2);
    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();
    private static final PolicyAt POLICY = CATALOGUE.at(DAY);

    private final Facts facts = new Facts();
    private int number;

    private void units(String county, int count, String income, String status) {
        for (int i = 0; i < count; i++) {
            String id = "p" + ++number;
            String unit = "U" + number;
            String division = county + "001001";
            facts.list(FactKind.PERSONS)
                    .add(
                            new Person(
                                    id,
                                    null,
                                    LocalDate.of(1980, 1, 1),
                                    null,
                                    division,
                                    null,
                                    SOURCE));
            facts.list(FactKind.AID_UNITS).add(new AidUnit(unit, division, null));
            facts.list(FactKind.MEMBERSHIPS)
                    .add(new Membership(id, unit, true, Spell.ALWAYS, SOURCE));
            facts.list(FactKind.INCOMES)
                    .add(new Income(id, "wage", Yuan.parse(income), "month", Spell.ALWAYS, SOURCE));
            facts.list(FactKind.STATUSES)
                    .add(new StatusSpell(unit, status, Spell.ALWAYS, null, null, SOURCE));
        }
    }

    private QuotaWatch watch() {
        CityTable table =
                CityTables.of(CityProjection.of(facts), POLICY, StatusOrder.of(CATALOGUE));
        return QuotaWatch.of(table, "", 6, POLICY, quota());
    }

    private static Quota quota() {
        return IndicatorBook.of(CATALOGUE).quotas().getFirst();
    }

    private static Pattern pattern(QuotaWatch watch, Share share) {
        return watch.tests().stream()
                .filter(t -> t.share() == share)
                .map(QuotaWatch.Test::pattern)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_division_is_told_with_need_roll_and_what_the_quota_asks_for() {
        units("321202", 40, "100.00", "dibao");
        units("321202", 20, "5000.00", "dibao");
        units("321202", 6, "100.00", "monitored");
        QuotaWatch watch = watch();
        assertThat(watch.percent()).isEqualTo(5);
        assertThat(watch.rows()).extracting(r -> r.of().division()).containsExactly("", "321202");
        QuotaWatch.Row row = watch.rows().getLast();
        assertThat(row.of().assessed()).isEqualTo(66);
        assertThat(row.of().need()).isEqualTo(46);
        assertThat(row.of().roll()).isEqualTo(60);
        assertThat(row.of().rollNeed()).isEqualTo(40);
        assertThat(row.of().marked()).isEqualTo(6);
        assertThat(row.expected()).isEqualTo(3);
        assertThat(row.over()).isEqualTo(3);
        assertThat(row.percentOfRoll()).isEqualTo(10.0);
        assertThat(row.rollPerNeed()).isCloseTo(60 / 46.0, within(1e-12));
        assertThat(pattern(watch, Share.QUOTA)).isEqualTo(Pattern.TOO_FEW);
    }

    /** The same twentieth everywhere, while need is a tenth here and half there. */
    @Test
    void a_share_alike_where_need_is_apart_looks_like_a_quota() {
        List<String> counties = List.of("321202", "321203", "321281", "321282", "321283");
        for (int i = 0; i < counties.size(); i++) {
            int poor = 20 + 40 * i;
            units(counties.get(i), poor, "100.00", "dibao");
            units(counties.get(i), 200 - poor, "5000.00", "dibao");
            units(counties.get(i), 10, "5000.00", "monitored");
        }
        QuotaWatch watch = watch();
        assertThat(pattern(watch, Share.NEED)).isEqualTo(Pattern.APART);
        assertThat(pattern(watch, Share.QUOTA)).isEqualTo(Pattern.ALIKE);
        assertThat(watch.rows()).allSatisfy(r -> assertThat(r.over()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void a_share_that_moves_with_the_division_is_no_quota() {
        units("321202", 200, "100.00", "dibao");
        units("321202", 5, "100.00", "monitored");
        units("321203", 200, "100.00", "dibao");
        units("321203", 40, "100.00", "monitored");
        assertThat(pattern(watch(), Share.QUOTA)).isEqualTo(Pattern.APART);
    }

    @Test
    void a_day_of_which_the_quota_says_nothing_is_refused() {
        units("321202", 1, "100.00", "dibao");
        Quota later = new Quota("later", quota().name(), List.of("monitored"), List.of());
        CityTable table =
                CityTables.of(CityProjection.of(facts), POLICY, StatusOrder.of(CATALOGUE));
        assertThatThrownBy(() -> QuotaWatch.of(table, "", 6, POLICY, later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the quota later sets nothing on 2020-12-31");
    }
}
