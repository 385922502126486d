package org.kinscope.api.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.SharedThing;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;

/**
 * A network as a reader sees it.
 *
 * @param network the network
 * @param at the point of view
 */
record FoundNetwork(RecipientNetwork network, AsOf at) {

    /**
     * A recipient as a reader sees one.
     *
     * @param who the person, looked up with the reader's scope
     * @param aidUnits the units; none of people outside the scope
     * @param degree with how many recipients something is shared
     * @param betweenness how many shortest ways of others lead through
     * @param community the number of the community
     */
    record Recipient(
            PersonAt who, List<String> aidUnits, int degree, double betweenness, int community) {}

    /**
     * Something shared.
     *
     * @param no its number in the network
     * @param kind what it is
     * @param key a key that may be read; null where it is none
     * @param recipients how many share it
     */
    record Thing(int no, LinkKind kind, @Nullable String key, int recipients) {}

    /** {@return the least id of the recipients} */
    public String id() {
        return network.id();
    }

    /** {@return how many recipients} */
    public int size() {
        return network.size();
    }

    /** {@return how many groups of related people} */
    public int groups() {
        return network.groups();
    }

    /** {@return how many pairs are linked} */
    public int linkCount() {
        return network.links().size();
    }

    /** {@return how many communities} */
    public int communities() {
        return network.communities();
    }

    /** {@return what kinds of things are shared} */
    public Set<LinkKind> kinds() {
        return network.kinds();
    }

    /** {@return whether betweenness is an estimate} */
    public boolean sampled() {
        return network.sampled();
    }

    List<Recipient> recipients(int first) {
        return network.members().stream().limit(first).map(this::recipient).toList();
    }

    private Recipient recipient(RecipientNetwork.Member member) {
        boolean seen = member.livesIn(at.scope().divisionPrefix());
        return new Recipient(
                new PersonAt(member.personId(), at),
                seen ? member.aidUnitNos() : List.of(),
                member.degree(),
                member.betweenness(),
                member.community());
    }

    /** {@return the links, those between the first recipients first} */
    List<RecipientNetwork.Link> links(int first) {
        Map<String, Integer> places = new HashMap<>();
        network.members().forEach(m -> places.put(m.personId(), places.size()));
        return network.links().stream()
                .sorted(
                        Comparator.comparing(
                                        (RecipientNetwork.Link l) ->
                                                Math.max(
                                                        places.getOrDefault(l.one(), 0),
                                                        places.getOrDefault(l.other(), 0)))
                                .thenComparing(
                                        l ->
                                                Math.min(
                                                        places.getOrDefault(l.one(), 0),
                                                        places.getOrDefault(l.other(), 0))))
                .limit(first)
                .toList();
    }

    List<Thing> things(int first) {
        List<SharedThing> all = network.things();
        return IntStream.range(0, Math.min(first, all.size()))
                .mapToObj(
                        no ->
                                new Thing(
                                        no,
                                        all.get(no).kind(),
                                        readable(all.get(no).kind(), all.get(no).key()),
                                        all.get(no).recipients().size()))
                .toList();
    }

    /** {@return the key, where it names an official or a company and not a number of people's} */
    static @Nullable String readable(LinkKind kind, String key) {
        return kind == LinkKind.APPROVER || kind == LinkKind.COMPANY ? key : null;
    }
}
