package org.kinscope.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Space;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Values;

/** Columns say what records say: the same lists, in the same order, for every key. */
class ColumnsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void columns_give_the_lists_of_the_records_they_were_made_of(long seed) {
        Facts facts = new RandomFacts(seed, 40, 200).facts();
        assertSame(new FactStore(facts), CityProjection.of(facts).facts());
    }

    @Test
    void few_and_no_facts_are_columns_too() {
        assertSame(
                new FactStore(new RandomFacts(6, 3, 1).facts()),
                CityProjection.of(new RandomFacts(6, 3, 1).facts()).facts());
        CityProjection empty = CityProjection.of(new Facts());
        assertSame(new FactStore(new Facts()), empty.facts());
        assertThat(empty.aidUnits()).isEmpty();
        assertThat(empty.peopleInAid()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_city_with_changes_laid_over_it_is_the_city_of_the_new_facts(long seed) {
        RandomFacts random = new RandomFacts(seed, 60, 250);
        CityProjection city = CityProjection.of(random.facts());
        FactSource facts = city.facts();
        Overlay overlay = Overlay.NOTHING;
        for (int round = 0; round < 3; round++) {
            Keyed touched = touched(random, round);
            random.change(touched);
            FactSource before = facts;
            Keyed changed = new Keyed();
            overlay = overlay.with(before, touched, random.facts(), changed);
            facts = overlay.over(new Lens(city.columns().orElseThrow()));
            FactStore now = new FactStore(random.facts());
            assertSame(now, facts);
            assertThat(changed.keys(Space.PERSON)).isEqualTo(differing(before, now, Space.PERSON));
            assertThat(changed.keys(Space.AID_UNIT))
                    .isEqualTo(differing(before, now, Space.AID_UNIT));
        }
        assertThat(overlay.size()).isPositive();
    }

    private static Keyed touched(RandomFacts random, int round) {
        Keyed touched = new Keyed();
        touched.add(Space.CITY, "");
        for (int i = 0; i < 4; i++) {
            touched.add(Space.PERSON, RandomFacts.id(round * 4 + i + 1));
            touched.add(Space.PERSON, random.id());
            touched.add(Space.AID_UNIT, "U" + (round + i));
            touched.add(i % 2 == 0 ? Space.VEHICLE : Space.REAL_ESTATE, "苏A" + i);
            touched.add(Space.COMPANY, "C" + i);
        }
        return touched;
    }

    private static Set<String> differing(FactSource before, FactSource now, Space space) {
        Set<String> differing = new TreeSet<>();
        for (Grouping<?> grouping : Groupings.all()) {
            if (grouping.space() == space) {
                Set<String> keys = new HashSet<>(before.keys(grouping));
                keys.addAll(now.keys(grouping));
                keys.removeIf(key -> before.list(grouping, key).equals(now.list(grouping, key)));
                differing.addAll(keys);
            }
        }
        return differing;
    }

    @Test
    void people_of_one_household_have_numbers_that_follow_one_another() {
        ColumnsBuilder builder = new ColumnsBuilder();
        builder.number(List.of("p7", "p3", "p9"));
        for (var kind : org.kinscope.analytics.neighbourhood.FactKind.values()) {
            builder.add(builder.kind(kind));
        }
        CityColumns columns = builder.finish();
        assertThat(columns.number(Space.PERSON, "p7")).isZero();
        assertThat(columns.number(Space.PERSON, "p9")).isEqualTo(2);
        assertThat(columns.number(Space.PERSON, "p1")).isEqualTo(-1);
    }

    @Test
    void a_narrower_scope_of_the_same_columns_lists_fewer_and_hides_names() {
        CityProjection city = CityProjection.of(new RandomFacts(7, 300, 200).facts());
        CityProjection narrow = city.in(new Scope("321202"));
        assertThat(narrow.aidUnits()).isNotEmpty().hasSizeLessThan(city.aidUnits().size());
        var subject = narrow.peopleInAid().getFirst();
        List<String> hidden = new ArrayList<>();
        for (String id : city.facts().keys(Groupings.PERSON)) {
            narrow.of(subject)
                    .findPerson(id)
                    .filter(p -> !"321202001001".equals(p.divisionCode()))
                    .ifPresent(
                            p -> {
                                assertThat(p.name()).isNull();
                                hidden.add(id);
                            });
        }
        assertThat(hidden).isNotEmpty();
    }

    @Test
    void numbers_of_any_width_and_gaps_come_back_as_they_were() {
        for (long[] values :
                new long[][] {
                    {},
                    {5},
                    {Column.NONE},
                    {7, 7, 7},
                    {0, 1, Column.NONE, 3},
                    {-1, 1L << 40, Column.NONE, 12},
                    {Long.MAX_VALUE, Long.MIN_VALUE + 1, 0, -1},
                    {1L << 58, 3, 1L << 57},
                }) {
            Column column = Column.of("c", values.length, i -> values[i]);
            for (int i = 0; i < values.length; i++) {
                assertThat(column.get(i)).isEqualTo(values[i]);
            }
        }
        assertThat(Column.of("c", 1000, i -> 19_000 + i % 3).memory().byteSize()).isEqualTo(258);
    }

    @Test
    void a_payment_takes_no_more_than_sixteen_bytes_in_a_city_of_millions() {
        int people = 1_000;
        int months = 24;
        Random random = new Random(16);
        Facts facts = new Facts();
        for (int p = 0; p < people; p++) {
            facts.add(FactKind.PERSONS, Values.value(Map.of("personId", RandomFacts.id(p))));
        }
        long before = CityProjection.of(facts).bytes();
        for (int p = 0; p < people; p++) {
            for (int m = 0; m < months; m++) {
                Map<String, Object> row = new HashMap<>();
                row.put("personId", RandomFacts.id(p));
                row.put("grantNo", "JZ321202%07d".formatted(p));
                row.put("decided", true);
                row.put("programmeCode", "P" + random.nextInt(30));
                row.put("amountFen", random.nextLong(5_000_000));
                row.put("paidOn", LocalDate.of(2019, 1, 10).plusMonths(m));
                row.put("deliveryNo", 1 + m);
                row.put("fileNo", 1 + random.nextInt(4));
                row.put("line", random.nextInt(15_000_000));
                facts.add(FactKind.PAYMENTS, Values.value(row));
            }
        }
        double each = (CityProjection.of(facts).bytes() - before) / (double) (people * months);
        // Of 4.5 million people and a million decisions the numbers have 23 bits more.
        assertThat(each + 23 / 8.0).isBetween(8.0, 16.0);
    }

    static void assertSame(FactSource expected, FactSource found) {
        for (Grouping<?> grouping : Groupings.all()) {
            Set<String> keys = new TreeSet<>(expected.keys(grouping));
            assertThat(new TreeSet<>(found.keys(grouping))).as(grouping.name()).isEqualTo(keys);
            assertThat(found.count(grouping)).isEqualTo(expected.count(grouping));
            for (String key : keys) {
                assertThat(found.list(grouping, key).toString())
                        .as("%s of %s", grouping, key)
                        .isEqualTo(expected.list(grouping, key).toString());
                assertThat(found.list(grouping, key).equals(expected.list(grouping, key))).isTrue();
            }
            assertThat(found.list(grouping, "nobody's key")).isEmpty();
        }
    }
}
