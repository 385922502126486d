package org.kinscope.api.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.Scope;

class CursorsTest {

    private final Cursors cursors = Cursors.of("people", List.of("a"), Scope.CITY);

    @Test
    void a_cursor_gives_its_place_again_under_the_same_filter_only() {
        String cursor = cursors.text("321281/柳");
        assertThat(cursors.place(cursor)).isEqualTo("321281/柳");
        assertThat(Cursors.of("people", List.of("a"), Scope.CITY).place(cursor))
                .isEqualTo("321281/柳");
        Cursors other = Cursors.of("people", List.of("b"), Scope.CITY);
        assertThatThrownBy(() -> other.place(cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void without_a_cursor_a_page_is_the_first() {
        assertThat(cursors.place(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "柳", "MQ", "null"})
    void what_was_not_made_here_is_refused(String text) {
        assertThatThrownBy(() -> cursors.place(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_page_has_50_entries_or_as_many_as_are_asked_for_up_to_200() {
        assertThat(Cursors.size(null)).isEqualTo(50);
        assertThat(Cursors.size(200)).isEqualTo(200);
        assertThatThrownBy(() -> Cursors.size(201)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cursors.size(0)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "all",
            value = {
                "'',     all,    '',     false",
                "'',     321281, 321281, false",
                "3212,   321281, 321281, false",
                "321281, 3212,   321281, false",
                "321281, all,    321281, false",
                "321281, 321282, 321281, true"
            })
    void a_list_is_narrowed_by_scope_and_filter_together(
            String scope, String filter, String prefix, boolean none) {
        assertThat(Divisions.of(new Scope(scope), filter)).isEqualTo(new Divisions(prefix, none));
    }

    @Test
    void a_division_that_cannot_be_one_is_refused() {
        assertThatThrownBy(() -> Divisions.of(Scope.CITY, "泰州")).isInstanceOf(Refusal.class);
    }
}
