package org.kinscope.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.neo4j.driver.Values;

class SurroundingTest {

    private final Facts facts = new Facts();

    @Test
    void a_chain_is_walked_step_by_step_and_a_circle_ends() {
        for (int i = 0; i < 5; i++) {
            parent("p" + i, "p" + (i + 1));
        }
        parent("p5", "p0");
        parent("p2", "p2");
        assertThat(reached("p0", 0)).containsExactly("p0");
        assertThat(reached("p0", 1)).containsExactlyInAnyOrder("p0", "p1", "p5");
        assertThat(reached("p0", 4)).hasSize(6);
    }

    @Test
    void spouses_and_siblings_are_neighbours_both_ways() {
        facts.add(FactKind.MARRIAGES, Values.value(Map.of("personId", "man", "otherId", "woman")));
        facts.add(
                FactKind.SIBLINGS, Values.value(Map.of("personId", "woman", "otherId", "sister")));
        assertThat(reached("sister", 2)).containsExactly("sister", "woman", "man");
    }

    @Test
    void a_hub_is_reached_but_not_gone_on_from_and_is_reported() {
        for (int i = 0; i < Surrounding.MOST_RELATIONS + 1; i++) {
            parent("hub", "child" + i);
        }
        for (int i = 0; i < Surrounding.MOST_RELATIONS; i++) {
            parent("big", "grandchild" + i);
        }
        parent("child0", "other");
        Surrounding city = Surrounding.in(CityProjection.of(facts));
        assertThat(city.walk(city.number("other"), 4)).isEqualTo(3);
        assertThat(city.cut()).isEqualTo(1);
        assertThat(city.walk(city.number("grandchild0"), 4))
                .isEqualTo(Surrounding.MOST_RELATIONS + 1);
        assertThat(city.cut()).isZero();
    }

    private void parent(String parent, String child) {
        facts.add(
                FactKind.PARENTHOODS,
                Values.value(Map.of("personId", parent, "otherId", child, "kind", "birth")));
    }

    private List<String> reached(String from, int steps) {
        Surrounding city = Surrounding.in(CityProjection.of(facts));
        int size = city.walk(city.number(from), steps);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(city.personId(city.reached(i)));
        }
        return ids;
    }
}
