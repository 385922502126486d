package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import org.kinscope.api.aidunit.Member;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.fact.Membership;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who belongs, and who belonged. */
@Controller
final class MembersSection {

    private final Families families;

    MembersSection(Families families) {
        this.families = families;
    }

    @SchemaMapping
    List<Member> members(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        return family.memberships().stream().map(membership -> member(membership, family)).toList();
    }

    private static Member member(Membership membership, Family family) {
        boolean alive =
                family.neighbourhood()
                        .findPerson(membership.personId())
                        .map(person -> person.aliveOn(family.day()))
                        .orElse(false);
        return new Member(
                new PersonAt(membership.personId(), family.at()),
                membership.applicant(),
                membership.spell().from(),
                membership.spell().to(),
                membership.spell().runsOn(family.day()) && alive,
                membership.source());
    }
}
