package org.kinscope.analytics.study.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;

/** The calculator with CEL's own interpreter in place of our evaluators. */
class ByCelTest {

    @Test
    void a_rule_book_by_cel_gives_the_neighbours_of_the_village_the_same_aid() {
        Calculator cel = new Calculator(RuleBook.byCel(PolicyCatalogue.load()));
        for (String family : new String[] {VillageCouples.CHEN, VillageCouples.SUN}) {
            Question question = VillageCouples.ask(family);
            var ours = VillageCouples.CALCULATOR.answer(question);
            assertThat(cel.answer(question).due())
                    .extracting(Entitlement::programme, Entitlement::yearly)
                    .isEqualTo(
                            ours.due().stream()
                                    .map(
                                            e ->
                                                    org.assertj.core.groups.Tuple.tuple(
                                                            e.programme(), e.yearly()))
                                    .toList());
            assertThat(cel.answer(question).tier().dibao()).isEqualTo(ours.tier().dibao());
        }
        assertThat(VillageCouples.CALCULATOR.answer(VillageCouples.ask(VillageCouples.CHEN)).due())
                .isNotEmpty();
    }
}
