package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;

/**
 * What is asked of the calculator.
 *
 * @param family the family
 * @param day the day
 * @param profile the reading of the rules; null: the one that holds where the family lives
 * @param illustrative whether other places' values may stand in where the area's own is not known
 * @param values values in place of the catalogue's, by name, fen where money: what if
 * @param without statuses that are taken away while every fact stays: what the family would fall to
 */
public record Question(
        Family family,
        LocalDate day,
        @Nullable String profile,
        boolean illustrative,
        Map<String, Long> values,
        Set<String> without) {

    public Question {
        values = Map.copyOf(values);
        without = Set.copyOf(without);
    }

    /** A question that takes no status away. */
    public Question(
            Family family,
            LocalDate day,
            @Nullable String profile,
            boolean illustrative,
            Map<String, Long> values) {
        this(family, day, profile, illustrative, values, Set.of());
    }

    /** {@return the question by the rules that hold where the family lives} */
    public static Question of(Family family, LocalDate day) {
        return new Question(family, day, null, false, Map.of());
    }

    /** {@return the same question by another reading} */
    public Question by(@Nullable String other) {
        return new Question(family, day, other, illustrative, values, without);
    }

    /** {@return the same question of another family} */
    public Question about(Family other) {
        return new Question(other, day, profile, illustrative, values, without);
    }

    /** {@return the same question with values in place of the catalogue's} */
    public Question with(Map<String, Long> other) {
        return new Question(family, day, profile, illustrative, other, without);
    }

    /**
     * {@return the same question with those statuses taken away} Income and members stay. Dibao is
     * lost as by an income at its line: what opens above the line is left to the family.
     */
    public Question without(Set<String> statuses) {
        return new Question(family, day, profile, illustrative, values, statuses);
    }
}
