package org.kinscope.analytics.neighbourhood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.neo4j.driver.types.MapAccessor;

/**
 * Facts as they come out of queries, not yet in order.
 *
 * <p>Filled by one thread.
 */
public final class Facts {

    private final FactRows rows = new FactRows();
    private boolean far;
    private final Map<FactKind, List<Object>> lists = new EnumMap<>(FactKind.class);

    /** No facts yet. */
    public Facts() {
        for (FactKind kind : FactKind.values()) {
            lists.put(kind, new ArrayList<>());
        }
    }

    /**
     * Adds the fact of a row.
     *
     * @throws IllegalStateException if the row lacks what such a fact cannot be without
     */
    public void add(FactKind kind, MapAccessor row) {
        list(kind).add(kind.read(rows, row));
    }

    /** Says that these are all facts that a far sight promises. */
    public void tellFar() {
        far = true;
    }

    /** {@return whether these are all facts that a far sight promises} */
    public boolean isFar() {
        return far;
    }

    /** Adds the facts of another. */
    public void addAll(Facts others) {
        lists.forEach((kind, list) -> list.addAll(others.list(kind)));
    }

    /** {@return the facts of that kind, as records, in order of arrival} */
    public List<Object> list(FactKind kind) {
        List<Object> list = lists.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("no list of " + kind);
        }
        return list;
    }

    /** {@return the facts that are found by this grouping} */
    public <T> List<T> list(Grouping<T> grouping) {
        return cast(grouping.kind());
    }

    @SuppressWarnings("unchecked") // what a kind reads is what its groupings find
    private <T> List<T> cast(FactKind kind) {
        return (List<T>) Collections.unmodifiableList(list(kind));
    }

    /** {@return the people} */
    public List<Person> persons() {
        return list(Groupings.PERSON);
    }

    /** {@return who belongs to which unit} */
    public List<Membership> memberships() {
        return list(Groupings.MEMBERSHIPS);
    }

    /** {@return the statuses of units} */
    public List<StatusSpell> statuses() {
        return list(Groupings.STATUSES);
    }

    /** {@return the marriages} */
    public List<Marriage> marriages() {
        return list(Groupings.MARRIAGES);
    }

    /** {@return who is whose parent} */
    public List<Parenthood> parenthoods() {
        return list(Groupings.PARENTS);
    }

    /** {@return the certified disabilities} */
    public List<Disability> disabilities() {
        return list(Groupings.DISABILITIES);
    }
}
