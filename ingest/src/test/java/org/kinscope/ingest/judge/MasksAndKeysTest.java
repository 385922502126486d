package org.kinscope.ingest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinscope.ingest.TestPeople;

class MasksAndKeysTest {

    private static final String WANG = TestPeople.born("19700512", 21);

    @Test
    void an_id_number_in_free_text_is_masked() {
        assertThat(Masks.inText("联系人" + WANG + "，谢谢"))
                .isEqualTo("联系人321202********" + WANG.substring(16) + "，谢谢");
        assertThat(Masks.inText("电话13812345678，金额100")).isEqualTo("电话13812345678，金额100");
    }

    @Test
    void keys_seen_tell_new_same_and_different_rows_apart() {
        try (KeysSeen seen = new KeysSeen()) {
            for (long key = 1; key <= 50_000; key++) {
                assertThat(seen.see(key * 0x9E3779B97F4A7C15L, (int) key, key))
                        .isEqualTo(KeysSeen.Sight.NEW);
            }
            assertThat(seen.size()).isEqualTo(50_000);
            assertThat(seen.see(77 * 0x9E3779B97F4A7C15L, 77, 77)).isEqualTo(KeysSeen.Sight.SAME);
            assertThat(seen.see(77 * 0x9E3779B97F4A7C15L, 77, 78))
                    .isEqualTo(KeysSeen.Sight.DIFFERENT);
            assertThat(seen.see(77 * 0x9E3779B97F4A7C15L, 78, 77)).isEqualTo(KeysSeen.Sight.NEW);
        }
    }
}
