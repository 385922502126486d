package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * A few facts as records, found by their keys: the surroundings of one subject, or what a delivery
 * changed. Immutable, so that many threads may ask at once.
 */
public final class FactStore implements FactSource {

    private final Grouped<?>[] groups = new Grouped<?>[Groupings.all().size()];
    private final boolean far;
    private final Sharers sharers;

    /** The facts, put in order. */
    public FactStore(Facts facts) {
        this.far = facts.isFar();
        this.sharers = far ? Sharers.of(facts) : new Sharers();
        Map<Space, Keys> keys = new EnumMap<>(Space.class);
        for (Grouping<?> grouping : Groupings.all()) {
            groups[grouping.ordinal()] =
                    grouped(
                            grouping,
                            facts,
                            keys.computeIfAbsent(grouping.space(), space -> new Keys()));
        }
    }

    private static <T> Grouped<T> grouped(Grouping<T> grouping, Facts facts, Keys keys) {
        return Grouped.of(keys, facts.list(grouping), grouping.keys(), grouping.order());
    }

    @Override
    @SuppressWarnings("unchecked") // at its ordinal stands what was made of this grouping
    public <T> List<T> list(Grouping<T> grouping, String key) {
        return ((Grouped<T>) groups[grouping.ordinal()]).of(key);
    }

    @Override
    public Collection<String> keys(Grouping<?> grouping) {
        return groups[grouping.ordinal()].keys();
    }

    @Override
    public int count(Grouping<?> grouping) {
        return groups[grouping.ordinal()].size();
    }

    @Override
    public boolean isFar() {
        return far;
    }

    @Override
    public Collection<String> dwellers(String dwellingKey) {
        return sharers.dwellers(dwellingKey);
    }

    @Override
    public Collection<String> depositors(String accountToken) {
        return sharers.depositors(accountToken);
    }

    /**
     * {@return what can be seen from the subject, or empty where there is no such unit or person or
     * the scope does not cover it}
     */
    public Optional<Neighbourhood> neighbourhoodOf(Subject subject, Scope scope) {
        return new Subjects(this, scope).find(subject);
    }
}
