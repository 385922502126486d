package org.kinscope.api.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.SharedThing;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;

/**
 * A network as a reader sees it. What is told of a large one begins with who was asked for: this
 * one, who is linked to this one, and then the rest in the network's order.
 *
 * @param network the network
 * @param asked the recipient by whom the network was looked for; null where by none
 * @param at the point of view
 */
record FoundNetwork(RecipientNetwork network, @Nullable String asked, AsOf at) {

    private static final int NEIGHBOUR = 1;
    private static final int OTHER = 2;

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

    /** {@return the recipients, who was asked for and the neighbours first} */
    List<Recipient> recipients(int first) {
        return inOrder().stream().limit(first).map(this::recipient).toList();
    }

    private List<RecipientNetwork.Member> inOrder() {
        Map<String, Integer> ranks = ranks();
        return network.members().stream()
                .sorted(Comparator.comparing(m -> ranks.getOrDefault(m.personId(), OTHER)))
                .toList();
    }

    /** {@return who was asked for, 0, and who is linked to this one, 1; nobody else} */
    private Map<String, Integer> ranks() {
        if (asked == null) {
            return Map.of();
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (RecipientNetwork.Link link : network.links()) {
            if (link.one().equals(asked) || link.other().equals(asked)) {
                ranks.put(link.one(), NEIGHBOUR);
                ranks.put(link.other(), NEIGHBOUR);
            }
        }
        ranks.put(asked, 0);
        return ranks;
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

    /**
     * {@return the links: those of who was asked for, those of the neighbours, the rest; of each
     * those between the first recipients first}
     */
    List<RecipientNetwork.Link> links(int first) {
        return linksInOrder().limit(first).toList();
    }

    private Stream<RecipientNetwork.Link> linksInOrder() {
        Map<String, Integer> ranks = ranks();
        Map<String, Integer> places = new HashMap<>();
        inOrder().forEach(m -> places.put(m.personId(), places.size()));
        return network.links().stream()
                .map(
                        link -> {
                            int one = places.getOrDefault(link.one(), 0);
                            int other = places.getOrDefault(link.other(), 0);
                            return new Placed(
                                    link,
                                    Math.min(
                                            ranks.getOrDefault(link.one(), OTHER),
                                            ranks.getOrDefault(link.other(), OTHER)),
                                    Math.max(one, other),
                                    Math.min(one, other));
                        })
                .sorted(Placed.ORDER)
                .map(Placed::link);
    }

    /** A link, how near it is to who was asked for, and the places of its two recipients. */
    private record Placed(RecipientNetwork.Link link, int rank, int later, int earlier) {
        static final Comparator<Placed> ORDER =
                Comparator.comparingInt(Placed::rank)
                        .thenComparingInt(Placed::later)
                        .thenComparingInt(Placed::earlier);
    }

    /** {@return the things, those of the first links first} */
    List<Thing> things(int first) {
        List<SharedThing> all = network.things();
        return linksInOrder()
                .flatMap(link -> link.things().stream())
                .distinct()
                .limit(first)
                .map(
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
