package org.kinscope.analytics.policy.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.PolicyCatalogue;

class ExitWordsTest {

    private static final Set<String> ENDS = Set.of("over_means", "died", "moved", "other");

    @Test
    void a_reason_is_understood_by_the_longest_word_in_it() {
        ExitWords words = ExitWords.of(PolicyCatalogue.load(), ENDS);
        assertThat(words.end("本人死亡")).contains("died");
        assertThat(words.end("家庭收入增加，不再符合条件")).contains("over_means");
        assertThat(words.end("户籍迁移至外省")).contains("moved");
        assertThat(words.end("转特困")).contains("other");
        assertThat(words.end("Died in hospital")).contains("died");
        assertThat(words.end("见附件")).isEmpty();
    }

    @Test
    void an_unknown_end_and_a_word_twice_are_refused_with_line_and_right_form() {
        assertThatThrownBy(() -> ofText("{end: gone, words: [a]}"))
                .hasMessageContainingAll("exit-reasons.yaml", "2", "gone", "moved");
        assertThatThrownBy(() -> ofText("{end: died, words: [a, A]}"))
                .hasMessageContaining("each word once");
    }

    private static ExitWords ofText(String line) {
        PolicyCatalogue bundled = PolicyCatalogue.load();
        return ExitWords.of(
                PolicyCatalogue.load(
                        name ->
                                name.equals("exit-reasons.yaml")
                                        ? "reasons:\n  - " + line
                                        : bundled.file(name)),
                ENDS);
    }
}
