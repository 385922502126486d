package org.kinscope.analytics.policy.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.PolicyFormatException;
import org.kinscope.analytics.policy.indicator.Indicator.Better;
import org.kinscope.analytics.policy.indicator.Indicator.Unit;

class IndicatorBookTest {

    private static final String RIGHT =
            "{code: kept, zh: 留存, en: kept, numerator: paid_persons - decided, denominator:"
                    + " roll_persons, unit: percent, better: higher, source: town notice, article:"
                    + " art. 1}";

    private static IndicatorBook book(String indicator, String quota) {
        PolicyCatalogue bundled = PolicyCatalogue.load();
        return IndicatorBook.of(
                PolicyCatalogue.load(
                        name ->
                                name.equals(IndicatorBook.FILE)
                                        ? "# ours\nindicators:\n  - "
                                                + indicator
                                                + "\nquotas:"
                                                + (quota.isEmpty() ? " []\n" : "\n  - " + quota)
                                        : bundled.file(name)));
    }

    private static void refused(String indicator, String... says) {
        assertThatThrownBy(() -> book(indicator, ""))
                .isInstanceOf(PolicyFormatException.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void the_bundled_indicators_are_read_with_their_names_and_sources() {
        IndicatorBook book = IndicatorBook.of(PolicyCatalogue.load());
        assertThat(book.indicators())
                .extracting(Indicator::code)
                .contains(
                        "coverage", "leakage", "decision-days", "visited-in-time", "single-share");
        assertThat(book.indicators()).allSatisfy(i -> assertThat(i.basis()).contains(", "));
        Indicator error = book.indicators().get(1);
        assertThat(error.name().zh()).isEqualTo("漏助率");
        assertThat(error.unit()).isEqualTo(Unit.PERCENT);
        assertThat(error.better()).isEqualTo(Better.LOWER);
        assertThat(book.quotas())
                .singleElement()
                .extracting(Quota::statuses)
                .isEqualTo(List.of("monitored"));
    }

    @Test
    void every_figure_can_be_named_and_every_one_says_what_it_is() {
        Set<String> chinese = new TreeSet<>();
        for (Figure figure : Figure.values()) {
            assertThat(Figure.find(figure.code())).contains(figure);
            assertThat(chinese.add(figure.words().zh())).as(figure.code()).isTrue();
            assertThat(figure.counted().isCount()).as(figure.code()).isTrue();
        }
    }

    @Test
    void a_new_indicator_is_a_line_and_no_java() {
        Indicator ours = book(RIGHT, "").indicators().getFirst();
        Map<Figure, Double> figures =
                Map.of(Figure.PAID_PERSONS, 30.0, Figure.DECIDED, 6.0, Figure.ROLL_PERSONS, 48.0);
        assertThat(ours.of(figures)).isEqualTo(50.0);
        assertThat(ours.basis()).isEqualTo("town notice, art. 1");
        assertThat(ours.of(Map.of(Figure.PAID_PERSONS, 30.0, Figure.ROLL_PERSONS, 48.0))).isNull();
        assertThat(
                        ours.of(
                                Map.of(
                                        Figure.PAID_PERSONS, 30.0,
                                        Figure.DECIDED, 6.0,
                                        Figure.ROLL_PERSONS, 0.0)))
                .isNull();
    }

    @Test
    void a_wrong_entry_tells_file_line_and_right_form() {
        refused(
                RIGHT.replace("paid_persons - decided", "paid_people"),
                "indicators.yaml",
                "3",
                "numerator",
                "paid_people",
                "figures joined by + and -",
                "paid_persons");
        refused(RIGHT.replace("paid_persons - decided", "paid_persons decided"), "joined by");
        refused(RIGHT.replace("paid_persons - decided", "'- decided'"), "joined by");
        refused(RIGHT.replace("paid_persons - decided", "decided +"), "joined by");
        refused(RIGHT.replace("unit: percent", "unit: metres"), "percent, yuan, days, number");
        refused(RIGHT.replace("better: higher", "better: up"), "higher, lower, neither");
        refused(RIGHT.replace("code: kept", "code: Kept"), "small letters");
        refused(RIGHT.replace("source: town notice, ", ""), "source");
        refused(RIGHT.replace("unit: percent", "units: percent"), "one of the fields");
        refused(RIGHT + "\n  - " + RIGHT, "each code once", "4");
    }

    @Test
    void a_wrong_quota_is_refused_too() {
        String right =
                "{code: q, zh: 配额, en: quota, statuses: [monitored], percent: [{value: 5, from:"
                        + " 2020-01-01, source: s, article: a}]}";
        assertThat(book(RIGHT, right).quotas()).hasSize(1);
        assertThatThrownBy(() -> book(RIGHT, right.replace("monitored", "watched")))
                .hasMessageContainingAll("statuses", "watched", "monitored");
        assertThatThrownBy(() -> book(RIGHT, right.replace("value: 5", "value: 105")))
                .hasMessageContaining("0 to 100 percent");
    }

    @Test
    void the_smallest_count_behind_a_value_is_of_those_told_and_those_left() {
        Indicator share =
                book(
                                RIGHT.replace("paid_persons - decided", "reached")
                                        .replace("roll_persons", "eligible"),
                                "")
                        .indicators()
                        .getFirst();
        assertThat(share.least(Map.of(Figure.REACHED, 97.0, Figure.ELIGIBLE, 100.0))).isEqualTo(3);
        assertThat(share.least(Map.of(Figure.REACHED, 2.0, Figure.ELIGIBLE, 100.0))).isEqualTo(2);
        assertThat(share.least(Map.of(Figure.REACHED, 0.0, Figure.ELIGIBLE, 0.0))).isNull();
        Indicator money =
                book(
                                RIGHT.replace("paid_persons - decided", "leaked_yuan")
                                        .replace("roll_persons", "aid_yuan"),
                                "")
                        .indicators()
                        .getFirst();
        assertThat(
                        money.least(
                                Map.of(
                                        Figure.LEAKED_YUAN, 900.0,
                                        Figure.AID_YUAN, 90_000.0,
                                        Figure.INCLUDED, 4.0,
                                        Figure.RECIPIENTS, 120.0)))
                .isEqualTo(4);
    }

    @Test
    void the_line_that_the_page_shows_is_an_indicator() throws IOException {
        String page =
                Files.readString(
                        Path.of(System.getProperty("kinscope.home", ".."))
                                .resolve("docs/indicators.md"));
        String line = page.split("```yaml\n")[1].split("\n```")[0].strip().substring(2);
        Indicator shown = book(line, "").indicators().getFirst();
        assertThat(shown.code()).isEqualTo("leavers-a-head");
        assertThat(
                        shown.of(
                                Map.of(
                                        Figure.LEFT_HOUSEHOLDS, 6.0,
                                        Figure.ROLL_HOUSEHOLDS, 120.0)))
                .isEqualTo(0.05);
    }

    private static IndicatorBook without(IOException fault) {
        PolicyCatalogue bundled = PolicyCatalogue.load();
        return IndicatorBook.of(
                PolicyCatalogue.load(
                        name -> {
                            if (name.equals(IndicatorBook.FILE)) {
                                throw new UncheckedIOException(fault);
                            }
                            return bundled.file(name);
                        }));
    }

    @Test
    void a_catalogue_copied_before_there_were_indicators_takes_the_bundled_ones() {
        assertThat(without(new NoSuchFileException("indicators.yaml")))
                .isEqualTo(IndicatorBook.of(PolicyCatalogue.load()));
        assertThatThrownBy(() -> without(new AccessDeniedException("indicators.yaml")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
