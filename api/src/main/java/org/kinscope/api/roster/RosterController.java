package org.kinscope.api.roster;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roster.OfficialDecisions;
import org.kinscope.analytics.roster.Roster;
import org.kinscope.analytics.roster.Rosters;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RosterController {

    private final CityInMemory city;

    RosterController(CityInMemory city) {
        this.city = city;
    }

    @QueryMapping
    DecisionConnection decisionsOf(
            @Argument String official,
            @Argument @Nullable DecisionFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        DecisionFilter wanted = filter == null ? DecisionFilter.ALL : filter;
        Cursors cursors = Cursors.of("decisions", official, wanted, at.scope(), at.day());
        List<OfficialDecisions.Decision> all =
                city
                        .ask(
                                List.of("decisions", official, at.day()),
                                c -> OfficialDecisions.of(c, official, at.day()))
                        .stream()
                        .filter(d -> sees(at, d.recipientDivision()))
                        .filter(wanted::fits)
                        .toList();
        List<DecisionConnection.Decision> page =
                behind(all, d -> d.grant().grantNo(), cursors.place(after), size).stream()
                        .map(d -> new DecisionConnection.Decision(d, at))
                        .toList();
        return new DecisionConnection(
                Connection.of(page, size, DecisionConnection.Decision::grantNo, cursors),
                all,
                official,
                at);
    }

    @QueryMapping
    RosterConnection rosters(
            @Argument @Nullable Integer first, @Argument @Nullable String after, AsOf at) {
        int size = Cursors.size(first);
        Cursors cursors = Cursors.of("rosters", at.scope(), at.day());
        List<Roster> all =
                rosters(at).rosters().stream()
                        .filter(r -> r.touches(at.scope().divisionPrefix()))
                        .toList();
        List<RosterConnection.Seen> page =
                behind(all, Roster::officialId, cursors.place(after), size).stream()
                        .map(r -> new RosterConnection.Seen(r, at))
                        .toList();
        return new RosterConnection(
                Connection.of(page, size, seen -> seen.of().officialId(), cursors), all.size());
    }

    private Rosters rosters(AsOf at) {
        return city.ask(
                List.of("rosters", at.day()),
                c -> Rosters.of(c, at.day(), Rosters.DEALS, Rosters.SEED));
    }

    private static boolean sees(AsOf at, @Nullable String division) {
        String scope = at.scope().divisionPrefix();
        return scope.isEmpty() || division != null && division.startsWith(scope);
    }

    /** {@return the entries behind that place, one more than a page holds where there are more} */
    private static <T> List<T> behind(
            List<T> all, Function<T, String> key, String place, int size) {
        int from = 0;
        if (!place.isEmpty()) {
            while (from < all.size() && !key.apply(all.get(from)).equals(place)) {
                from++;
            }
            if (from == all.size()) {
                throw new Refusal(ErrorCode.INVALID_CURSOR);
            }
            from++;
        }
        return all.subList(from, Math.min(all.size(), from + size + 1));
    }

    @SchemaMapping(typeName = "DecisionConnection")
    RosterConnection.@Nullable Seen roster(DecisionConnection decisions) {
        return rosters(decisions.at()).rosters().stream()
                .filter(r -> r.officialId().equals(decisions.official()))
                .findFirst()
                .map(r -> new RosterConnection.Seen(r, decisions.at()))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Decision")
    CompletableFuture<Person> recipient(
            DecisionConnection.Decision decision, DataLoader<PersonAt, Person> people) {
        return people.load(decision.recipientAt());
    }

    @SchemaMapping(typeName = "DecisionTie")
    CompletableFuture<Person> relative(
            DecisionConnection.Tie tie, DataLoader<PersonAt, Person> people) {
        return people.load(new PersonAt(tie.of().relativeId(), tie.at()));
    }

    @SchemaMapping(typeName = "Roster")
    CompletableFuture<Person> official(
            RosterConnection.Seen roster, DataLoader<PersonAt, Person> people) {
        return people.load(roster.officialAt());
    }
}
