package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The aid that was decided, and what of it was paid. */
@Controller
final class AidSection {

    private static final Question PAID = Question.replayed(AidSection.class, "paid");

    private static final Comparator<Grant> OLDEST_FIRST =
            Comparator.comparing(
                            (Grant grant) -> grant.spell().from(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Grant::programmeCode)
                    .thenComparing(Grant::grantNo);

    private final Families families;
    private final GraphReader graph;
    private final PolicyCatalogue policy;

    AidSection(Families families, GraphReader graph, PolicyCatalogue policy) {
        this.families = families;
        this.graph = graph;
        this.policy = policy;
    }

    /**
     * A decision to give aid.
     *
     * @param grantNo its number
     * @param programmeCode the programme
     * @param programme the programme's name
     * @param departmentCode who decided
     * @param department that department's name
     * @param who the beneficiary
     * @param amount the amount of one period
     * @param period {@code once}, {@code month} or {@code year}
     * @param from since when
     * @param to until when
     * @param decidedOn the day of decision
     * @param running whether it runs on the day
     * @param paid what was paid up to the day
     * @param source who said it
     */
    record AidSpell(
            String grantNo,
            String programmeCode,
            Words programme,
            String departmentCode,
            Words department,
            PersonAt who,
            Yuan amount,
            String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate decidedOn,
            boolean running,
            Yuan paid,
            Source source) {}

    @SchemaMapping
    List<AidSpell> aid(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        List<Grant> grants =
                Stream.concat(
                                family.people().stream()
                                        .flatMap(
                                                id -> family.neighbourhood().grantsTo(id).stream()),
                                Stream.ofNullable(family.unitNo())
                                        .flatMap(
                                                no ->
                                                        family
                                                                .neighbourhood()
                                                                .grantsFor(no)
                                                                .stream()))
                        .filter(grant -> Family.hasBegun(grant.spell(), family.day()))
                        .distinct()
                        .sorted(OLDEST_FIRST)
                        .toList();
        Map<String, Yuan> paid = paid(grants, family);
        return grants.stream()
                .map(grant -> spell(grant, paid.getOrDefault(grant.grantNo(), Yuan.ZERO), family))
                .toList();
    }

    @SchemaMapping(typeName = "AidSpell")
    CompletableFuture<Person> beneficiary(AidSpell aid, DataLoader<PersonAt, Person> people) {
        return people.load(aid.who());
    }

    private Map<String, Yuan> paid(List<Grant> grants, Family family) {
        Map<String, Yuan> paid = new HashMap<>();
        if (!grants.isEmpty()) {
            graph.list(
                            PAID,
                            family.at(),
                            Map.of("grants", grants.stream().map(Grant::grantNo).toList()),
                            row -> Map.entry(row.getText("grantNo"), row.getYuan("paidFen")))
                    .forEach(one -> paid.put(one.getKey(), one.getValue()));
        }
        return paid;
    }

    private AidSpell spell(Grant grant, Yuan paid, Family family) {
        return new AidSpell(
                grant.grantNo(),
                grant.programmeCode(),
                policy.findProgrammeName(grant.programmeCode())
                        .orElseGet(() -> same(grant.programmeCode())),
                grant.departmentCode(),
                policy.findDepartmentName(grant.departmentCode())
                        .orElseGet(() -> same(grant.departmentCode())),
                new PersonAt(grant.personId(), family.at()),
                grant.amount(),
                grant.period(),
                grant.spell().from(),
                grant.spell().to(),
                grant.decidedOn(),
                grant.spell().runsOn(family.day()),
                paid,
                grant.source());
    }

    private static Words same(String code) {
        return new Words(code, code);
    }
}
