package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The rules about pairs of programmes: what displaces what, and what is taken off. They are applied
 * in the catalogue's order to what is due.
 */
final class PairRules {

    private static final Words UNTOLD = new Words("", "");

    private final PolicyAt policy;
    private final int heads;
    private final Map<String, Long> ages;
    private final Map<String, String> names;
    private final boolean reasons;
    private final List<Entitlement> all = new ArrayList<>();

    /**
     * By those rules.
     *
     * @param reasons whether it is told why
     */
    PairRules(
            PolicyAt policy,
            int heads,
            Map<String, Long> ages,
            Map<String, String> names,
            boolean reasons) {
        this.reasons = reasons;
        this.policy = policy;
        this.heads = heads;
        this.ages = ages;
        this.names = names;
    }

    /** {@return the entitlements after all pairs} */
    List<Entitlement> settle(List<Entitlement> entitlements) {
        all.addAll(entitlements);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.computeIfAbsent(all.get(i).programme(), _ -> new ArrayList<>()).add(i);
        }
        for (Pair pair : policy.pairs()) {
            if (pair.fires().equals("status") || pair.fires().equals("no")) {
                continue;
            }
            List<Integer> as = places.getOrDefault(pair.a(), List.of());
            List<Integer> bs = places.getOrDefault(pair.b(), List.of());
            for (int i : as) {
                for (int j : bs) {
                    if (i != j && meet(pair, all.get(i), all.get(j))) {
                        apply(pair, i, j);
                    }
                }
            }
        }
        return all;
    }

    private boolean meet(Pair pair, Entitlement a, Entitlement b) {
        if (!a.isDue() || !b.isDue()) {
            return false;
        }
        Integer under = pair.underAge();
        Long age = a.member() == null ? null : ages.get(a.member());
        if (under != null && (age == null || age >= under)) {
            return false;
        }
        // Two members' grants do not meet; a member's and the family's do.
        return a.member() == null || b.member() == null || Objects.equals(a.member(), b.member());
    }

    private void apply(Pair pair, int a, int b) {
        switch (pair.mode()) {
            case "exclusive", "orphan_wins" -> exclusive(pair, a, b);
            case "highest" -> highest(pair, a, b);
            case "offset" -> offset(pair, a, b);
            case "exclusive_or_offset" -> exclusiveOrOffset(pair, a, b);
            case "local" -> {
                if (reasons) {
                    Words unset =
                            new Words(
                                    "与" + all.get(b).title().zh() + "能否同时享受由当地规定，目录未设定",
                                    "whether it goes with "
                                            + all.get(b).title().en()
                                            + " is a local rule that is not set");
                    all.set(a, all.get(a).noted(unset));
                }
            }
            default -> {}
        }
    }

    private void exclusive(Pair pair, int a, int b) {
        Entitlement first = all.get(a);
        Entitlement second = all.get(b);
        if (first.member() == null ^ second.member() == null) {
            // A member's grant beside the family's: the member has left the family's headcount.
            boolean unitIsB = second.member() == null;
            if (unitIsB && "a".equals(pair.keeps())) {
                all.set(b, second.noted(leaves(first)));
            } else if (!unitIsB && "a".equals(pair.keeps())) {
                all.set(b, second.displaced(first.programme(), because(pair, first)));
            }
            return;
        }
        if ("a".equals(pair.keeps())) {
            all.set(b, second.displaced(first.programme(), because(pair, first)));
            all.set(a, first.noted(excludes(second)));
        } else if ("b".equals(pair.keeps())) {
            all.set(a, first.displaced(second.programme(), because(pair, second)));
            all.set(b, second.noted(excludes(first)));
        } else {
            all.set(a, first.noted(choose(pair, second)));
            all.set(b, second.noted(choose(pair, first)));
        }
    }

    private void highest(Pair pair, int a, int b) {
        Yuan first = all.get(a).amount();
        Yuan second = all.get(b).amount();
        if (first == null || second == null) {
            all.set(a, all.get(a).noted(choose(pair, all.get(b))));
            all.set(b, all.get(b).noted(choose(pair, all.get(a))));
        } else if (first.compareTo(second) >= 0) {
            all.set(b, all.get(b).displaced(all.get(a).programme(), because(pair, all.get(a))));
        } else {
            all.set(a, all.get(a).displaced(all.get(b).programme(), because(pair, all.get(b))));
        }
    }

    /** What b gives is taken off a; of the family's dibao the member's share. */
    private void offset(Pair pair, int a, int b) {
        Entitlement from = all.get(a);
        Entitlement other = all.get(b);
        Yuan had = share(other);
        Yuan before = from.amount();
        if (had == null) {
            List<Words> unknown = new ArrayList<>(from.missing());
            unknown.add(
                    new Words(
                            "已领" + other.title().zh() + "金额",
                            "the amount of " + other.title().en()));
            all.set(a, from.reduced(null, taken(pair, other, null), unknown));
            return;
        }
        if (before != null) {
            Yuan left = new Yuan(Math.max(0, before.fen() - had.fen()));
            all.set(a, from.reduced(left, taken(pair, other, had), List.of()));
        }
    }

    /** In full it excludes the other; where something was taken off already, the other is too. */
    private void exclusiveOrOffset(Pair pair, int a, int b) {
        Entitlement first = all.get(a);
        boolean full =
                !first.steps().isEmpty()
                        && first.amount() != null
                        && Objects.equals(first.steps().getLast().value(), first.amount().fen());
        if (full) {
            all.set(b, all.get(b).displaced(first.programme(), because(pair, first)));
            all.set(a, first.noted(excludes(all.get(b))));
        } else {
            offset(pair, a, b);
        }
    }

    private @Nullable Yuan share(Entitlement other) {
        Yuan amount = other.amount();
        if (amount == null || other.member() != null || heads == 0) {
            return amount;
        }
        return amount.dividedBy(heads);
    }

    private Words because(Pair pair, Entitlement by) {
        if (!reasons) {
            return UNTOLD;
        }
        return new Words(
                "已享受" + by.title().zh() + "，不再享受（" + pair.source() + "）",
                "displaced by "
                        + by.title().en()
                        + ": "
                        + pair.effect()
                        + " ("
                        + pair.source()
                        + ")");
    }

    private Words excludes(Entitlement other) {
        if (!reasons) {
            return UNTOLD;
        }
        return new Words("排除" + other.title().zh(), "excludes " + other.title().en());
    }

    private Words choose(Pair pair, Entitlement other) {
        if (!reasons) {
            return UNTOLD;
        }
        return new Words(
                "与" + other.title().zh() + "只能择一（" + pair.source() + "）",
                "one of this and " + other.title().en() + " (" + pair.source() + ")");
    }

    private Words leaves(Entitlement member) {
        if (!reasons) {
            return UNTOLD;
        }
        String name = names.getOrDefault(String.valueOf(member.member()), "");
        return new Words(
                "成员 " + name + " 享受" + member.title().zh() + "，不计入低保人数",
                name + " has " + member.title().en() + " and is not in the headcount");
    }

    private Words taken(Pair pair, Entitlement other, @Nullable Yuan had) {
        if (!reasons) {
            return UNTOLD;
        }
        String sum = had == null ? "?" : had.toString();
        return new Words(
                "扣除已领" + other.title().zh() + " " + sum + " 元（" + pair.source() + "）",
                sum + " of " + other.title().en() + " is taken off (" + pair.source() + ")");
    }
}
