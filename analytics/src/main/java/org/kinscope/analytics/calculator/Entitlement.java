package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What the rules say of one programme for one member, or for the family.
 *
 * @param programme the programme's code
 * @param title its name
 * @param departmentCode who runs it
 * @param member for which member; null: for the family
 * @param outcome what the rules say
 * @param conditions every condition with its answer
 * @param amount how much; null where nothing is due, no money is given, or it is not known
 * @param steps how the amount came about, also where a step is not known
 * @param period {@code monthly}, {@code yearly}, {@code yearly_cap}, {@code per_event}, {@code
 *     once}
 * @param yearly the amount in a year; null where it is not known or is given by event
 * @param rule the amount as the source says it
 * @param missing what would have to be known: for the outcome, or for the amount
 * @param excludedBy the programme that displaces it; null where none does
 * @param notes what else is to be said: what it excludes, what was taken off
 */
public record Entitlement(
        String programme,
        Words title,
        String departmentCode,
        @Nullable String member,
        Outcome outcome,
        List<ConditionAnswer> conditions,
        @Nullable Yuan amount,
        List<StepAnswer> steps,
        String period,
        @Nullable Yuan yearly,
        String rule,
        List<Words> missing,
        @Nullable String excludedBy,
        List<Words> notes) {

    /** What the rules say. */
    public enum Outcome {
        /** Every condition holds. */
        ELIGIBLE,
        /** A condition does not hold, or another programme displaces it. */
        NOT_ELIGIBLE,
        /** It cannot be said; this is not "no". */
        NOT_EVALUATED
    }

    public Entitlement {
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** {@return whether it is due} */
    public boolean isDue() {
        return outcome == Outcome.ELIGIBLE;
    }

    /** {@return whether a value of another place stands in} */
    public boolean isIllustrative() {
        return steps.stream()
                .flatMap(s -> s.used().stream())
                .anyMatch(ConditionAnswer.Used::illustrative);
    }

    /** {@return the same, displaced by another programme} */
    Entitlement displaced(String by, Words why) {
        return new Entitlement(
                programme,
                title,
                departmentCode,
                member,
                Outcome.NOT_ELIGIBLE,
                conditions,
                null,
                steps,
                period,
                null,
                rule,
                List.of(),
                by,
                and(why));
    }

    /** {@return the same with another amount, and why} */
    Entitlement reduced(@Nullable Yuan to, Words why, List<Words> unknown) {
        Yuan ofYear =
                to == null || yearly == null || amount == null || amount.fen() == 0
                        ? (to == null ? null : yearly)
                        : to.times(yearly.fen() / amount.fen());
        return new Entitlement(
                programme,
                title,
                departmentCode,
                member,
                outcome,
                conditions,
                to,
                steps,
                period,
                ofYear,
                rule,
                unknown.isEmpty() ? missing : unknown,
                excludedBy,
                and(why));
    }

    /** {@return the same with one note more} */
    Entitlement noted(Words note) {
        return new Entitlement(
                programme,
                title,
                departmentCode,
                member,
                outcome,
                conditions,
                amount,
                steps,
                period,
                yearly,
                rule,
                missing,
                excludedBy,
                and(note));
    }

    private List<Words> and(Words note) {
        List<Words> all = new ArrayList<>(notes);
        all.add(note);
        return all;
    }
}
