package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.finding.Words;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Relatives outside the unit. */
@Controller
final class KinSection {

    private final Families families;

    KinSection(Families families) {
        this.families = families;
    }

    /**
     * A relative.
     *
     * @param who the relative
     * @param relation what the relative is to the member
     * @param toMember personId of the member
     * @param steps how many steps of kinship lie between
     */
    record Kin(PersonAt who, Words relation, String toMember, int steps) {}

    @SchemaMapping
    List<Kin> kin(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        return family.kin().stream()
                .map(
                        kin ->
                                new Kin(
                                        new PersonAt(kin.personId(), family.at()),
                                        kin.relation(),
                                        kin.ofId(),
                                        kin.path().size()))
                .toList();
    }

    @SchemaMapping(typeName = "Kin")
    CompletableFuture<Person> person(Kin kin, DataLoader<PersonAt, Person> people) {
        return people.load(kin.who());
    }
}
