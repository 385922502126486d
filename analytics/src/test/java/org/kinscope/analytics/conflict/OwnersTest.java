package org.kinscope.analytics.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private final Owners owners = Owners.load();

    @Test
    void the_birth_date_belongs_to_health_since_there_are_certificates_and_to_the_police_before() {
        assertThat(owner("birth-date", "1995-12-31")).isEqualTo("public-security");
        assertThat(owner("birth-date", "1996-01-01")).isEqualTo("health");
        assertThat(owner("death-date", "2020-12-31")).isEqualTo("health");
        assertThat(owner("marital-state", "2020-12-31")).isEqualTo("civil-affairs");
    }

    @Test
    void nobody_owns_what_no_line_names_nor_anything_before_its_first_day() {
        assertThat(owners.find("shoe-size", LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(owners.find("membership", LocalDate.of(2014, 4, 30))).isEmpty();
    }

    @Test
    void every_line_has_its_source() {
        assertThat(owners.list())
                .hasSizeGreaterThan(10)
                .allSatisfy(owner -> assertThat(owner.source()).isNotBlank());
    }

    private String owner(String attribute, String day) {
        return owners.find(attribute, LocalDate.parse(day)).orElseThrow().department();
    }
}
