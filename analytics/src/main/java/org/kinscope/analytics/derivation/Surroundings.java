package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.neo4j.driver.Record;

/**
 * Those whose derived relations may follow from what changed about some people.
 *
 * <p>A duty of support spans two generations at most and hangs on the lives in between, so that a
 * change of one person concerns what is owed to them, their spouses, parents, children, siblings,
 * grandparents and grandchildren. What is owed to somebody again depends on two generations around
 * them. Siblings hang on a parent and its children, those who live together on their dwelling.
 */
final class Surroundings implements Extent {

    private final PeopleReader reader;
    private final TouchedPeople touched;
    private final Facts facts = new Facts();
    private final List<Stay> stays = new ArrayList<>();

    /** Whose siblings are derived. */
    private final Set<String> siblings;

    /** To whom duties are derived. */
    private final Set<String> owed;

    /** Where it is derived who lives together. */
    private final Set<String> dwellings;

    private final Set<String> residents;

    Surroundings(PeopleReader reader, TouchedPeople touched) {
        this.reader = reader;
        this.touched = touched;
        Set<String> people = new HashSet<>();

        siblings = new HashSet<>(touched.kin());
        Set<String> children = childrenOf(touched.kin());
        siblings.addAll(children);
        Set<String> parents = parentsOf(touched.kin());
        owed = new HashSet<>(siblings);
        owed.addAll(parents);
        owed.addAll(parentsOf(parents));
        owed.addAll(childrenOf(parents));
        owed.addAll(childrenOf(children));
        owed.addAll(marriedTo(touched.kin()));

        Set<String> born = new HashSet<>(owed);
        Set<String> theirParents = parentsOf(owed);
        Set<String> theirChildren = childrenOf(owed);
        born.addAll(theirParents);
        born.addAll(theirChildren);
        born.addAll(childrenOf(theirParents));
        born.addAll(childrenOf(theirChildren));
        // An adoption ends a tie by birth, unless the parents are married: both must be known.
        people.addAll(born);
        people.addAll(parentsOf(born));
        people.addAll(marriedTo(people));

        dwellings = reader.ids("dwellings-of", touched.residents());
        residents = reader.ids("residents", dwellings);
        reader.rows("stays-of", residents, Map.of(), row -> stays.add(Stay.of(row)));
        people.addAll(residents);

        reader.facts(FactKind.PERSONS, "people", people, facts);
        reader.facts(FactKind.DISABILITIES, "disabilities-of", owed, facts);
        reader.facts(FactKind.MEMBERSHIPS, "memberships-of", owed, facts);
        reader.facts(FactKind.STATUSES, "statuses-of", owed, facts);
    }

    private Set<String> parentsOf(Collection<String> people) {
        return ends(reader.facts(FactKind.PARENTHOODS, "parents-of", people, facts), "personId");
    }

    private Set<String> childrenOf(Collection<String> people) {
        return ends(reader.facts(FactKind.PARENTHOODS, "children-of", people, facts), "otherId");
    }

    private Set<String> marriedTo(Collection<String> people) {
        List<Record> rows = reader.facts(FactKind.MARRIAGES, "marriages-of", people, facts);
        Set<String> both = ends(rows, "personId");
        both.addAll(ends(rows, "otherId"));
        return both;
    }

    private static Set<String> ends(List<Record> rows, String name) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.get(name).asString()));
        return ids;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public List<Stay> stays() {
        return stays;
    }

    @Override
    public boolean covers(String type, Relation relation) {
        String from = relation.fromId();
        String to = relation.toId();
        return switch (type) {
            case SiblingDerivation.TYPE -> siblings.contains(from) || siblings.contains(to);
            case CoResidenceDerivation.TYPE ->
                    dwellings.contains(relation.properties().getOrDefault("dwellingKey", ""))
                            || touched.residents().contains(from)
                            || touched.residents().contains(to);
            default -> owed.contains(to) || touched.kin().contains(from);
        };
    }

    @Override
    public void existing(String type, Consumer<Record> row) {
        Set<String> ids =
                switch (type) {
                    case SiblingDerivation.TYPE -> siblings;
                    case CoResidenceDerivation.TYPE -> {
                        Set<String> all = new HashSet<>(residents);
                        all.addAll(touched.residents());
                        yield all;
                    }
                    default -> owed;
                };
        Set<String> told = new HashSet<>();
        String query = "existing-" + type.toLowerCase(Locale.ROOT).replace('_', '-') + "-of";
        reader.rows(
                query,
                ids,
                Map.of(),
                one -> {
                    // A relation of two people who stand in two batches is told twice.
                    if (told.add(one.get("id").asString())) {
                        row.accept(one);
                    }
                });
    }
}
