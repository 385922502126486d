package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.kinscope.analytics.policy.condition.Names;

/**
 * The rules in force on one day. Looking for them costs more than asking them, so that they are
 * looked for once.
 */
final class RulesOfDay {

    private static final List<String> WHOM = List.of("unit", "person", "obligor");

    /** Groups of rules about one person alone. */
    private static final List<String> EARLY =
            List.of("able_to_work", "no_ability", "obligor_unable");

    /** Whose values are told or catalogued, never found by the assessment. */
    private static final List<String> TOLD = List.of("person.", "obligor.", "value.");

    /**
     * One programme on that day.
     *
     * @param rules the programme
     * @param definesTier whether the programme itself is a status of the tier
     * @param gate the condition that its gate makes; null where it makes none
     * @param gives the statuses that it gives, by the names that conditions have for them
     * @param conditions its own conditions
     * @param amount how much it gives; null where the day has no rule
     */
    record Programme(
            ProgrammeRules rules,
            boolean definesTier,
            @Nullable Rule gate,
            Map<String, String> gives,
            List<Rule> conditions,
            @Nullable AmountRule amount) {

        static Programme of(ProgrammeRules rules, LocalDate day) {
            Gate gate = rules.gateOn(day).orElse(null);
            return new Programme(
                    rules,
                    gate != null && gate.kind().equals("defines_tier"),
                    gate == null ? null : gate.rule(),
                    gate == null ? Map.of() : named(gate.gives()),
                    rules.conditionsOn(day),
                    rules.amountOn(day).orElse(null));
        }

        private static Map<String, String> named(List<String> statuses) {
            Map<String, String> named = new LinkedHashMap<>();
            statuses.forEach(s -> named.put(Gate.name(s), s));
            return Collections.unmodifiableMap(named);
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
    private final Names ofPerson;
    private final boolean early;

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
        ofPerson = Names.beginning(book.language(), "person.");
        Set<String> ofUnit = new HashSet<>(namesOf("unit").values());
        early =
                EARLY.stream()
                        .flatMap(g -> group(g).stream())
                        .flatMap(r -> r.when().names().stream())
                        .allMatch(n -> ofUnit.contains(n) || TOLD.stream().anyMatch(n::startsWith));
    }

    /** {@return the values of one member, beside those of the family} */
    Names ofPerson() {
        return ofPerson;
    }

    /**
     * {@return whether who is able to work or to support can be told before the family is assessed}
     */
    boolean isAbilityEarly() {
        return early;
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
