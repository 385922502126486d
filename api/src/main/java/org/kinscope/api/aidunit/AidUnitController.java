package org.kinscope.api.aidunit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AidUnitController {

    private final AidUnits units;
    private final AidUnitPages pages;

    AidUnitController(AidUnits units, AidUnitPages pages) {
        this.units = units;
        this.pages = pages;
    }

    @QueryMapping
    @Nullable AidUnit aidUnit(@Argument String no, AsOf at) {
        return units.find(no, at).orElse(null);
    }

    @QueryMapping
    Connection<AidUnit> aidUnits(
            @Argument @Nullable AidUnitFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        return pages.page(
                filter == null ? AidUnitFilter.ALL : filter, Cursors.size(first), after, at);
    }

    @BatchMapping(typeName = "AidUnit")
    Map<AidUnit, List<Member>> members(List<AidUnit> wanted) {
        Map<AidUnit, List<Member>> members = new HashMap<>();
        for (AsOf at : wanted.stream().map(AidUnit::at).distinct().toList()) {
            List<AidUnit> here = wanted.stream().filter(unit -> unit.at().equals(at)).toList();
            Map<String, List<Member>> found =
                    units.members(here.stream().map(AidUnit::no).toList(), at);
            here.forEach(unit -> members.put(unit, found.getOrDefault(unit.no(), List.of())));
        }
        return members;
    }

    @SchemaMapping(typeName = "Member")
    CompletableFuture<Person> person(Member member, DataLoader<PersonAt, Person> people) {
        return people.load(member.who());
    }
}
