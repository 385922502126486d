package org.kinscope.api.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.api.entitlement.Families;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;

/**
 * The family that a command names, typed or of the graph, and there with the families of its kin.
 *
 * @param family the family
 * @param found the same with what is known around it; null where it was typed
 * @param person the person who was named; null where the family was
 * @param kin families of relatives within two steps, and other units of the members
 */
record OneFamily(
        Family family, @Nullable CityFamily found, @Nullable String person, List<CityFamily> kin) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * {@return the family}
     *
     * @param withKin whether the families of kin are read too, a few queries each
     * @throws CommandFailed if the graph has no such subject
     */
    static OneFamily of(
            EntitlementsCommand.Whose whose, RuleBook book, GlobalOptions global, boolean withKin)
            throws IOException {
        if (whose.input != null) {
            return new OneFamily(whose.family(book, global), null, null, List.of());
        }
        try (OpenGraph graph = OpenGraph.open(global)) {
            Families.Found own =
                    FamilyOfGraph.find(graph, global, whose.unit, whose.household, whose.person);
            String named =
                    whose.person == null
                            ? null
                            : new NamedRecord(graph.ids()).idOf(String.valueOf(whose.person));
            CityFamily found = placed(own);
            return new OneFamily(
                    own.family(), found, named, withKin ? kin(graph, found, global) : List.of());
        }
    }

    private static CityFamily placed(Families.Found found) {
        return new CityFamily(
                new Subject(found.kind(), found.family().key()), found.around(), found.family());
    }

    private static List<CityFamily> kin(OpenGraph graph, CityFamily own, GlobalOptions global) {
        Families families =
                Families.withSurroundings(
                        graph.driver(), new GraphReader(graph.driver(), PATIENCE));
        AsOf at = new AsOf(global.day(), Scope.CITY, Known.NOW);
        Map<Subject, CityFamily> kin = new LinkedHashMap<>();
        List<String> members = own.family().members().stream().map(FamilyMember::key).toList();
        Set<String> units = new TreeSet<>();
        for (String member : members) {
            own.around().membershipsOf(member).stream()
                    .filter(m -> m.spell().runsOn(global.day()))
                    .map(Membership::aidUnitNo)
                    .forEach(units::add);
        }
        List<CityFamily> all = new ArrayList<>();
        units.forEach(unit -> families.ofUnit(unit, at).map(OneFamily::placed).ifPresent(all::add));
        for (Kin one : Kinship.withinTwoSteps(own.around(), members, global.day())) {
            boolean lives =
                    own.around()
                            .findPerson(one.personId())
                            .map(p -> p.aliveOn(global.day()))
                            .orElse(false);
            if (lives) {
                families.ofPerson(one.personId(), at).map(OneFamily::placed).ifPresent(all::add);
            }
        }
        all.forEach(f -> kin.putIfAbsent(f.subject(), f));
        kin.remove(own.subject());
        return List.copyOf(kin.values());
    }

    /** {@return whom the key names in sentences} */
    String nameOf(String key) {
        Map<String, String> names = new HashMap<>();
        family.members().forEach(m -> names.put(m.key(), m.called()));
        CityFamily around = found;
        String name = names.get(key);
        return name != null
                ? name
                : around == null
                        ? key
                        : around.around().findPerson(key).map(Person::name).orElse(key);
    }

    /** {@return the subject of the family; a typed one is a household} */
    Subject subject() {
        CityFamily of = found;
        return of == null ? new Subject(Subject.Kind.HOUSEHOLD, family.key()) : of.subject();
    }
}
