package org.kinscope.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.association.Homogeneity;
import org.kinscope.analytics.measure.association.Homogeneity.Share;

class HomogeneityTest {

    @Test
    void two_shares_give_the_chi_square_of_their_table() {
        // 200 (10·80 − 20·90)² / (100·100·30·170); prop.test of R without correction says the same.
        Homogeneity found = Homogeneity.test(List.of(new Share(100, 10), new Share(100, 20)));
        assertThat(found.chiSquare()).isCloseTo(3.921569, within(1e-6));
        assertThat(found.apart()).isCloseTo(0.04767038, within(1e-7));
        assertThat(found.alike()).isCloseTo(1 - found.apart(), within(1e-12));
        assertThat(found.degrees()).isEqualTo(1);
        assertThat(found.perDegree()).isEqualTo(found.chiSquare());
    }

    @Test
    void equal_shares_of_many_groups_are_more_alike_than_chance_makes_them() {
        Homogeneity found =
                Homogeneity.test(
                        List.of(
                                new Share(200, 10),
                                new Share(400, 20),
                                new Share(300, 15),
                                new Share(1000, 50),
                                new Share(500, 25)));
        assertThat(found.chiSquare()).isCloseTo(0, within(1e-9));
        assertThat(found.alike()).isLessThan(1e-6);
        assertThat(found.apart()).isCloseTo(1, within(1e-6));
    }

    @Test
    void groups_that_expect_fewer_than_five_are_left_out_and_one_alone_is_refused() {
        Homogeneity found =
                Homogeneity.test(List.of(new Share(100, 10), new Share(100, 20), new Share(20, 1)));
        assertThat(found.groups()).isEqualTo(2);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(found.chiSquare()).isCloseTo(3.921569, within(1e-6));
        assertThatThrownBy(() -> Homogeneity.test(List.of(new Share(100, 10), new Share(20, 1))))
                .isInstanceOf(SampleRefused.class)
                .hasMessageContaining("two at least");
        assertThatThrownBy(() -> Homogeneity.test(List.of())).isInstanceOf(SampleRefused.class);
        assertThatThrownBy(() -> Homogeneity.test(List.of(new Share(50, 0), new Share(50, 0))))
                .isInstanceOf(SampleRefused.class);
    }
}
