package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.catalogue.RuleBook;

/**
 * The ages at which the rules of a catalogue begin to answer otherwise: every whole number with
 * which a condition, a gate or a formula compares the age of a person or of an obligor.
 */
public final class AgeLimits {

    private static final Pattern COMPARED =
            Pattern.compile("(?:person|obligor)\\.age\\s*(>=|<=|<|>|==|!=)\\s*(\\d+)");

    private static final List<String> GROUPS =
            List.of("excluded_member", "able_to_work", "no_ability", "obligor_unable");

    private AgeLimits() {}

    /** {@return the ages, each the first at which an answer is another one} */
    public static NavigableSet<Integer> of(RuleBook book, LocalDate day) {
        List<Rule> rules = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        GROUPS.forEach(group -> rules.addAll(book.group(group, day)));
        for (ProgrammeRules programme : book.programmes()) {
            rules.addAll(programme.conditionsOn(day));
            programme.gateOn(day).map(g -> g.rule()).ifPresent(rules::add);
            programme.amountOn(day).ifPresent(a -> texts.addAll(formulas(a)));
        }
        rules.forEach(rule -> texts.add(rule.when().text()));
        NavigableSet<Integer> ages = new TreeSet<>();
        for (String text : texts) {
            for (Matcher found = COMPARED.matcher(text); found.find(); ) {
                int age = Integer.parseInt(found.group(2));
                switch (found.group(1)) {
                    case ">=", "<" -> ages.add(age);
                    case ">", "<=" -> ages.add(age + 1);
                    default -> {
                        ages.add(age);
                        ages.add(age + 1);
                    }
                }
            }
        }
        return ages;
    }

    private static List<String> formulas(AmountRule amount) {
        return amount.steps().stream().map(s -> s.is().text()).toList();
    }
}
