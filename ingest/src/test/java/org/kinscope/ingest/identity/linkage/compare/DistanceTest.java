package org.kinscope.ingest.identity.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTest {

    /** The examples of Winkler (1990). */
    @Test
    void names_have_the_published_similarity() {
        assertThat(Distance.jaroWinkler("martha", "marhta")).isCloseTo(0.9611, within(1e-4));
        assertThat(Distance.jaroWinkler("dixon", "dicksonx")).isCloseTo(0.8133, within(1e-4));
        assertThat(Distance.jaroWinkler("dwayne", "duane")).isCloseTo(0.84, within(1e-4));
        assertThat(Distance.jaroWinkler("abc", "xyz")).isZero();
    }

    @Test
    void swapped_neighbours_are_one_edit() {
        assertThat(Distance.edits("smith", "smiht", 3)).isEqualTo(1);
        assertThat(Distance.edits("smith", "smth", 3)).isEqualTo(1);
        assertThat(Distance.edits("kitten", "sitting", 5)).isEqualTo(3);
    }

    @Test
    void more_than_the_limit_is_told_as_one_more() {
        assertThat(Distance.edits("abcdef", "uvwxyz", 2)).isEqualTo(3);
        assertThat(Distance.edits("a", "abcdef", 2)).isEqualTo(3);
    }
}
