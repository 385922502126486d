package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the members earn and earned. */
@Controller
final class IncomesSection {

    private final Families families;

    IncomesSection(Families families) {
        this.families = families;
    }

    /**
     * A recorded income.
     *
     * @param who who earned it
     * @param kind what kind of income
     * @param amount the amount of one period
     * @param period {@code once}, {@code month} or {@code year}
     * @param from since when
     * @param to until when
     * @param running whether it runs on the day
     * @param source who said it
     */
    record IncomeFact(
            PersonAt who,
            String kind,
            Yuan amount,
            String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean running,
            Source source) {}

    @SchemaMapping
    List<IncomeFact> incomes(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        return family.people().stream()
                .flatMap(id -> family.neighbourhood().incomesOf(id).stream())
                .filter(income -> Family.hasBegun(income.spell(), family.day()))
                .map(income -> fact(income, family))
                .toList();
    }

    @SchemaMapping(typeName = "IncomeFact")
    CompletableFuture<Person> person(IncomeFact income, DataLoader<PersonAt, Person> people) {
        return people.load(income.who());
    }

    private static IncomeFact fact(Income income, Family family) {
        return new IncomeFact(
                new PersonAt(income.personId(), family.at()),
                income.kind(),
                income.amount(),
                income.period(),
                income.spell().from(),
                income.spell().to(),
                income.spell().runsOn(family.day()),
                income.source());
    }
}
