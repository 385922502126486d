package org.kinscope.analytics.neighbourhood;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.time.Spell;

/** By which keys facts are found and in which order they come: by key, then by {@code from}. */
final class Orders {

    /** By first day, an unknown one first; then by end, a running one last. */
    static final Comparator<Spell> BY_FROM =
            Comparator.comparing(
                            Spell::from,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(
                            Spell::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private Orders() {}

    static <T> Function<T, List<String>> one(Function<T, String> key) {
        return fact -> List.of(key.apply(fact));
    }

    static <T> Function<T, List<String>> both(Function<T, String> one, Function<T, String> other) {
        return fact -> {
            String a = one.apply(fact);
            String b = other.apply(fact);
            return a.equals(b) ? List.of(a) : List.of(a, b);
        };
    }

    /** By all that a fact says, in the order in which its record names it. */
    static <T> Comparator<T> byText() {
        return Comparator.comparing(Object::toString);
    }

    static List<String> unitOf(Grant grant) {
        String unit = grant.aidUnitNo();
        return unit == null ? List.of() : List.of(unit);
    }

    static List<String> approverOf(Grant grant) {
        String approver = grant.approverId();
        return approver == null ? List.of() : List.of(approver);
    }

    static Function<Ownership, List<String>> assetOf(String assetKind) {
        return o -> o.assetKind().equals(assetKind) ? List.of(o.assetNo()) : List.of();
    }

    static <T> Comparator<T> pairs(Function<T, String> one, Function<T, String> other) {
        return total(Comparator.comparing(one).thenComparing(other));
    }

    static <T> Comparator<T> spells(
            Function<T, String> key, Function<T, String> nextKey, Function<T, Spell> spell) {
        return total(
                Comparator.comparing(key).thenComparing(nextKey).thenComparing(spell, BY_FROM));
    }

    /** Facts that are equal in all that orders them, yet differ, still come in one order. */
    static <T> Comparator<T> total(Comparator<T> order) {
        return order.thenComparing(Object::toString);
    }
}
