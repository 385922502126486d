package org.kinscope.api.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinscope.analytics.overlap.DepartmentOverlap;
import org.kinscope.analytics.overlap.DepartmentOverlap.Side;
import org.kinscope.api.overlap.OverlapController.Seen;
import org.kinscope.graph.money.Yuan;

class OverlapTest {

    private static DepartmentOverlap overlap(int recipients, int units, int alone) {
        return new DepartmentOverlap(
                new Side("civil-affairs", "living"),
                new Side("education", "education"),
                recipients,
                units,
                alone,
                Yuan.parse("600.00"),
                Yuan.parse("100.00"));
    }

    @Test
    void a_researcher_sees_no_count_of_one_to_four_and_no_yuan_of_its_row() {
        Seen seen = Seen.of(overlap(3, 9, 1), false);
        assertThat(seen.recipients()).isNull();
        assertThat(seen.units()).isEqualTo(9);
        assertThat(seen.families()).isEqualTo(10);
        assertThat(seen.oneMonthly()).isNull();
        assertThat(seen.otherMonthly()).isNull();
        assertThat(seen.suppressed()).isTrue();
    }

    @Test
    void five_and_none_are_told_to_everybody() {
        Seen seen = Seen.of(overlap(0, 5, 0), false);
        assertThat(seen.recipients()).isZero();
        assertThat(seen.units()).isEqualTo(5);
        assertThat(seen.oneMonthly()).isEqualTo(Yuan.parse("600.00"));
        assertThat(seen.suppressed()).isFalse();
    }

    @Test
    void others_see_small_cells_too() {
        Seen seen = Seen.of(overlap(1, 1, 0), true);
        assertThat(seen.recipients()).isEqualTo(1);
        assertThat(seen.suppressed()).isFalse();
    }

    @Test
    void a_filter_takes_either_side() {
        OverlapFilter filter = new OverlapFilter("education", "living", null);
        assertThat(filter.fits(overlap(1, 1, 0))).isTrue();
        assertThat(new OverlapFilter("housing", null, null).fits(overlap(1, 1, 0))).isFalse();
        assertThat(new OverlapFilter(null, null, true).fits(overlap(1, 1, 0))).isFalse();
    }
}
