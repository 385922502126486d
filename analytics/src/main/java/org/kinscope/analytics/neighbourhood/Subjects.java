package org.kinscope.analytics.neighbourhood;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * Whom one may ask about, among stored facts.
 *
 * @param facts the facts
 * @param scope what the reader may see: subjects outside it are not found, people outside it have
 *     no name
 */
public record Subjects(FactSource facts, Scope scope) {

    /**
     * {@return what can be seen from the subject, or empty where there is no such subject or the
     * scope does not cover it}
     */
    public Optional<Neighbourhood> find(Subject subject) {
        return covers(subject)
                ? Optional.of(new StoredNeighbourhood(facts, scope, subject))
                : Optional.empty();
    }

    /** {@return all units that the scope covers, by number} */
    public List<Subject> aidUnits() {
        return facts.keys(Groupings.AID_UNIT).stream()
                .map(Subject::aidUnit)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /** {@return all people that the scope covers and for whom aid was ever decided, by personId} */
    public List<Subject> recipients() {
        return people(facts.keys(Groupings.GRANTS_TO).stream());
    }

    /**
     * {@return all people that the scope covers and that are recipients, ever belonged to a unit,
     * or were ever paid}
     */
    public List<Subject> peopleInAid() {
        return people(
                Stream.of(
                                Groupings.GRANTS_TO,
                                Groupings.MEMBERSHIPS,
                                Groupings.RECEIPTS,
                                Groupings.MONEY.payments())
                        .flatMap(grouping -> facts.keys(grouping).stream())
                        .distinct());
    }

    /**
     * {@return all households that the scope covers and in which somebody is or was registered of
     * whom an income was ever recorded, by number: of the others nothing is known that would put
     * them into a tier}
     */
    public List<Subject> householdsWithIncome() {
        return facts.keys(Groupings.INCOMES).stream()
                .flatMap(id -> facts.list(Groupings.PLACES.registrations(), id).stream())
                .map(Registration::householdNo)
                .distinct()
                .map(Subject::household)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    private List<Subject> people(Stream<String> personIds) {
        return personIds.map(Subject::person).filter(this::covers).sorted().toList();
    }

    /**
     * {@return the division of the subject: a person's own; a unit's, else its first applicant's by
     * personId; a household's, else that of the first ever registered in it by personId; null where
     * none is known}
     */
    public @Nullable String divisionOf(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> divisionOfPerson(subject.key());
            case AID_UNIT -> {
                List<AidUnit> unit = facts.list(Groupings.AID_UNIT, subject.key());
                String own = unit.isEmpty() ? null : unit.getLast().divisionCode();
                yield own != null ? own : divisionOfApplicant(subject.key());
            }
            case HOUSEHOLD -> divisionOfHousehold(subject.key());
        };
    }

    private @Nullable String divisionOfHousehold(String householdNo) {
        List<Registration> all = facts.list(Groupings.PLACES.registered(), householdNo);
        String own = all.isEmpty() ? null : all.getFirst().divisionCode();
        return own != null ? own : firstDivisionOf(all.stream().map(Registration::personId));
    }

    private @Nullable String divisionOfApplicant(String aidUnitNo) {
        return firstDivisionOf(
                facts.list(Groupings.MEMBERS, aidUnitNo).stream()
                        .filter(Membership::applicant)
                        .map(Membership::personId));
    }

    private @Nullable String firstDivisionOf(Stream<String> personIds) {
        return personIds
                .sorted(Comparator.naturalOrder())
                .map(this::divisionOfPerson)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String divisionOfPerson(String personId) {
        List<Person> person = facts.list(Groupings.PERSON, personId);
        return person.isEmpty() ? null : person.getLast().divisionCode();
    }

    /** {@return whether there is such a subject and the scope covers it} */
    public boolean covers(Subject subject) {
        boolean known =
                switch (subject.kind()) {
                    case PERSON -> !facts.list(Groupings.PERSON, subject.key()).isEmpty();
                    case AID_UNIT -> !facts.list(Groupings.AID_UNIT, subject.key()).isEmpty();
                    case HOUSEHOLD ->
                            !facts.list(Groupings.PLACES.registered(), subject.key()).isEmpty();
                };
        return known && Scopes.sees(scope, divisionOf(subject));
    }
}
