package org.kinscope.api.network;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.RecipientNetworks;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.Divisions;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RecipientNetworkController {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (.*)");

    private final CityInMemory city;

    RecipientNetworkController(CityInMemory city) {
        this.city = city;
    }

    /** How large a network before the page is, of how many groups, and its id. */
    private record Before(int size, int groups, String id) {
        static Before of(String place) {
            Matcher parts = PLACE.matcher(place);
            if (!parts.matches()) {
                throw new Refusal(ErrorCode.INVALID_CURSOR);
            }
            return new Before(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    parts.group(3));
        }

        static Before of(RecipientNetwork network) {
            return new Before(network.size(), network.groups(), network.id());
        }

        String place() {
            return size + " " + groups + " " + id;
        }
    }

    private static final Comparator<Before> ORDER =
            Comparator.comparing((Before b) -> -b.size())
                    .thenComparing(b -> -b.groups())
                    .thenComparing(Before::id);

    @QueryMapping
    RecipientNetworkConnection recipientNetworks(
            @Argument @Nullable RecipientNetworkFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        RecipientNetworkFilter wanted = filter == null ? RecipientNetworkFilter.ALL : filter;
        Divisions divisions = Divisions.of(at.scope(), wanted.division());
        Cursors cursors = Cursors.of("recipient-networks", wanted, at.scope(), at.day());
        Before before = after == null ? null : Before.of(cursors.place(after));
        RecipientNetworks all =
                city.ask(
                        List.of("recipient-networks", at.day(), wanted.linkKinds()),
                        c -> RecipientNetworks.of(c, at.day(), wanted.linkKinds()));
        List<RecipientNetwork> found =
                divisions.none()
                        ? List.of()
                        : all.networks().stream()
                                .filter(wanted::fits)
                                .filter(n -> n.touches(divisions.prefix()))
                                .toList();
        List<FoundNetwork> page =
                found.stream()
                        .filter(n -> before == null || ORDER.compare(Before.of(n), before) > 0)
                        .limit(size + 1L)
                        .map(n -> new FoundNetwork(n, wanted.recipient(), at))
                        .toList();
        return new RecipientNetworkConnection(
                Connection.of(page, size, n -> Before.of(n.network()).place(), cursors),
                found.size(),
                all,
                at);
    }

    @SchemaMapping(typeName = "RecipientNetworkConnection")
    List<RecipientNetworkConnection.Crowded> crowded(
            RecipientNetworkConnection page, @Argument @Nullable Integer first) {
        return page.crowded(Cursors.size(first));
    }

    @SchemaMapping(typeName = "RecipientNetwork")
    List<FoundNetwork.Recipient> recipients(
            FoundNetwork network, @Argument @Nullable Integer first) {
        return network.recipients(Cursors.size(first));
    }

    @SchemaMapping(typeName = "RecipientNetwork")
    List<RecipientNetwork.Link> links(FoundNetwork network, @Argument @Nullable Integer first) {
        return network.links(Cursors.size(first));
    }

    @SchemaMapping(typeName = "RecipientNetwork")
    List<FoundNetwork.Thing> things(FoundNetwork network, @Argument @Nullable Integer first) {
        return network.things(Cursors.size(first));
    }

    @SchemaMapping(typeName = "NetworkRecipient")
    CompletableFuture<Person> person(
            FoundNetwork.Recipient recipient, DataLoader<PersonAt, Person> people) {
        return people.load(recipient.who());
    }
}
