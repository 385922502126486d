package org.kinscope.analytics.study.aid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What the rules give a family in a year.
 *
 * @param programmes the known amounts of a year, by programme; what is given by event is left out
 * @param notKnown programmes that are due and whose amount is not known
 * @param status the status of the tier rule: {@code dibao}, {@code dibao-marginal}, {@code
 *     expenditure-poor} or {@code none}
 * @param missing what would have to be known to tell the tier; empty: it is known
 */
public record Aid(
        SortedMap<String, Yuan> programmes,
        SortedSet<String> notKnown,
        String status,
        List<Words> missing) {

    /** No tier status. */
    public static final String NONE = "none";

    public Aid {
        programmes = Collections.unmodifiableSortedMap(new TreeMap<>(programmes));
        notKnown = Collections.unmodifiableSortedSet(new TreeSet<>(notKnown));
        missing = List.copyOf(missing);
    }

    /** {@return what the rules give the family of the question; for many threads} */
    public static Aid of(Calculator calculator, Question question) {
        return of(calculator.unexplained(question));
    }

    /** {@return what is due by that answer} */
    public static Aid of(Entitlements answer) {
        SortedMap<String, Yuan> programmes = new TreeMap<>();
        SortedSet<String> open = new TreeSet<>();
        for (Entitlement due : answer.due()) {
            Yuan yearly = due.yearly();
            if (yearly != null) {
                programmes.merge(due.programme(), yearly, Yuan::plus);
            } else if (due.amount() == null && !due.missing().isEmpty()) {
                open.add(due.programme());
            }
        }
        return new Aid(programmes, open, status(answer.tier()), missing(answer.tier()));
    }

    private static String status(FamilyTier tier) {
        if (Boolean.TRUE.equals(tier.dibao())) {
            return "dibao";
        }
        if (Boolean.TRUE.equals(tier.marginal())) {
            return "dibao-marginal";
        }
        return Boolean.TRUE.equals(tier.expenditurePoor()) ? "expenditure-poor" : NONE;
    }

    private static List<Words> missing(FamilyTier tier) {
        boolean known =
                tier.dibao() != null && tier.marginal() != null && tier.expenditurePoor() != null;
        if (known) {
            return List.of();
        }
        return tier.missing().isEmpty()
                ? List.of(new Words("家庭收入与财产", "income and property of the family"))
                : tier.missing();
    }

    /** {@return whether the tier is known, so that what is due can be told} */
    public boolean isEvaluated() {
        return missing.isEmpty();
    }

    /** {@return all known aid of a year} */
    public Yuan yearly() {
        Yuan sum = Yuan.ZERO;
        for (Yuan one : programmes.values()) {
            sum = sum.plus(one);
        }
        return sum;
    }

    /** {@return this and another's, as of two families together} */
    public Aid and(Aid other) {
        SortedMap<String, Yuan> both = new TreeMap<>(programmes);
        other.programmes.forEach((programme, yuan) -> both.merge(programme, yuan, Yuan::plus));
        SortedSet<String> open = new TreeSet<>(notKnown);
        open.addAll(other.notKnown);
        List<Words> lacking = new ArrayList<>(missing);
        lacking.addAll(other.missing);
        return new Aid(both, open, status, lacking);
    }

    /** {@return what changes from this to another, programme by programme} */
    public List<Difference> to(Aid after) {
        SortedSet<String> codes = new TreeSet<>(programmes.keySet());
        codes.addAll(after.programmes.keySet());
        List<Difference> changes = new ArrayList<>();
        for (String code : codes) {
            Yuan had = programmes.getOrDefault(code, Yuan.ZERO);
            Yuan has = after.programmes.getOrDefault(code, Yuan.ZERO);
            if (!had.equals(has)) {
                changes.add(new Difference(code, had, has));
            }
        }
        return changes;
    }

    /**
     * {@return the programmes of unknown amount that are due in one of both only} What they are
     * worth is in no figure, so that the figure is too low or too high by it.
     */
    public SortedSet<String> unvaluedTo(Aid after) {
        Set<String> stays = new HashSet<>(notKnown);
        stays.retainAll(after.notKnown);
        SortedSet<String> changing = new TreeSet<>(notKnown);
        changing.addAll(after.notKnown);
        changing.removeAll(stays);
        return changing;
    }
}
