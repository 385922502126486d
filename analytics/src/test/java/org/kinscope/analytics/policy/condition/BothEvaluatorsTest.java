package org.kinscope.analytics.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.Fact;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.graph.finding.Words;

/** CEL is the reference: our evaluators must say the same of every expression and every input. */
class BothEvaluatorsTest {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());
    private static final int INPUTS = 60;

    @Test
    void all_expressions_of_the_catalogue_say_what_cel_says_on_generated_inputs() {
        Random random = new Random(20_201_231);
        List<Expression> expressions = expressions();
        int unknown = 0;
        int known = 0;
        for (Expression expression : expressions) {
            for (int i = 0; i < INPUTS; i++) {
                Frame frame = frame(random, expression);
                Expression.Result ours = expression.evaluate(frame);
                assertThat(ours).as(expression.text()).isEqualTo(expression.reference(frame));
                if (ours.value() == null) {
                    unknown++;
                } else {
                    known++;
                }
            }
        }
        assertThat(expressions).hasSizeGreaterThan(120);
        assertThat(unknown).isGreaterThan(500);
        assertThat(known).isGreaterThan(3000);
    }

    private static List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        BOOK.groups().values().forEach(g -> g.forEach(r -> all.add(r.when())));
        BOOK.support().forEach(a -> a.steps().forEach(s -> all.add(s.is())));
        for (var programme : BOOK.programmes()) {
            programme.conditions().forEach(c -> all.add(c.when()));
            programme.amounts().forEach(a -> a.steps().forEach(s -> all.add(s.is())));
            for (var gate : programme.gates()) {
                var rule = gate.rule();
                if (rule != null) {
                    all.add(rule.when());
                }
            }
        }
        return all;
    }

    /** Values near the limits of the catalogue, and a tenth of the names not known. */
    private static Frame frame(Random random, Expression expression) {
        Frame frame = BOOK.language().frame();
        for (String name : expression.names()) {
            if (random.nextInt(10) == 0) {
                continue;
            }
            switch (BOOK.language().get(name).type()) {
                case FLAG -> frame.flag(name, random.nextBoolean());
                case FEN -> frame.number(name, (long) random.nextInt(2_000_000));
                case NUMBER -> frame.number(name, (long) random.nextInt(100));
                case TEXT -> frame.text(name, word(random, name));
            }
        }
        return frame;
    }

    private static String word(Random random, String name) {
        List<String> choices =
                BOOK.facts().stream()
                        .filter(f -> f.variable().name().equals(name))
                        .findFirst()
                        .map(Fact::choices)
                        .orElse(List.of("none", "unable", "able"));
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a / b > 1 | divide with div",
                "a % b > 1 | divide with div",
                "t < 'x' | texts are compared",
                "a | gives int, not bool",
                "c > 1 | undeclared reference",
                "a in [1, b] | constants",
                "[a].exists(x, x > 1) | undeclared reference",
                "a > 1.5 | found no matching overload",
            })
    void what_could_be_read_two_ways_is_refused(String text, String why) {
        assertThatThrownBy(() -> small().condition(text))
                .isInstanceOf(ExpressionRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void one_side_that_decides_is_enough_and_else_the_missing_names_are_told() {
        Expressions expressions = small();
        Expression both = expressions.condition("a > 1 && b > 1");
        assertThat(both.evaluate(SMALL.frame().number("a", 0L)).holds()).isFalse();
        assertThat(both.evaluate(SMALL.frame().number("a", 2L)).missing()).containsExactly("b");
        assertThat(expressions.condition("a > 1 || b > 1").evaluate(SMALL.frame()).missing())
                .containsExactly("a", "b");
        assertThat(
                        expressions
                                .number("a > 1 ? b : 7")
                                .evaluate(SMALL.frame().number("a", 1L))
                                .value())
                .isEqualTo(7L);
    }

    @Test
    void shares_and_quotients_are_rounded_half_up_as_money_is() {
        Expressions expressions = small();
        assertThat(expressions.number("pct(a, 50)").evaluate(SMALL.frame().number("a", 1L)).value())
                .isEqualTo(1L);
        assertThat(
                        expressions
                                .number("div(a, 3)")
                                .evaluate(SMALL.frame().number("a", 100L))
                                .value())
                .isEqualTo(33L);
        assertThat(expressions.number("div(a, 2)").reference(SMALL.frame().number("a", 3L)).value())
                .isEqualTo(2L);
    }

    private static final Language SMALL =
            new Language(
                    List.of(
                            new Variable("a", Variable.Type.NUMBER, new Words("甲", "a")),
                            new Variable("b", Variable.Type.NUMBER, new Words("乙", "b")),
                            new Variable("t", Variable.Type.TEXT, new Words("丙", "t"))));

    private static Expressions small() {
        return new Expressions(SMALL);
    }
}
