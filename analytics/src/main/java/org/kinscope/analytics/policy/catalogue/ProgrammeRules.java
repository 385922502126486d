package org.kinscope.analytics.policy.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinscope.graph.finding.Words;

/**
 * The rules of one programme, of all days.
 *
 * @param code its code
 * @param folder the folder of its files
 * @param title its name
 * @param departmentCode who runs it
 * @param subject for whom it is decided
 * @param period {@code monthly}, {@code yearly}, {@code yearly_cap}, {@code per_event} or {@code
 *     once}
 * @param gates what opens it
 * @param conditions its own conditions
 * @param amounts how much it gives
 * @param values the values that stand in its file
 */
public record ProgrammeRules(
        String code,
        String folder,
        Words title,
        String departmentCode,
        Subject subject,
        String period,
        List<Gate> gates,
        List<Rule> conditions,
        List<AmountRule> amounts,
        List<Value> values) {

    /** For whom a programme is decided. */
    public enum Subject {
        /** The family together. */
        UNIT,
        /** Each member. */
        PERSON
    }

    public ProgrammeRules {
        gates = List.copyOf(gates);
        conditions = List.copyOf(conditions);
        amounts = List.copyOf(amounts);
        values = List.copyOf(values);
    }

    /** {@return what opens it on that day} */
    public Optional<Gate> gateOn(LocalDate day) {
        return on(day, gates, Gate::basis);
    }

    /** {@return its own conditions of that day} */
    public List<Rule> conditionsOn(LocalDate day) {
        return conditions.stream().filter(c -> c.basis().spell().runsOn(day)).toList();
    }

    /** {@return how much it gives on that day} */
    public Optional<AmountRule> amountOn(LocalDate day) {
        return on(day, amounts, AmountRule::basis);
    }

    /** {@return how often its amount is paid in a year; 0 where it is paid by event} */
    public int timesAYear() {
        return switch (period) {
            case "monthly" -> 12;
            case "yearly", "yearly_cap" -> 1;
            default -> 0;
        };
    }

    static <T> Optional<T> on(LocalDate day, List<T> all, Function<T, Basis> basis) {
        return all.stream()
                .filter(t -> basis.apply(t).spell().runsOn(day))
                .max(
                        java.util.Comparator.comparing(
                                t ->
                                        java.util.Objects.requireNonNull(
                                                basis.apply(t).spell().from())));
    }
}
