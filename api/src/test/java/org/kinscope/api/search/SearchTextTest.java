package org.kinscope.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void chinese_is_a_name_and_one_character_alone_the_first_of_a_pair() {
        assertThat(SearchText.of(" 王 小 ").name()).isEqualTo("王小");
        assertThat(SearchText.of("王小").namePart()).isEqualTo("name:\"王小\"");
        assertThat(SearchText.of("王").namePart()).isEqualTo("name:王*");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Wang Xiao, wangxiao",
                "zēng wěi, zengwei",
                "Zeng1 Wei3, zengwei",
                "xi'an, xian",
                "ＺＸＭ, zxm",
                "lü yan, luyan",
                "lv-yan, luyan"
            })
    void latin_letters_are_read_without_tones_and_spaces(String typed, String latin) {
        assertThat(SearchText.of(typed).latin()).isEqualTo(latin);
    }

    @Test
    void a_number_is_looked_for_as_typed_and_in_capitals() {
        assertThat(SearchText.of("jt321281 0000143").numbers())
                .containsExactly("jt3212810000143", "JT3212810000143");
        assertThat(SearchText.of("jt321281").name()).isNull();
        assertThat(SearchText.of("王").numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "321281********1x",
                "321281 **** 1X",
                "３２１２８１＊＊＊＊＊＊＊＊1X",
                "321281xxxxxxxxxx1X",
                "321281…1X"
            })
    void a_masked_number_is_one_whatever_stands_for_the_stars(String typed) {
        assertThat(SearchText.of(typed).masked()).isEqualTo("321281********1X");
        assertThat(SearchText.of(typed).numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"321281********", "********12", "32128********12", "321281********123"})
    void less_or_more_than_what_is_shown_is_no_masked_number(String typed) {
        assertThat(SearchText.of(typed).masked()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"梅园小区2幢1单元502室", "梅园小区２栋1单元502", "梅园小区 2-1-502", "梅园小区2号楼1单元502"})
    void clerks_spellings_of_an_address_ask_the_same(String typed) {
        assertThat(SearchText.of(typed).address()).isEqualTo("\"梅园小区\" AND 2 AND 1 AND 502");
    }

    @Test
    void a_part_of_an_address_may_leave_levels_and_counters_out() {
        assertThat(SearchText.of("泰兴市唐港村委会二组２０號").address())
                .isEqualTo("\"泰兴市\" AND \"唐港村\" AND 2 AND 20");
        assertThat(SearchText.of("唐港村2组20").address()).isEqualTo("\"唐港村\" AND 2 AND 20");
        assertThat(SearchText.of("赵生德").address()).isNull();
        assertThat(SearchText.of("2幢502室").address()).isNull();
    }

    @Test
    void operators_are_taken_literally() {
        SearchText text = SearchText.of("王\" OR name:\\村");
        assertThat(text.namePart()).isEqualTo("name:\"王\\\"ORname:\\\\村\"");
        assertThat(text.address()).isNull();
        assertThat(SearchText.of("OR").latin()).isEqualTo("or");
    }
}
