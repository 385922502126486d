package org.kinscope.api.trap;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.UnaidedEntitled;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.reason.ExitWords;
import org.kinscope.analytics.trap.SaidReasons;
import org.kinscope.analytics.trap.Stayers;
import org.kinscope.analytics.trap.Staying;
import org.kinscope.analytics.trap.Staying.By;
import org.kinscope.analytics.trap.Stays;
import org.kinscope.analytics.trap.Stays.Question;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.cohort.Tables;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.security.Users;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SpellController {

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;
    private final ExitWords words;
    private final GraphReader graph;
    private final Users users;

    SpellController(CityInMemory city, PolicyCatalogue catalogue, GraphReader graph, Users users) {
        this.city = city;
        this.catalogue = catalogue;
        this.words = SaidReasons.words(catalogue);
        this.graph = graph;
        this.users = users;
    }

    @QueryMapping
    SeenSpells spells(@Argument @Nullable SpellFilter filter, AsOf at, Principal reader) {
        SpellFilter wanted = filter == null ? SpellFilter.ALL : filter;
        Question question = wanted.question(at.day());
        By by = wanted.by() == null ? By.ABLE : wanted.by();
        UnaidedEntitled unaided =
                UnaidedEntitled.of(
                        Tables.of(city, catalogue, at.day()),
                        at.scope().divisionPrefix(),
                        catalogue.at(at.day()));
        Stays stays =
                city.ask(
                        List.of("stays", question, at.scope()),
                        c -> Stays.of(c, at.scope(), catalogue, question));
        SaidReasons said = SaidReasons.of(stays, RecordedReasons.of(graph, at), words);
        PolicyAt policy = catalogue.at(at.day());
        Stayers stayers =
                city.ask(
                        List.of("stayers", at.day(), at.scope()),
                        c -> Stayers.of(c, at.scope(), policy));
        Staying staying = Staying.of(stays, by);
        boolean few = users.seesFew(reader.getName());
        List<SeenSpells.Group> groups =
                staying.groups().stream().map(g -> SeenSpells.Group.of(g, few)).toList();
        boolean hidden = groups.stream().anyMatch(SeenSpells.Group::suppressed);
        return new SeenSpells(
                question.who(),
                question.watched(),
                question.last(),
                question.gapMonths(),
                SeenSpells.count(stays.unknownStart(), few),
                groups,
                SeenSpells.Reason.of(said, few),
                hidden ? null : SeenSpells.Test.of(staying.test()),
                SeenSpells.count(stayers.units(), few),
                SeenSpells.count(stayers.withAble(), few),
                SeenSpells.count(unaided.families(), few),
                SeenSpells.count(unaided.people(), few));
    }
}
