package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who let departments be asked about the family. */
@Controller
final class AuthorisationsSection {

    private static final Question AUTHORISATIONS =
            Question.replayed(AuthorisationsSection.class, "authorisations");

    private final Families families;
    private final GraphReader graph;

    AuthorisationsSection(Families families, GraphReader graph) {
        this.families = families;
        this.graph = graph;
    }

    /**
     * An authorisation to ask about somebody.
     *
     * @param no its number
     * @param signedBy who signed
     * @param covered whom it covers
     * @param scope what may be asked
     * @param signedOn the day of the signature
     * @param validTo the last day on which it holds; null for one without an end
     * @param revokedOn the day on which it was taken back
     * @param valid whether it holds on the day asked for
     * @param source who said it
     */
    record Authorisation(
            String no,
            PersonAt signedBy,
            PersonAt covered,
            @Nullable String scope,
            LocalDate signedOn,
            @Nullable LocalDate validTo,
            @Nullable LocalDate revokedOn,
            boolean valid,
            Source source) {}

    @SchemaMapping
    List<Authorisation> authorisations(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        return graph.list(
                AUTHORISATIONS,
                family.at(),
                Map.of("people", family.people()),
                row -> authorisation(row, family.at()));
    }

    private static Authorisation authorisation(Row row, AsOf at) {
        Row a = row.map("authorisation");
        LocalDate validTo = a.day("validTo");
        LocalDate revokedOn = a.day("revokedOn");
        return new Authorisation(
                a.getText("authorisationNo"),
                new PersonAt(row.getText("signer"), at),
                new PersonAt(row.getText("covers"), at),
                a.text("scope"),
                a.getDay("signedOn"),
                validTo,
                revokedOn,
                (validTo == null || !validTo.isBefore(at.day()))
                        && (revokedOn == null || revokedOn.isAfter(at.day())),
                a.getSource());
    }

    @SchemaMapping(typeName = "Authorisation")
    CompletableFuture<Person> signer(Authorisation a, DataLoader<PersonAt, Person> people) {
        return people.load(a.signedBy());
    }

    @SchemaMapping(typeName = "Authorisation")
    CompletableFuture<Person> covers(Authorisation a, DataLoader<PersonAt, Person> people) {
        return people.load(a.covered());
    }
}
