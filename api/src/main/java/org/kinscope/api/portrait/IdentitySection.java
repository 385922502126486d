package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.aidunit.AidUnit;
import org.kinscope.api.aidunit.AidUnits;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who it is. */
@Controller
final class IdentitySection {

    private final Families families;
    private final AidUnits units;

    IdentitySection(Families families, AidUnits units) {
        this.families = families;
        this.units = units;
    }

    /**
     * Who it is.
     *
     * @param title the person's name, or the unit's number and applicant
     * @param unitNo the unit, or where the person belongs
     * @param who the person, or the unit's applicant
     * @param at the point of view
     */
    record Identity(String title, @Nullable String unitNo, @Nullable PersonAt who, AsOf at) {}

    @SchemaMapping
    Identity identity(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        Subject subject = family.subject();
        if (subject.kind() == Subject.Kind.PERSON) {
            return new Identity(
                    nameOr(family, subject.key(), subject.key()),
                    family.unitNo(),
                    new PersonAt(subject.key(), family.at()),
                    family.at());
        }
        String applicant =
                family.memberships().stream()
                        .filter(Membership::applicant)
                        .map(Membership::personId)
                        .findFirst()
                        .orElse(null);
        String title = subject.key();
        return applicant == null
                ? new Identity(title, subject.key(), null, family.at())
                : new Identity(
                        (title + " " + nameOr(family, applicant, "")).strip(),
                        subject.key(),
                        new PersonAt(applicant, family.at()),
                        family.at());
    }

    @SchemaMapping(typeName = "Identity")
    @Nullable AidUnit aidUnit(Identity identity) {
        return identity.unitNo() == null
                ? null
                : units.find(identity.unitNo(), identity.at()).orElse(null);
    }

    @SchemaMapping(typeName = "Identity")
    @Nullable CompletableFuture<Person> person(
            Identity identity, DataLoader<PersonAt, Person> people) {
        return identity.who() == null ? null : people.load(identity.who());
    }

    private static String nameOr(Family family, String personId, String otherwise) {
        String name = family.neighbourhood().findPerson(personId).map(p -> p.name()).orElse(null);
        return name == null ? otherwise : name;
    }
}
