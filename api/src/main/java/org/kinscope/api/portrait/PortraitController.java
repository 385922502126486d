package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.person.People;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class PortraitController {

    private final Families families;
    private final People people;

    PortraitController(Families families, People people) {
        this.families = families;
        this.people = people;
    }

    @QueryMapping
    @Nullable Portrait portrait(
            @Argument @Nullable String aidUnit,
            @Argument @Nullable String person,
            AsOf at,
            GraphQLContext request) {
        Subject subject = subject(aidUnit, person == null ? null : people.homeOf(person, at));
        return families.find(subject, at, request)
                .map(family -> new Portrait(subject, at))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Portrait")
    LocalDate asOf(Portrait portrait) {
        return portrait.at().day();
    }

    private static Subject subject(@Nullable String aidUnit, @Nullable String person) {
        if (aidUnit != null && person == null) {
            return Subject.aidUnit(aidUnit);
        }
        if (person != null && aidUnit == null) {
            return Subject.person(person);
        }
        throw new Refusal(ErrorCode.NAME_ONE_SUBJECT);
    }
}
