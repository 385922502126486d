package org.kinscope.analytics.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.precheck.Precheck.Advice;
import org.kinscope.analytics.precheck.Precheck.Kind;
import org.kinscope.graph.money.Yuan;

class PrechecksTest {

    private static final Prechecks PRECHECKS =
            new Prechecks(new Calculator(RuleBook.of(PolicyCatalogue.load())));

    private static Village village() {
        return new Village()
                .person("poor")
                .unit("A", "poor", "2015-01-01")
                .income("poor", "500", "month");
    }

    private static Precheck check(Village village, String programme, @Nullable String yuan) {
        var n = village.ofUnit("A");
        return PRECHECKS.of(
                n,
                RegisteredFamily.of(n, "A", Village.DAY),
                "poor",
                programme,
                yuan == null ? null : Yuan.parse(yuan),
                Village.DAY);
    }

    private static List<Kind> kinds(Precheck precheck) {
        return precheck.remarks().stream().map(Precheck.Remark::kind).toList();
    }

    @Test
    void a_first_grant_of_the_amount_of_the_rules_is_clear() {
        Precheck clear = check(village(), "DIBAO", "210");
        assertThat(clear.advice()).isEqualTo(Advice.CLEAR);
        assertThat(clear.remarks()).isEmpty();
    }

    @Test
    void one_fen_above_the_rules_stops_and_one_below_asks() {
        assertThat(kinds(check(village(), "DIBAO", "210.01"))).containsExactly(Kind.ABOVE);
        assertThat(check(village(), "DIBAO", "210.01").advice()).isEqualTo(Advice.STOP);
        assertThat(kinds(check(village(), "DIBAO", "209.99"))).containsExactly(Kind.BELOW);
        assertThat(check(village(), "DIBAO", "209.99").advice()).isEqualTo(Advice.ASK);
    }

    @Test
    void the_same_programme_that_runs_stops_with_the_number_of_its_grant() {
        Village village = village();
        village.grant("G1", "DIBAO", "poor", "A", "210", "month", "2020-01-01", "", "");
        Precheck twice = check(village, "DIBAO", null);
        assertThat(kinds(twice)).containsExactly(Kind.SAME_PROGRAMME);
        assertThat(twice.remarks().getFirst().grantNo()).isEqualTo("G1");
    }

    @Test
    void a_programme_that_does_not_go_with_a_running_one_is_excluded_by_the_rule_of_the_pair() {
        Village village = village();
        village.grant("G1", "HOUSE_RENT", "poor", "A", "300", "month", "2020-01-01", "", "");
        Precheck both = check(village, "HOUSE_PUB", null);
        assertThat(kinds(both)).contains(Kind.EXCLUDED);
        assertThat(both.remarks())
                .filteredOn(r -> r.kind() == Kind.EXCLUDED)
                .singleElement()
                .satisfies(r -> assertThat(r.basis()).contains("649号令"));
    }

    @Test
    void what_is_not_met_is_told_with_its_article_and_what_is_missing_asks() {
        Village rich = new Village().person("poor").unit("A", "poor", "2015-01-01");
        rich.income("poor", "5000", "month");
        Precheck no = check(rich, "DIBAO", null);
        assertThat(kinds(no)).contains(Kind.NOT_ELIGIBLE);
        assertThat(no.remarks().getFirst().basis()).contains("649号令");
        assertThat(kinds(check(rich, "NONE", null))).containsExactly(Kind.NO_PROGRAMME);
        Village unknown = new Village().person("poor").unit("A", "poor", "2015-01-01");
        assertThat(check(unknown, "DIBAO", null).advice()).isEqualTo(Advice.ASK);
    }
}
