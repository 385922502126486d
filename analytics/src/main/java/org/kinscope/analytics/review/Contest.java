package org.kinscope.analytics.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.review.StepRefused.Why;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.source.Source;

/**
 * That somebody does not accept what one row says, or wants to know what rests on it: the row, or
 * everything that names one thing, is left out of the facts, or fields of the row are replaced.
 * Siblings and duties of support go with the last row of a marriage or a parent that carried them.
 * What is derived of days (age, death, membership) stays as it was.
 */
public final class Contest {

    private final Predicate<Object> isMeant;
    private final Map<String, String> replaced;

    private Contest(Predicate<Object> isMeant, Map<String, String> replaced) {
        this.isMeant = isMeant;
        this.replaced = Map.copyOf(replaced);
    }

    /** {@return that all facts of a row are left out} */
    public static Contest without(Source row) {
        return new Contest(fact -> row.equals(RowFields.of(fact).source()), Map.of());
    }

    /** {@return that all facts are left out that name the person, unit, asset, company or grant} */
    public static Contest withoutNode(String key) {
        return new Contest(fact -> RowFields.of(fact).names(key), Map.of());
    }

    /**
     * {@return that fields of a row say something else}
     *
     * @param values the values by field: {@code from}, {@code to}, {@code amount}, …; an empty one
     *     takes the value away
     */
    public static Contest replacing(Source row, Map<String, String> values) {
        return new Contest(fact -> row.equals(RowFields.of(fact).source()), values);
    }

    /**
     * {@return the facts with what is contested left out or replaced}
     *
     * @throws StepRefused if no fact of the row has such a field, or a value has not its form
     */
    public Facts applyTo(Facts facts) throws StepRefused {
        Set<String> assets = replaced.isEmpty() ? Set.of() : assetsOf(facts);
        Set<String> left = new TreeSet<>(replaced.keySet());
        Set<String> fields = new TreeSet<>();
        Facts kept = new Facts();
        if (facts.isFar()) {
            kept.tellFar();
        }
        for (FactKind kind : FactKind.values()) {
            for (Object fact : facts.list(kind)) {
                if (!isMeant.test(fact) && !isOneOf(assets, fact)) {
                    kept.list(kind).add(fact);
                } else if (!replaced.isEmpty()) {
                    RowFields row = RowFields.of(fact);
                    fields.addAll(row.replaceable());
                    left.removeAll(row.replaceable());
                    kept.list(kind).add(row.with(replaced));
                }
            }
        }
        if (!left.isEmpty()) {
            throw new StepRefused(Why.NOT_REPLACEABLE, String.join(", ", left) + " ∉ " + fields);
        }
        return withoutOrphans(facts, kept);
    }

    // What a vehicle or a dwelling is stands in the row of its owner.
    private Set<String> assetsOf(Facts facts) {
        return facts.list(FactKind.OWNERSHIPS).stream()
                .filter(isMeant)
                .map(fact -> ((Ownership) fact).assetNo())
                .collect(Collectors.toSet());
    }

    private static boolean isOneOf(Set<String> assets, Object fact) {
        return switch (fact) {
            case Vehicle vehicle -> assets.contains(vehicle.plateNo());
            case RealEstate estate -> assets.contains(estate.propertyNo());
            default -> false;
        };
    }

    // What the rows carried before and carry no more; what they never carried is left alone.
    private static Facts withoutOrphans(Facts before, Facts kept) {
        DerivedTies were = new DerivedTies(before);
        DerivedTies are = new DerivedTies(kept);
        for (FactKind kind : List.of(FactKind.SIBLINGS, FactKind.SUPPORTS)) {
            kept.list(kind).removeIf(fact -> were.carry(fact) && !are.carry(fact));
        }
        return kept;
    }
}
