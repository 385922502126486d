package org.kinscope.api.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.CrowdedThing;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetworks;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of networks.
 *
 * @param page the networks and whether more follow
 * @param totalCount how many the filter leaves
 * @param all all networks of the city
 * @param at the point of view
 */
record RecipientNetworkConnection(
        Connection<FoundNetwork> page, int totalCount, RecipientNetworks all, AsOf at) {

    /**
     * What was not gone through.
     *
     * @param kind what it is
     * @param key a key that may be read; null where it is none
     * @param people how many it ties
     * @param recipients how many of them are recipients
     */
    record Crowded(LinkKind kind, @Nullable String key, int people, int recipients) {}

    /** {@return the networks, each with its place} */
    public List<Connection.Edge<FoundNetwork>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }

    /** {@return how many people of the scope are aided} */
    public int recipients() {
        return all.recipientsIn(at.scope().divisionPrefix());
    }

    /** {@return how many of them share nothing} */
    public int alone() {
        return all.aloneIn(at.scope().divisionPrefix());
    }

    List<Crowded> crowded(int first) {
        List<CrowdedThing> seen =
                all.crowded().stream()
                        .filter(thing -> thing.touches(at.scope().divisionPrefix()))
                        .sorted(
                                Comparator.comparing((CrowdedThing c) -> -c.people())
                                        .thenComparing(CrowdedThing::kind)
                                        .thenComparing(CrowdedThing::key))
                        .toList();
        return IntStream.range(0, Math.min(first, seen.size()))
                .mapToObj(seen::get)
                .map(
                        c ->
                                new Crowded(
                                        c.kind(),
                                        FoundNetwork.readable(c.kind(), c.key()),
                                        c.people(),
                                        c.recipients()))
                .toList();
    }
}
