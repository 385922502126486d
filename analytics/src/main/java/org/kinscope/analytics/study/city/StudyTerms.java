package org.kinscope.analytics.study.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.money.Yuan;

/**
 * By which rules, values and steps a study is made, of which day, and by which divisions it tells.
 *
 * @param calculator the rules of today
 * @param day the day
 * @param illustrative whether other places' values may stand in where the area's own is not known
 * @param values values in place of the catalogue's, by name, fen where money
 * @param delta δ of marginal rates, above zero
 * @param digits how many digits of a division's code are told apart: 4, 6, 9 or 12
 */
public record StudyTerms(
        Calculator calculator,
        LocalDate day,
        boolean illustrative,
        Map<String, Long> values,
        Yuan delta,
        int digits) {

    /** The digits that make divisions: city, county, town and village. */
    public static final List<Integer> DIGITS = List.of(4, 6, 9, 12);

    public StudyTerms {
        values = Map.copyOf(values);
        if (delta.fen() <= 0) {
            throw new IllegalArgumentException(
                    "the step delta is " + delta + " yuan; it must be above zero, as 100.00");
        }
        if (!DIGITS.contains(digits)) {
            throw new IllegalArgumentException(
                    "divisions of " + digits + " digits are not known; right is one of " + DIGITS);
        }
    }

    /** {@return the question about a family} */
    public Question question(Family family) {
        return new Question(family, day, null, illustrative, values);
    }

    /** {@return the city's rules of the day} */
    public PolicyAt policy() {
        return calculator.book().catalogue().at(day, calculator.book().profileOf(null, day));
    }

    /** {@return the line of poverty where nobody says another: the city's standard of the day} */
    public Optional<Yuan> standard() {
        return policy().dibaoStandard(null);
    }
}
