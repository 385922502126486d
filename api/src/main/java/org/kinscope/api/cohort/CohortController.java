package org.kinscope.api.cohort;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.Dimension;
import org.kinscope.analytics.cohort.StandardFor;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CohortController {

    private static final Set<Integer> DIGITS = Set.of(4, 6, 9, 12);

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;
    private final GraphReader graph;
    private final Users users;

    CohortController(CityInMemory city, PolicyCatalogue catalogue, GraphReader graph, Users users) {
        this.city = city;
        this.catalogue = catalogue;
        this.graph = graph;
        this.users = users;
    }

    @QueryMapping
    SeenCohort cohort(@Argument @Nullable CohortQuestion filter, AsOf at, Principal reader) {
        return seen(
                filter == null ? CohortQuestion.ALL : filter, at, users.seesFew(reader.getName()));
    }

    private SeenCohort seen(CohortQuestion wanted, AsOf at, boolean few) {
        Divisions divisions = Divisions.of(at.scope(), wanted.division());
        Set<String> found = divisions.none() ? Set.of() : found(wanted.finding(), at);
        Cohort cohort =
                Cohort.of(
                        Tables.of(city, catalogue, at.day()),
                        wanted.filter(divisions.prefix(), found));
        return new SeenCohort(cohort, wanted, at, few);
    }

    private @Nullable Set<String> found(@Nullable String code, AsOf at) {
        return code == null ? null : FoundSubjects.of(graph, code, at);
    }

    @SchemaMapping(typeName = "Cohort")
    List<SeenCohort.Bar> distribution(
            SeenCohort cohort, @Argument Dimension by, @Argument @Nullable Integer digits) {
        int depth = digits == null ? 6 : digits;
        if (!DIGITS.contains(depth)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return cohort.cohort().over(by, depth).stream()
                .map(bar -> SeenCohort.Bar.of(bar, cohort.few()))
                .toList();
    }

    @SchemaMapping(typeName = "CohortComparison", field = "distribution")
    List<SeenCohort.Bar> distributionOfOther(
            SeenCohort.Comparison both,
            @Argument Dimension by,
            @Argument @Nullable Integer digits) {
        return distribution(both.other(), by, digits);
    }

    @SchemaMapping(typeName = "Cohort")
    Connection<SeenCohort.Member> members(
            SeenCohort cohort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        if (!cohort.few()) {
            throw new Refusal(ErrorCode.FORBIDDEN);
        }
        int size = Cursors.size(first);
        Cursors cursors =
                Cursors.of("cohort", cohort.asked(), cohort.at().scope(), cohort.at().day());
        List<SeenCohort.Member> page =
                cohort.cohort().page(row(cursors.place(after)), size + 1).stream()
                        .map(one -> new SeenCohort.Member(one, cohort.at()))
                        .toList();
        return Connection.of(page, size, m -> String.valueOf(m.one().row()), cursors);
    }

    private static int row(@Nullable String place) {
        if (place == null || place.isEmpty()) {
            return -1;
        }
        try {
            int row = Integer.parseInt(place);
            if (row >= 0 && row < Integer.MAX_VALUE) {
                return row;
            }
        } catch (NumberFormatException e) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        throw new Refusal(ErrorCode.INVALID_CURSOR);
    }

    @SchemaMapping(typeName = "CohortMember")
    CompletableFuture<Person> person(
            SeenCohort.Member member, DataLoader<PersonAt, Person> people) {
        return people.load(new PersonAt(member.one().personId(), member.at()));
    }

    @SchemaMapping(typeName = "Cohort")
    SeenCohort.Comparison compare(SeenCohort cohort, @Argument CohortQuestion filter) {
        SeenCohort other = seen(filter, cohort.at(), cohort.few());
        Cohort same =
                other.cohort().table() == cohort.cohort().table()
                        ? cohort.cohort()
                        : seen(cohort.asked(), cohort.at(), cohort.few()).cohort();
        return new SeenCohort.Comparison(
                other, SeenCohort.count(same.common(other.cohort()), cohort.few()));
    }

    @SchemaMapping(typeName = "Cohort")
    SeenCohort.@Nullable Standard standardFor(
            SeenCohort cohort,
            @Argument @Nullable Yuan budget,
            @Argument @Nullable Integer people) {
        if ((budget == null) == (people == null)
                || budget != null && budget.fen() <= 0
                || people != null && people <= 0) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        try {
            StandardFor line =
                    budget == null
                            ? StandardFor.target(cohort.cohort(), people == null ? 0 : people)
                            : StandardFor.budget(cohort.cohort(), budget);
            // A line made by fewer families tells what one of them has.
            return SeenCohort.count(line.families(), cohort.few()) == null
                    ? null
                    : SeenCohort.Standard.of(line, cohort.few());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
