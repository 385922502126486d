package org.kinscope.analytics.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.check.Remark.Severity;

class PolicyCheckTest {

    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();

    @Test
    void the_catalogue_has_no_error_and_says_what_is_not_known_and_what_is_illustrative() {
        List<Remark> remarks = PolicyCheck.of(CATALOGUE::file);
        assertThat(remarks.stream().filter(r -> r.severity() == Severity.ERROR).map(Remark::asLine))
                .isEmpty();
        assertThat(remarks.stream().filter(r -> r.code().equals("not-known")))
                .hasSizeGreaterThan(20);
        assertThat(remarks.stream().filter(r -> r.code().equals("illustrative")))
                .anySatisfy(r -> assertThat(r.text()).contains("topup_low_percent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "values.yaml | unit: percent | unit: sheep | form | unit",
                "values.yaml | from: 2024-10-24 | from: 2024-13-24 | form | 2024-13-24",
                "values.yaml | from: 2024-10-24 | from: 1024-10-24 | date | 1990 to 2099",
                "values.yaml | value: null, from: 2014-05-01 | value: 40000.00, from: 2014-05-01 | source | no source",
                "values.yaml | name: pcdi | name: unheard | form | pcdi",
                "values.yaml | used_by: calculator | used_for: nothing | form | used_for",
                "values.yaml | article: \"art. 8\" | articel: \"art. 8\" | form | articel",
                "dibao/programme.yaml | max(0, step.need - step.have) | max(0, step.need - step.hav) | form | step.hav",
                "dibao/programme.yaml | step.need - step.have | unit.rent - step.due | step | step.due",
                "elder-allow/programme.yaml | person.age >= 80 | person.age >= 81 | scenario | expected ELIGIBLE",
                "elder-allow/programme.yaml | person.age >= 80 | person.age >= '80' | form | no matching overload",
                "disaster/programme.yaml | when: \"unit.disaster\" | when: \"unit.disaster && person.age > 1\" | subject | asks about a person",
                "dis-living/scenarios.yaml | expect: not-eligible | expect: perhaps | form | perhaps",
                "util/programme.yaml | value.free_kwh * value.kwh_price | value.kwh_price | unused | free_kwh",
            })
    void what_is_wrong_is_told_with_its_place(
            String file, String right, String wrong, String code, String text) {
        List<Remark> remarks = PolicyCheck.of(name -> changed(name, file, right, wrong));
        assertThat(remarks)
                .filteredOn(r -> r.severity() == Severity.ERROR)
                .anySatisfy(
                        r -> {
                            assertThat(r.code()).isEqualTo(code);
                            assertThat(r.asLine()).contains(text);
                        });
    }

    private static String changed(String name, String file, String right, String wrong) {
        String text = CATALOGUE.file(name);
        if (!name.equals(file)) {
            return text;
        }
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }
}
