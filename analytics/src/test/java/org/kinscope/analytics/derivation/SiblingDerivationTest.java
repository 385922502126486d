package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiblingDerivationTest {

    private final Family family = new Family();

    @Test
    void children_of_one_parent_are_siblings_since_the_later_birth_even_after_death() {
        family.lives("mother", "1960-01-01")
                .lived("b", "1985-03-04", "2001-01-01")
                .lives("a", "1990-05-06");
        family.parent("mother", "a").parent("mother", "b");
        assertThat(family.siblings()).containsExactly("a ~ b, birth, 1990-05-06..");
    }

    @Test
    void two_shared_parents_make_one_pair_with_the_nearest_basis() {
        family.lives("f", "1960-01-01")
                .lives("m", "1960-01-01")
                .lives("a", "1990-01-01")
                .lives("b", "1991-01-01");
        family.parent("f", "a", "registered").parent("f", "b", "birth");
        family.parent("m", "a", "birth").parent("m", "b", "birth");
        assertThat(family.siblings()).containsExactly("a ~ b, birth, 1991-01-01..");
    }

    @Test
    void the_weaker_of_the_two_parenthoods_is_the_basis() {
        family.lives("f", "1960-01-01").lives("a", "1990-01-01").lives("b", "1991-01-01");
        family.parent("f", "a", "adoption").parent("f", "b", "birth");
        assertThat(family.siblings()).containsExactly("a ~ b, adoption, 1991-01-01..");
    }

    @Test
    void an_unknown_birth_leaves_the_start_open() {
        family.lives("f", "1960-01-01").lives("a", null).lives("b", "1991-01-01");
        family.parent("f", "a").parent("f", "b");
        assertThat(family.siblings()).containsExactly("a ~ b, birth, ..");
    }

    @Test
    void spouses_cousins_and_oneself_are_no_siblings() {
        family.lives("g", "1940-01-01").lives("f", "1960-01-01").lives("u", "1962-01-01");
        family.lives("a", "1990-01-01").lives("c", "1991-01-01").lives("w", "1991-01-01");
        family.parent("f", "a")
                .parent("u", "c")
                .parent("f", "f")
                .married("a", "w", "2015-01-01", null);
        assertThat(family.siblings()).isEmpty();
    }

    @Test
    void a_parent_of_64_children_makes_siblings_and_one_of_65_is_reported_as_a_hub() {
        family.lives("f", "1940-01-01").lives("hub", "1940-01-01");
        for (int i = 0; i < 65; i++) {
            family.lives("h" + i, "1990-01-01").parent("hub", "h" + i);
            if (i < 64) {
                family.lives("c" + i, "1990-01-01").parent("f", "c" + i);
            }
        }
        assertThat(family.siblings()).hasSize(64 * 63 / 2).allMatch(pair -> pair.startsWith("c"));
        assertThat(family.siblingDerivation().hubs())
                .containsExactly(new Hub("SIBLING_OF", "hub", 65));
    }
}
