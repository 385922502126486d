package org.kinscope.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.api.change.Change.Version;
import org.kinscope.api.change.Change.What;
import org.kinscope.graph.finding.Subject;

class ChangeTest {

    private static Version until(@Nullable LocalDate to) {
        return new Version("dibao", LocalDate.of(2020, 1, 1), to, null, null);
    }

    private static What what(@Nullable Version before, Version now) {
        return new Change(
                        ChangeKind.STATUS, "key", Subject.Kind.AID_UNIT, "U1", null, 2, before, now)
                .what();
    }

    @Test
    void what_was_not_known_is_new_though_it_is_over() {
        assertThat(what(null, until(LocalDate.of(2020, 6, 1)))).isEqualTo(What.NEW);
    }

    @Test
    void what_got_an_end_has_ended_and_what_lost_it_has_changed() {
        assertThat(what(until(null), until(LocalDate.of(2021, 1, 1)))).isEqualTo(What.ENDED);
        assertThat(what(until(LocalDate.of(2021, 1, 1)), until(null))).isEqualTo(What.CHANGED);
    }

    @Test
    void another_word_with_the_same_end_is_a_change() {
        LocalDate end = LocalDate.of(2021, 1, 1);
        assertThat(what(until(end), until(end))).isEqualTo(What.CHANGED);
    }

    @Test
    void a_place_comes_back_from_its_text_and_no_other_text_is_one() {
        ChangeLog.Place place = new ChangeLog.Place(ChangeKind.GRANT, "p1", "k1");
        assertThat(ChangeLog.Place.parse(place.text())).isEqualTo(place);
        assertThat(ChangeLog.Place.parse("GRANT\np1")).isNull();
        assertThat(ChangeLog.Place.parse("NOTHING\np1\nk1")).isNull();
    }
}
