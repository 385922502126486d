package org.kinscope.analytics.calculator;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.graph.money.Yuan;

/**
 * The catalogue's values for one area and day, with what a question puts in their place: other
 * places' values where asked for, and the values of a "what if".
 */
final class ValueSheet {

    /** The name of the dibao standard, which stands in a file of its own. */
    static final String STANDARD = "dibao_standard";

    private final RuleBook book;
    private final Map<String, Value.Line> lines;
    private final Frame frame;
    private final Map<String, Long> assumed;
    private final PolicyAt policy;
    private final @Nullable String division;

    ValueSheet(RuleBook book, Question question, PolicyAt policy, Days days) {
        this.book = book;
        this.policy = policy;
        this.assumed = question.values();
        this.division = question.family().divisionCode();
        String area = division == null ? book.catalogue().cityArea() : division;
        Days.Values found = days.values(question.day(), area, question.illustrative());
        this.lines = found.lines();
        this.frame = found.frame();
    }

    /** {@return the value; null where it is not known} */
    @Nullable Long find(String name) {
        Long assumedValue = assumed.get(name);
        if (assumedValue != null) {
            return assumedValue;
        }
        if (name.equals(STANDARD)) {
            return policy.dibaoStandard(division).map(Yuan::fen).orElse(null);
        }
        Value.Line line = lines.get(name);
        return line == null ? null : line.number();
    }

    /** {@return the amount; null where it is not known} */
    @Nullable Yuan findYuan(String name) {
        return Yuan.ofFen(find(name));
    }

    /** {@return the percentage; null where it is not known} */
    @Nullable Integer findPercent(String name) {
        Long value = find(name);
        return value == null ? null : Math.toIntExact(value);
    }

    /** {@return a new frame with all values} */
    Frame frame() {
        Frame filled = frame.copy();
        filled.number("value." + STANDARD, find(STANDARD));
        assumed.forEach(
                (name, value) -> {
                    String variable = "value." + name;
                    if (book.language().knows(variable)) {
                        filled.number(variable, value);
                    }
                });
        return filled;
    }

    /** {@return source and article of the value; null where the catalogue has none} */
    @Nullable String basis(String name) {
        if (assumed.containsKey(name)) {
            return "assumed in this question";
        }
        if (name.equals(STANDARD)) {
            return policy.dibaoStandardBasis(division).orElse(null);
        }
        Value.Line line = lines.get(name);
        return line == null ? null : line.basis().text();
    }

    /** {@return whether the question puts it in place of the catalogue's} */
    boolean isAssumed(String name) {
        return assumed.containsKey(name);
    }

    /** {@return whether another place's value stands in} */
    boolean isIllustrative(String name) {
        Value.Line line = lines.get(name);
        return !assumed.containsKey(name) && line != null && line.illustrative();
    }
}
