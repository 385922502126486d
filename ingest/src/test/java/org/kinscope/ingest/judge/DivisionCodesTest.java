package org.kinscope.ingest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionCodesTest {

    private final DivisionCodes codes = DivisionCodes.bundled();

    @Test
    void what_is_in_use_is_known_at_every_level() {
        for (String code :
                List.of(
                        "320000000000",
                        "321200000000",
                        "321202000000",
                        "321202001000",
                        "321202001002",
                        "110101000000",
                        "441900003000",
                        "810000000000")) {
            assertThat(codes.isKnown(code)).as(code).isTrue();
            assertThat(codes.isRetired(code)).as(code).isFalse();
        }
    }

    @Test
    void what_was_in_use_is_known_and_retired_with_all_that_lies_in_it() {
        for (String code :
                List.of("321284000000", "321284100201", "321020000000", "110103000000")) {
            assertThat(codes.isKnown(code)).as(code).isTrue();
            assertThat(codes.isRetired(code)).as(code).isTrue();
        }
    }

    @Test
    void what_never_was_is_unknown() {
        for (String code :
                List.of(
                        "990000000000",
                        "329900000000",
                        "321299000000",
                        "321299001001",
                        "321202099000",
                        "321202001199",
                        "000000000000")) {
            assertThat(codes.isKnown(code)).as(code).isFalse();
        }
    }

    @Test
    void a_gap_in_the_numbers_of_a_town_was_a_village_that_is_gone() {
        // The communities of this street are numbered from 002 on: 001 was joined to another.
        assertThat(codes.isKnown("321202001001")).isTrue();
        assertThat(codes.isRetired("321202001001")).isTrue();
    }

    @Test
    void towns_of_counties_without_a_table_are_not_judged() {
        assertThat(codes.isKnown("110101999000")).isTrue();
        assertThat(codes.isKnown("320102001888")).isTrue();
    }

    @Test
    void a_delivery_adds_codes_and_what_lies_in_them() {
        DivisionCodes more = codes.with(List.of("321299000000", "321202001199"));
        assertThat(more.isKnown("321202001199")).isTrue();
        assertThat(more.isRetired("321202001199")).isFalse();
        assertThat(more.isKnown("321299001001")).isTrue();
        assertThat(more.isKnown("321298000000")).isFalse();
        assertThat(codes.isKnown("321299000000")).isFalse();
    }
}
