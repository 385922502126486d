package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Subject;

/** Whom one may ask about, among stored facts and in their scope. */
public final class Subjects {

    private final FactStore facts;

    Subjects(FactStore facts) {
        this.facts = facts;
    }

    /** {@return all units that the scope covers, by number} */
    public List<Subject> aidUnits() {
        return facts.aidUnits.keySet().stream()
                .map(Subject::aidUnit)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /** {@return all people that the scope covers and for whom aid was ever decided, by personId} */
    public List<Subject> recipients() {
        return facts.persons.keySet().stream()
                .filter(id -> !facts.grantsToPerson.of(id).isEmpty())
                .map(Subject::person)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /**
     * {@return all people that the scope covers and that are recipients, ever belonged to a unit,
     * or were paid under one of several ID numbers}
     */
    public List<Subject> peopleInAid() {
        return facts.persons.keySet().stream()
                .filter(
                        id ->
                                !facts.grantsToPerson.of(id).isEmpty()
                                        || !facts.memberships.of(id).isEmpty()
                                        || !facts.receipts.of(id).isEmpty())
                .map(Subject::person)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /**
     * {@return the division of the subject: a person's own; a unit's, else its first applicant's by
     * personId; null where none is known}
     */
    public @Nullable String divisionOf(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> divisionOfPerson(subject.key());
            case AID_UNIT -> {
                AidUnit unit = facts.aidUnits.get(subject.key());
                if (unit != null && unit.divisionCode() != null) {
                    yield unit.divisionCode();
                }
                yield new TreeSet<>(
                                facts.members.of(subject.key()).stream()
                                        .filter(Membership::applicant)
                                        .map(Membership::personId)
                                        .toList())
                        .stream()
                                .map(this::divisionOfPerson)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null);
            }
            case HOUSEHOLD -> null;
        };
    }

    private @Nullable String divisionOfPerson(String personId) {
        Person person = facts.persons.get(personId);
        return person == null ? null : person.divisionCode();
    }

    /** {@return whether there is such a subject and the scope covers it} */
    boolean covers(Subject subject) {
        boolean known =
                switch (subject.kind()) {
                    case PERSON -> facts.persons.containsKey(subject.key());
                    case AID_UNIT -> facts.aidUnits.containsKey(subject.key());
                    case HOUSEHOLD -> false;
                };
        return known && Scopes.sees(facts.scope, divisionOf(subject));
    }
}
