package org.kinscope.api.fairness;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.AuditQuestion;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.FairnessAudit;
import org.kinscope.analytics.fairness.Group;
import org.kinscope.analytics.fairness.Trait;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class FairnessController {

    private final CityInMemory city;
    private final Driver driver;
    private final Users users;

    FairnessController(CityInMemory city, Driver driver, Users users) {
        this.city = city;
        this.driver = driver;
        this.users = users;
    }

    @QueryMapping
    Seen fairness(@Argument @Nullable FairnessFilter filter, AsOf at, Principal reader) {
        AuditQuestion question = question(filter == null ? FairnessFilter.ALL : filter, at);
        Map<Subject, Map<Trait, Group>> groups =
                city.ask(
                        List.of("fairness", question.kind(), at.scope(), at.day()),
                        c -> FairnessAudit.groups(c, question.kind(), at.scope(), at.day()));
        return new Seen(
                question,
                Fairness.of(new FairnessAudit(driver).subjects(groups, question)),
                new AuditDraws(driver).findLast(question).orElse(null),
                users.seesFew(reader.getName()));
    }

    private static AuditQuestion question(FairnessFilter filter, AsOf at) {
        try {
            return AuditQuestion.of(filter.named(), filter.kind(), at.scope());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
    }
}
