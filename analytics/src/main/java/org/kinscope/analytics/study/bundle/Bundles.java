package org.kinscope.analytics.study.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.HeldStatus;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Takes statuses away and runs all rules again. */
public final class Bundles {

    /** The need that medical aid answers, as the catalogue names it. */
    private static final String MEDICAL = "medical_cost";

    private final Calculator calculator;

    /** By the rules of that calculator. */
    public Bundles(Calculator calculator) {
        this.calculator = calculator;
    }

    /** {@return what the family's statuses carry} */
    public Bundle of(Question question) {
        return of(question, calculator.unexplained(question));
    }

    /**
     * {@return the same of a family of which the answer is known already}
     *
     * @param now what is due to it by the same question, with reasons or without
     */
    public Bundle of(Question question, Entitlements now) {
        List<String> held = held(question, now);
        List<List<String>> coalitions = coalitions(held);
        List<SortedMap<String, Long>> values = new ArrayList<>();
        for (List<String> kept : coalitions) {
            Set<String> without = new HashSet<>(held);
            kept.forEach(without::remove);
            values.add(
                    without.isEmpty()
                            ? amounts(now)
                            : amounts(calculator.unexplained(question.without(without))));
        }
        SortedMap<String, Long> all = values.getLast();
        SortedMap<String, Long> none = values.getFirst();
        Set<String> given = new TreeSet<>(all.keySet());
        given.addAll(none.keySet());
        Set<String> own = own(question, given, held);
        Set<String> medical = medical(question, given);
        SortedMap<String, List<Bundle.Loss>> onExit = new TreeMap<>();
        int whole = coalitions.size() - 1;
        for (int i = 0; i < held.size(); i++) {
            onExit.put(held.get(i), losses(all, values.get(whole & ~(1 << i))));
        }
        return new Bundle(
                held,
                yuan(all),
                new Yuan(sum(all, null)),
                new Yuan(sum(all, null) - sum(none, null)),
                new Yuan(sum(all, own)),
                new Yuan(sum(all, own) - sum(none, own)),
                new Yuan(sum(all, medical)),
                new Yuan(sum(all, medical) - sum(none, medical)),
                Shapley.shares(held, values.stream().map(v -> sum(v, null)).toList()),
                onExit,
                losses(all, none),
                held.isEmpty() ? List.of() : notKnown(question, now, held),
                missing(now.tier()));
    }

    /**
     * {@return the statuses that the family has by the rules: by its tier, in grace, recorded
     * without a means test, or by a member's own conditions}
     */
    private List<String> held(Question question, Entitlements now) {
        FamilyTier tier = now.tier();
        Family family = question.family();
        Set<String> held = new LinkedHashSet<>();
        add(held, "dibao", tier.dibao());
        add(held, "dibao-marginal", tier.marginal());
        add(held, "expenditure-poor", tier.expenditurePoor());
        family.statuses().stream()
                .filter(HeldStatus::grace)
                .map(HeldStatus::status)
                .forEach(held::add);
        for (String status : List.of("monitored", "emergency")) {
            add(held, status, family.holds(status));
        }
        for (Entitlement one : now.all()) {
            boolean given = one.member() != null && (one.isDue() || one.excludedBy() != null);
            if (given) {
                gate(one.programme(), question).ifPresent(g -> held.addAll(g.gives()));
            }
        }
        held.removeAll(question.without());
        return List.copyOf(held);
    }

    private Optional<Gate> gate(String programme, Question question) {
        return calculator.book().findProgramme(programme).flatMap(p -> p.gateOn(question.day()));
    }

    private static void add(Set<String> held, String status, @Nullable Boolean has) {
        if (Boolean.TRUE.equals(has)) {
            held.add(status);
        }
    }

    /** {@return all subsets, the empty one first, the whole one last: place i has the bits of i} */
    private static List<List<String>> coalitions(List<String> held) {
        List<List<String>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << held.size(); bits++) {
            List<String> one = new ArrayList<>();
            for (int i = 0; i < held.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    one.add(held.get(i));
                }
            }
            all.add(one);
        }
        return all;
    }

    private static SortedMap<String, Long> amounts(Entitlements answer) {
        SortedMap<String, Long> amounts = new TreeMap<>();
        for (Entitlement due : answer.due()) {
            Yuan yearly = due.yearly();
            if (yearly != null) {
                amounts.merge(due.programme(), yearly.fen(), Long::sum);
            }
        }
        return amounts;
    }

    private static SortedMap<String, Yuan> yuan(SortedMap<String, Long> amounts) {
        SortedMap<String, Yuan> yuan = new TreeMap<>();
        amounts.forEach((programme, fen) -> yuan.put(programme, new Yuan(fen)));
        return yuan;
    }

    private static long sum(SortedMap<String, Long> amounts, @Nullable Set<String> of) {
        return amounts.entrySet().stream()
                .filter(e -> of == null || of.contains(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Bundle.Loss> losses(
            SortedMap<String, Long> before, SortedMap<String, Long> after) {
        Set<String> programmes = new TreeSet<>(before.keySet());
        programmes.addAll(after.keySet());
        List<Bundle.Loss> losses = new ArrayList<>();
        for (String programme : programmes) {
            long had = before.getOrDefault(programme, 0L);
            long has = after.getOrDefault(programme, 0L);
            if (had != has) {
                losses.add(new Bundle.Loss(programme, new Yuan(had), new Yuan(has)));
            }
        }
        return losses;
    }

    private Set<String> own(Question question, Set<String> given, List<String> held) {
        Set<String> own = new HashSet<>();
        for (String programme : given) {
            gate(programme, question)
                    .filter(g -> g.gives().stream().anyMatch(held::contains))
                    .ifPresent(_ -> own.add(programme));
        }
        return own;
    }

    private Set<String> medical(Question question, Set<String> given) {
        PolicyAt policy = calculator.policy(question);
        Set<String> medical = new HashSet<>();
        for (String programme : given) {
            policy.findProgramme(programme)
                    .filter(p -> p.need().equals(MEDICAL))
                    .ifPresent(_ -> medical.add(programme));
        }
        return medical;
    }

    private List<String> notKnown(Question question, Entitlements now, List<String> held) {
        Entitlements none = calculator.unexplained(question.without(new HashSet<>(held)));
        Set<String> open = new TreeSet<>();
        for (Entitlement due : now.due()) {
            boolean stays =
                    none.find(due.programme(), due.member()).map(Entitlement::isDue).orElse(false);
            if (due.amount() == null && !due.missing().isEmpty() && !stays) {
                open.add(due.programme());
            }
        }
        return List.copyOf(open);
    }

    private static List<Words> missing(FamilyTier tier) {
        boolean open =
                tier.dibao() == null || tier.marginal() == null || tier.expenditurePoor() == null;
        if (!open) {
            return List.of();
        }
        return tier.missing().isEmpty()
                ? List.of(new Words("家庭收入与财产", "income and property of the family"))
                : tier.missing();
    }
}
