package org.kinscope.api.nextdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.nextdoor.NextDoor;
import org.kinscope.analytics.nextdoor.NextDoors;
import org.kinscope.analytics.nextdoor.Vicinity;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class NextDoorController {

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;

    NextDoorController(CityInMemory city, PolicyCatalogue catalogue) {
        this.city = city;
        this.catalogue = catalogue;
    }

    @QueryMapping
    @Nullable UnaidedNextDoor unaidedNextDoor(@Argument NextDoorFilter beside, AsOf at) {
        LocalDate day =
                at.day().isBefore(PolicyCatalogue.FIRST_DAY) ? PolicyCatalogue.FIRST_DAY : at.day();
        Vicinity vicinity = city.ask(List.of("vicinity"), Vicinity::of);
        Optional<NextDoor> found =
                city.ask(
                        List.of("next-door", beside.aidUnit(), day, at.scope()),
                        c ->
                                new NextDoors(c.in(at.scope()), vicinity, catalogue.at(day))
                                        .beside(beside.aidUnit()));
        return found.map(one -> new UnaidedNextDoor(one, beside, at)).orElse(null);
    }

    @SchemaMapping(typeName = "UnaidedNextDoor")
    List<UnaidedNextDoor.Family> families(
            UnaidedNextDoor nextDoor, @Argument @Nullable Integer first) {
        return nextDoor.families(Cursors.size(first));
    }

    @SchemaMapping(typeName = "FamilyNextDoor")
    CompletableFuture<List<Person>> people(
            UnaidedNextDoor.Family family, DataLoader<PersonAt, Person> people) {
        return people.loadMany(family.who());
    }
}
