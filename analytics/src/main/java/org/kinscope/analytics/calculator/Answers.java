package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.condition.Expression;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.analytics.policy.condition.Language;
import org.kinscope.graph.finding.Words;

/** Asks single rules and formulas, and tells what they rest on. */
final class Answers {

    private final Language language;
    private final ValueSheet values;
    private final boolean reasons;

    /**
     * Asks by those values.
     *
     * @param reasons whether answers tell what they rest on; the telling costs more than the asking
     */
    Answers(Language language, ValueSheet values, boolean reasons) {
        this.language = language;
        this.values = values;
        this.reasons = reasons;
    }

    /** {@return whether answers tell what they rest on} */
    boolean reasons() {
        return reasons;
    }

    /** {@return the rule with its answer} */
    ConditionAnswer ask(Rule rule, Frame frame) {
        Expression.Result result = rule.when().evaluate(frame);
        return new ConditionAnswer(
                rule.id(),
                rule.words(),
                Verdict.of(result.holds()),
                used(rule.when(), frame),
                rule.basis().text(),
                words(result.missing()));
    }

    /**
     * {@return the steps of the amount, each with its value, in order} A step of which something is
     * not known has none; later steps that need it have none either.
     */
    List<StepAnswer> steps(AmountRule amount, Frame frame) {
        Frame known = frame.copy();
        List<StepAnswer> steps = new ArrayList<>();
        for (AmountRule.Step step : amount.steps()) {
            Long value = step.is().evaluate(known).value();
            steps.add(
                    new StepAnswer(
                            step.name(),
                            step.words(),
                            step.is().text(),
                            value,
                            step.isMoney(),
                            used(step.is(), known)));
            known.number("step." + step.name(), value);
        }
        return steps;
    }

    /** {@return the last step of the amount alone, without what it rests on} */
    List<StepAnswer> last(AmountRule amount, Frame frame) {
        List<AmountRule.Step> steps = amount.steps();
        AmountRule.Step last = steps.getLast();
        Frame known = steps.size() == 1 ? frame : frame.copy();
        for (AmountRule.Step step : steps.subList(0, steps.size() - 1)) {
            known.number("step." + step.name(), step.is().value(known));
        }
        return List.of(
                new StepAnswer(
                        last.name(),
                        last.words(),
                        last.is().text(),
                        last.is().value(known),
                        last.isMoney(),
                        List.of()));
    }

    /** {@return what the amount lacks: names that no step gives} */
    List<Words> missing(AmountRule amount, Frame frame) {
        Frame known = frame.copy();
        List<String> names = new ArrayList<>();
        for (AmountRule.Step step : amount.steps()) {
            Expression.Result result = step.is().evaluate(known);
            result.missing().stream()
                    .filter(n -> !n.startsWith("step.") && !names.contains(n))
                    .forEach(names::add);
            known.number("step." + step.name(), result.value());
        }
        return words(names);
    }

    private List<Used> used(Expression expression, Frame frame) {
        if (!reasons) {
            return List.of();
        }
        List<Used> used = new ArrayList<>();
        for (String name : expression.names()) {
            if (name.startsWith("step.")) {
                continue;
            }
            boolean value = name.startsWith("value.");
            String key = name.substring(name.indexOf('.') + 1);
            used.add(
                    new Used(
                            name,
                            language.get(name).words(),
                            language.show(name, frame),
                            value ? values.basis(key) : null,
                            value && values.isIllustrative(key)));
        }
        return used;
    }

    /** {@return the names in words; a value of the catalogue is told to be one} */
    List<Words> words(Collection<String> names) {
        return names.stream()
                .map(
                        name -> {
                            Words words = language.get(name).words();
                            return name.startsWith("value.")
                                    ? new Words(
                                            "政策目录中的“" + words.zh() + "”（未公布或未录入）",
                                            "the catalogue's value '"
                                                    + words.en()
                                                    + "' (not published or not read)")
                                    : words;
                        })
                .toList();
    }
}
