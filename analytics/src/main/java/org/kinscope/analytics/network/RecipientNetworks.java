package org.kinscope.analytics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.scope.Scope;

/**
 * The networks of all recipients of a city on a day. They are made of the whole city whoever looks:
 * a network does not end where a reader's division does, and its measures do not depend on who
 * asks. What a reader may see of it is the reader's {@link Scope}.
 *
 * @param day the day
 * @param kinds which kinds of links count
 * @param networks those of two recipients or more, the largest first, then those of more groups,
 *     then by id
 * @param byDivision how many recipients there are in all, by the division where they live; empty
 *     where that is unknown
 * @param crowded what ties too many people and links none
 */
public record RecipientNetworks(
        LocalDate day,
        Set<LinkKind> kinds,
        List<RecipientNetwork> networks,
        Map<String, Integer> byDivision,
        List<CrowdedThing> crowded) {

    private static final Comparator<RecipientNetwork> ORDER =
            Comparator.comparing((RecipientNetwork n) -> -n.size())
                    .thenComparing(n -> -n.groups())
                    .thenComparing(RecipientNetwork::id);

    public RecipientNetworks {
        kinds = Set.copyOf(kinds);
        networks = List.copyOf(networks);
        byDivision = Map.copyOf(byDivision);
        crowded = List.copyOf(crowded);
    }

    /**
     * {@return the networks}
     *
     * @param city the city in memory; the graph is not asked
     * @param day on which something must be shared
     * @param kinds which kinds of links count; empty for all
     */
    public static RecipientNetworks of(CityProjection city, LocalDate day, Set<LinkKind> kinds) {
        FactSource facts = city.in(Scope.CITY).subjects().facts();
        Set<LinkKind> counted = kinds.isEmpty() ? EnumSet.allOf(LinkKind.class) : kinds;
        SharedThings shared = SharedThings.of(facts, day, counted);
        Map<String, Integer> numbers = new HashMap<>();
        shared.recipients().forEach(id -> numbers.put(id, numbers.size()));
        List<List<SharedThing>> ofComponent = new ArrayList<>();
        int[] components = components(shared, numbers);
        int count = Arrays.stream(components).max().orElse(-1) + 1;
        for (int i = 0; i < count; i++) {
            ofComponent.add(new ArrayList<>());
        }
        for (SharedThing thing : shared.things()) {
            ofComponent.get(components[number(numbers, thing.recipients().getFirst())]).add(thing);
        }
        List<RecipientNetwork> networks = new ArrayList<>();
        for (List<SharedThing> things : ofComponent) {
            if (!things.isEmpty()) {
                networks.add(network(facts, day, things));
            }
        }
        networks.sort(ORDER);
        Map<String, Integer> byDivision = new TreeMap<>();
        for (String id : shared.recipients()) {
            String division = divisionOf(facts, id);
            byDivision.merge(division == null ? "" : division, 1, Integer::sum);
        }
        return new RecipientNetworks(day, counted, networks, byDivision, shared.crowded());
    }

    /**
     * {@return how many recipients live in divisions whose code begins so; all where it is empty}
     */
    public int recipientsIn(String divisionPrefix) {
        return byDivision.entrySet().stream()
                .filter(e -> e.getKey().startsWith(divisionPrefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** {@return how many of these share nothing with another} */
    public int aloneIn(String divisionPrefix) {
        return recipientsIn(divisionPrefix)
                - (int)
                        networks.stream()
                                .flatMap(n -> n.members().stream())
                                .filter(m -> m.livesIn(divisionPrefix))
                                .count();
    }

    private static int[] components(SharedThings shared, Map<String, Integer> numbers) {
        List<int[]> pairs = new ArrayList<>();
        for (SharedThing thing : shared.things()) {
            int first = number(numbers, thing.recipients().getFirst());
            for (String other : thing.recipients()) {
                pairs.add(new int[] {first, number(numbers, other)});
            }
        }
        return LinkGraph.of(shared.recipients().size(), pairs).components();
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("somebody shares and is no recipient");
        }
        return number;
    }

    private static RecipientNetwork network(
            FactSource facts, LocalDate day, List<SharedThing> things) {
        List<String> people =
                things.stream().flatMap(t -> t.recipients().stream()).distinct().sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        people.forEach(id -> numbers.put(id, numbers.size()));
        Map<Long, List<Integer>> pairs = new TreeMap<>();
        for (int place = 0; place < things.size(); place++) {
            List<String> sharers = things.get(place).recipients();
            for (int i = 0; i < sharers.size(); i++) {
                for (int j = i + 1; j < sharers.size(); j++) {
                    long pair =
                            (long) number(numbers, sharers.get(i)) * people.size()
                                    + number(numbers, sharers.get(j));
                    pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(place);
                }
            }
        }
        List<int[]> ends = new ArrayList<>();
        List<RecipientNetwork.Link> links = new ArrayList<>();
        pairs.forEach(
                (pair, by) -> {
                    int one = (int) (pair / people.size());
                    int other = (int) (pair % people.size());
                    ends.add(new int[] {one, other});
                    links.add(new RecipientNetwork.Link(people.get(one), people.get(other), by));
                });
        LinkGraph graph = LinkGraph.of(people.size(), ends);
        Betweenness betweenness = Betweenness.of(graph);
        int[] communities = Communities.of(graph);
        List<RecipientNetwork.Member> members = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String id = people.get(i);
            members.add(
                    new RecipientNetwork.Member(
                            id,
                            divisionOf(facts, id),
                            Recipients.unitsOf(facts, id, day),
                            graph.degree(i),
                            betweenness.of()[i],
                            communities[i]));
        }
        members.sort(
                Comparator.comparing((RecipientNetwork.Member m) -> -m.degree())
                        .thenComparing(m -> -m.betweenness())
                        .thenComparing(RecipientNetwork.Member::personId));
        return new RecipientNetwork(
                people.getFirst(),
                members,
                links,
                things,
                RelatedGroups.count(facts, people, day),
                Arrays.stream(communities).max().orElse(0),
                betweenness.sampled());
    }

    private static @Nullable String divisionOf(FactSource facts, String id) {
        Person person = Recipients.find(facts, id);
        return person == null ? null : person.divisionCode();
    }
}
