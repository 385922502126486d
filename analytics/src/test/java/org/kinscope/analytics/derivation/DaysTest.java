package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.analytics.derivation.Family.spell;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void spells_that_touch_or_overlap_are_one_and_empty_ones_are_none() {
        Days days =
                Days.of(
                        List.of(
                                spell("2010-01-01", "2011-01-01"),
                                spell("2005-01-01", "2005-01-01"),
                                spell("2011-01-01", "2012-01-01"),
                                spell("2009-06-01", "2010-02-01"),
                                spell("2012-01-02", null)));
        assertThat(days.spells())
                .containsExactly(spell("2009-06-01", "2012-01-01"), spell("2012-01-02", null));
    }

    @Test
    void an_open_start_comes_first_and_an_open_end_swallows_what_follows() {
        Days days = Days.of(List.of(spell("2010-01-01", "2011-01-01"), spell(null, null)));
        assertThat(days.spells()).containsExactly(spell(null, null));
    }

    @Test
    void common_days_are_those_of_both() {
        Days a = Days.of(List.of(spell(null, "2010-01-01"), spell("2015-01-01", null)));
        Days b = Days.of(spell("2009-01-01", "2016-01-01"));
        assertThat(a.and(b).spells())
                .containsExactly(
                        spell("2009-01-01", "2010-01-01"), spell("2015-01-01", "2016-01-01"));
        assertThat(a.and(Days.of(spell("2010-01-01", "2015-01-01"))).isEmpty()).isTrue();
    }
}
