package org.kinscope.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuceneTextTest {

    @Test
    void chinese_is_looked_for_as_it_stands_and_one_character_as_a_beginning() {
        assertThat(LuceneText.of("王小")).contains("\"王小\"");
        assertThat(LuceneText.of("王")).contains("王*");
    }

    @Test
    void pinyin_is_one_word_in_small_letters_and_may_go_on() {
        assertThat(LuceneText.of("Wang Xiao")).contains("wangxiao*");
    }

    @Test
    void operators_are_taken_literally() {
        assertThat(LuceneText.of("a+b:c")).contains("a\\+b\\:c*");
        assertThat(LuceneText.of("王\"小")).contains("\"王\\\"小\"");
        assertThat(LuceneText.of("*")).isEmpty();
        assertThat(LuceneText.of("OR")).contains("or*");
    }
}
