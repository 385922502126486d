package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the unit was recognised as. */
@Controller
final class StatusesSection {

    private final Families families;
    private final PolicyCatalogue policy;

    StatusesSection(Families families, PolicyCatalogue policy) {
        this.families = families;
        this.policy = policy;
    }

    /**
     * A recorded status.
     *
     * @param status its code
     * @param name its name
     * @param tier its tier
     * @param from since when
     * @param to until when
     * @param mode {@code whole}, {@code single} or {@code grace}
     * @param declaredMonthlyIncome the household's income as declared
     * @param running whether it runs on the day
     * @param source who said it
     */
    record StatusFact(
            String status,
            Words name,
            int tier,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String mode,
            @Nullable Yuan declaredMonthlyIncome,
            boolean running,
            Source source) {}

    @SchemaMapping
    List<StatusFact> statuses(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        PolicyAt rules = Policies.nearest(policy, family.day());
        return Stream.ofNullable(family.unitNo())
                .flatMap(no -> family.neighbourhood().statusesOf(no).stream())
                .filter(status -> Family.hasBegun(status.spell(), family.day()))
                .map(status -> fact(status, rules, family.day()))
                .toList();
    }

    private static StatusFact fact(StatusSpell status, PolicyAt rules, LocalDate day) {
        return new StatusFact(
                status.status(),
                rules.nameOfStatus(status.status()),
                rules.tierOf(status.status()),
                status.spell().from(),
                status.spell().to(),
                status.mode(),
                status.declaredMonthlyIncome(),
                status.spell().runsOn(day),
                status.source());
    }
}
