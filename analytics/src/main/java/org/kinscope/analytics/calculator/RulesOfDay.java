package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.Fact;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.IncomeKind;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.catalogue.RuleBook;

/**
 * The rules in force on one day. Looking for them costs more than asking them, so that they are
 * looked for once.
 */
final class RulesOfDay {

    private static final List<String> WHOM = List.of("unit", "person", "obligor");

    /**
     * One programme on that day.
     *
     * @param rules the programme
     * @param definesTier whether the programme itself is a status of the tier
     * @param gate the condition that its gate makes; null where it makes none
     * @param gives the statuses that it gives
     * @param conditions its own conditions
     * @param amount how much it gives; null where the day has no rule
     */
    record Programme(
            ProgrammeRules rules,
            boolean definesTier,
            @Nullable Rule gate,
            List<String> gives,
            List<Rule> conditions,
            @Nullable AmountRule amount) {

        static Programme of(ProgrammeRules rules, LocalDate day) {
            Gate gate = rules.gateOn(day).orElse(null);
            return new Programme(
                    rules,
                    gate != null && gate.kind().equals("defines_tier"),
                    gate == null ? null : gate.rule(),
                    gate == null ? List.of() : gate.gives(),
                    rules.conditionsOn(day),
                    rules.amountOn(day).orElse(null));
        }

        /** {@return whether it is decided for each member} */
        boolean ofPerson() {
            return rules.subject() == ProgrammeRules.Subject.PERSON;
        }
    }

    private final List<Programme> programmes;
    private final List<Programme> giving;
    private final Map<String, List<Rule>> groups = new HashMap<>();
    private final Map<String, IncomeKind> kinds = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Optional<AmountRule> support;

    RulesOfDay(RuleBook book, LocalDate day) {
        programmes = book.programmes().stream().map(p -> Programme.of(p, day)).toList();
        giving = programmes.stream().filter(p -> p.ofPerson() && !p.gives().isEmpty()).toList();
        book.groups().keySet().forEach(g -> groups.put(g, book.group(g, day)));
        for (IncomeKind kind : book.incomeKinds()) {
            book.incomeKind(kind.kind(), day).ifPresent(k -> kinds.put(k.kind(), k));
        }
        for (String whom : WHOM) {
            Map<String, String> ofFields = new HashMap<>();
            for (Fact fact : book.factsOf(whom)) {
                ofFields.put(fact.field(), fact.variable().name());
            }
            names.put(whom, ofFields);
        }
        support = book.supportOn(day);
    }

    /** {@return all programmes, in the catalogue's order} */
    List<Programme> programmes() {
        return programmes;
    }

    /** {@return the programmes by whose own conditions a member has a status} */
    List<Programme> givingToMembers() {
        return giving;
    }

    /** {@return the rules of a group} */
    List<Rule> group(String name) {
        return groups.getOrDefault(name, List.of());
    }

    /** {@return for which rules income of that kind does not count} */
    Set<String> exempt(String kind) {
        IncomeKind found = kinds.get(kind);
        return found == null ? Set.of() : found.exempt();
    }

    /** {@return the kind of income as it counts} */
    Optional<IncomeKind> incomeKind(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** {@return how support by relatives is imputed} */
    Optional<AmountRule> support() {
        return support;
    }

    /** {@return the names of what may be told of a unit, a person or an obligor, by field} */
    Map<String, String> namesOf(String whom) {
        return names.getOrDefault(whom, Map.of());
    }
}
