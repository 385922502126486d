package org.kinscope.api.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.RecipientNetwork.Link;
import org.kinscope.analytics.network.RecipientNetwork.Member;
import org.kinscope.analytics.network.SharedThing;
import org.kinscope.graph.scope.AsOf;

/** A hub with three friends, and at the end of a chain the last one, whose two links are few. */
class FoundNetworkTest {

    private static final List<Member> MEMBERS =
            Stream.of("hub:5", "a:2", "b:2", "last:2", "c:1", "mid:2", "far:2")
                    .map(
                            text ->
                                    new Member(
                                            text.split(":")[0],
                                            "321281",
                                            List.of(),
                                            Integer.parseInt(text.split(":")[1]),
                                            0,
                                            1))
                    .toList();

    /** By id, as a network holds them; thing no. 7 − n belongs to link no. n alone. */
    private static final List<String> PAIRS =
            List.of("a b", "a hub", "b hub", "c hub", "far hub", "far mid", "hub last", "last mid");

    private static FoundNetwork network(@Nullable String asked) {
        List<Link> links = new ArrayList<>();
        List<SharedThing> things = new ArrayList<>();
        for (int no = 0; no < PAIRS.size(); no++) {
            String[] pair = PAIRS.get(no).split(" ");
            links.add(new Link(pair[0], pair[1], List.of(PAIRS.size() - 1 - no)));
            things.addFirst(new SharedThing(LinkKind.PHONE, "phone " + no, List.of(pair)));
        }
        return new FoundNetwork(
                new RecipientNetwork("a", MEMBERS, links, things, 2, 1, false),
                asked,
                AsOf.city(LocalDate.of(2020, 12, 31)));
    }

    private static List<String> links(FoundNetwork network, int first) {
        return network.links(first).stream().map(l -> l.one() + " " + l.other()).toList();
    }

    @Test
    void the_links_of_who_was_asked_for_are_told_first_and_then_those_of_the_neighbours() {
        assertThat(links(network("last"), 8))
                .containsExactly(
                        "hub last",
                        "last mid",
                        "a hub",
                        "b hub",
                        "c hub",
                        "far hub",
                        "far mid",
                        "a b");
        assertThat(links(network("last"), 2)).containsExactly("hub last", "last mid");
    }

    @Test
    void who_was_asked_for_and_the_neighbours_are_the_first_recipients() {
        assertThat(network("last").recipients(7))
                .extracting(r -> r.who().id())
                .containsExactly("last", "hub", "mid", "a", "b", "c", "far");
    }

    @Test
    void what_the_first_links_share_is_told_first_under_the_number_that_it_has() {
        assertThat(network("last").things(2))
                .extracting(FoundNetwork.Thing::no)
                .containsExactly(1, 0);
        assertThat(network("last").things(8))
                .extracting(FoundNetwork.Thing::no)
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void where_nobody_was_asked_for_the_links_of_those_with_most_come_first() {
        assertThat(links(network(null), 3)).containsExactly("a hub", "b hub", "a b");
        assertThat(network(null).recipients(1))
                .extracting(r -> r.who().id())
                .containsExactly("hub");
    }
}
