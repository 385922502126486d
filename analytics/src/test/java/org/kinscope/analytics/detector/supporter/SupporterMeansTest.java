package org.kinscope.analytics.detector.supporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class SupporterMeansTest {

    private static final Yuan STANDARD = Yuan.parse("710");

    private final RuleBook book = RuleBook.of(PolicyCatalogue.load());
    private final AmountRule formula = book.supportOn(Village.DAY).orElseThrow();

    @Test
    void owes_what_the_catalogue_s_formula_gives_the_calculator_to_the_fen() {
        Random random = new Random(7);
        int owing = 0;
        for (int i = 0; i < 500; i++) {
            int size = 1 + random.nextInt(6);
            int supported = 1 + random.nextInt(4);
            SupporterMeans means = household(size, random.nextLong(8_000_000) * size);
            Yuan due = means.due(STANDARD, Village.policy().supportRule(), supported);
            assertThat(due.fen()).isEqualTo(byFormula(means.perHead(), size, supported));
            owing += due.fen() > 0 ? 1 : 0;
        }
        assertThat(owing).isBetween(300, 499);
    }

    private long byFormula(Yuan perHead, int size, int supported) {
        Frame frame =
                book.language()
                        .frame()
                        .yuan("value.dibao_standard", STANDARD)
                        .number("value.support_line_percent", 200)
                        .number("value.support_share_percent", 50)
                        .yuan("obligor.household_income", perHead)
                        .number("obligor.household_size", size)
                        .yuan("obligor.agreed", Yuan.ZERO)
                        .number("obligor.supported", supported);
        Long value = null;
        for (AmountRule.Step step : formula.steps()) {
            value = step.is().evaluate(frame).value();
            frame.number("step." + step.name(), value);
        }
        assertThat(value).isNotNull();
        return value == null ? -1 : value;
    }

    private static SupporterMeans household(int size, long yearlyFen) {
        Source source = new Source(1, 1, 1);
        List<Registration> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(new Registration("p" + i, "H", null, Spell.ALWAYS, source));
        }
        Income all = new Income("p0", "wage", new Yuan(yearlyFen), "year", Spell.ALWAYS, source);
        return new SupporterMeans(List.of(all), people, List.of(all), true, true);
    }
}
