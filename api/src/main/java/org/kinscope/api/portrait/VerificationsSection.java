package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** What departments were asked about the family. */
@Controller
final class VerificationsSection {

    private static final Question VERIFICATIONS =
            Question.replayed(VerificationsSection.class, "verifications");

    private final Families families;
    private final GraphReader graph;

    VerificationsSection(Families families, GraphReader graph) {
        this.families = families;
        this.graph = graph;
    }

    /** What a department can answer. */
    enum VerificationResult {
        FOUND,
        NONE,
        REFUSED,
        NO_ANSWER
    }

    /**
     * A request and its answer.
     *
     * @param requestNo its number
     * @param authorisationNo by which authorisation it was asked
     * @param about whom it is about
     * @param dataset what was asked for
     * @param askedOn the day of the request
     * @param answeredOn the day of the answer
     * @param result the answer; null while there is none
     * @param validTo the last day on which the answer holds
     * @param valid whether an answer holds on the day asked for
     * @param source who said it
     */
    record Verification(
            String requestNo,
            @Nullable String authorisationNo,
            PersonAt about,
            String dataset,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn,
            @Nullable VerificationResult result,
            @Nullable LocalDate validTo,
            boolean valid,
            Source source) {}

    @SchemaMapping
    List<Verification> verifications(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        return graph.list(
                VERIFICATIONS,
                family.at(),
                Map.of("people", family.people()),
                row -> verification(row, family.at()));
    }

    private static Verification verification(Row row, AsOf at) {
        Row v = row.map("verification");
        String result = v.text("result");
        LocalDate answeredOn = v.day("answeredOn");
        LocalDate validTo = v.day("validTo");
        // An answer of a later day was not there yet on the day asked for.
        boolean answered = answeredOn != null && !answeredOn.isAfter(at.day());
        return new Verification(
                v.getText("requestNo"),
                v.text("authorisationNo"),
                new PersonAt(row.getText("person"), at),
                v.getText("dataset"),
                v.getDay("askedOn"),
                answered ? answeredOn : null,
                answered && result != null
                        ? VerificationResult.valueOf(
                                result.toUpperCase(Locale.ROOT).replace('-', '_'))
                        : null,
                answered ? validTo : null,
                answered && (validTo == null || !validTo.isBefore(at.day())),
                v.getSource());
    }

    @SchemaMapping(typeName = "Verification")
    CompletableFuture<Person> person(Verification v, DataLoader<PersonAt, Person> people) {
        return people.load(v.about());
    }
}
