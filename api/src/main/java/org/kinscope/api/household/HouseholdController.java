package org.kinscope.api.household;

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
final class HouseholdController {

    private final Households households;
    private final HouseholdPages pages;

    HouseholdController(Households households, HouseholdPages pages) {
        this.households = households;
        this.pages = pages;
    }

    @QueryMapping
    @Nullable Household household(@Argument String no, AsOf at) {
        return households.find(no, at).orElse(null);
    }

    @QueryMapping
    Connection<Household> households(
            @Argument @Nullable HouseholdFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        return pages.page(
                filter == null ? HouseholdFilter.ALL : filter, Cursors.size(first), after, at);
    }

    @BatchMapping(typeName = "Household")
    Map<Household, List<HouseholdMember>> members(List<Household> wanted) {
        Map<Household, List<HouseholdMember>> members = new HashMap<>();
        for (AsOf at : wanted.stream().map(Household::at).distinct().toList()) {
            List<Household> here = wanted.stream().filter(one -> one.at().equals(at)).toList();
            Map<String, List<HouseholdMember>> found =
                    households.members(here.stream().map(Household::no).toList(), at);
            here.forEach(one -> members.put(one, found.getOrDefault(one.no(), List.of())));
        }
        return members;
    }

    @SchemaMapping(typeName = "HouseholdMember")
    CompletableFuture<Person> person(HouseholdMember member, DataLoader<PersonAt, Person> people) {
        return people.load(member.who());
    }
}
