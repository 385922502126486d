package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.ForwardingNeighbourhood;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** What registers would show on a day if the event had happened on it. */
final class EventSight extends ForwardingNeighbourhood {

    /** Who said what never was. */
    static final Source NOBODY = new Source(0, 0, 0);

    private final Event event;
    private final LocalDate day;
    private final @Nullable StatusChange status;

    /**
     * A status that a unit gets or loses by the event, as the rules assess it.
     *
     * @param aidUnitNo the unit
     * @param status its status afterwards; {@code none} without any
     */
    record StatusChange(String aidUnitNo, String status) {}

    EventSight(Neighbourhood seen, Event event, LocalDate day, @Nullable StatusChange status) {
        super(seen);
        this.event = event;
        this.day = day;
        this.status = status;
    }

    private boolean is(Event.Kind kind, String personId) {
        return event.kind() == kind && event.person().equals(personId);
    }

    @Override
    public Optional<Person> findPerson(String personId) {
        Optional<Person> person = super.findPerson(personId);
        if (is(Event.Kind.DEATH, personId)) {
            return person.map(p -> dated(p, p.birthDate(), day));
        }
        if (is(Event.Kind.BIRTHDAY, personId)) {
            return person.map(p -> dated(p, day.minusYears(event.amount()), p.deathDate()));
        }
        return person;
    }

    static Person dated(Person p, @Nullable LocalDate birth, @Nullable LocalDate death) {
        return new Person(
                p.personId(),
                p.name(),
                birth,
                death,
                p.divisionCode(),
                p.dwellingKey(),
                p.source());
    }

    @Override
    public List<Income> incomesOf(String personId) {
        List<Income> incomes = super.incomesOf(personId);
        if (!is(Event.Kind.WAGE, personId)) {
            return incomes;
        }
        List<Income> more = new ArrayList<>(incomes);
        more.add(
                new Income(
                        personId,
                        "wage",
                        new Yuan(event.amount()),
                        "month",
                        Spell.since(day),
                        NOBODY));
        return more;
    }

    @Override
    public List<Enrolment> enrolmentsOf(String personId) {
        List<Enrolment> enrolments = super.enrolmentsOf(personId);
        return is(Event.Kind.GRADUATION, personId)
                ? enrolments.stream().map(e -> ended(e, day)).toList()
                : enrolments;
    }

    static Enrolment ended(Enrolment e, LocalDate day) {
        return e.spell().runsOn(day)
                ? new Enrolment(
                        e.personId(),
                        e.stage(),
                        e.annualCost(),
                        new Spell(e.spell().from(), day),
                        e.source())
                : e;
    }

    @Override
    public List<Membership> membersOf(String aidUnitNo) {
        return super.membersOf(aidUnitNo).stream().map(this::left).toList();
    }

    @Override
    public List<Membership> membershipsOf(String personId) {
        return super.membershipsOf(personId).stream().map(this::left).toList();
    }

    private Membership left(Membership m) {
        return is(Event.Kind.MARRIAGE, m.personId()) && m.spell().runsOn(day)
                ? new Membership(
                        m.personId(),
                        m.aidUnitNo(),
                        m.applicant(),
                        new Spell(m.spell().from(), day),
                        m.source())
                : m;
    }

    @Override
    public List<StatusSpell> statusesOf(String aidUnitNo) {
        List<StatusSpell> statuses = super.statusesOf(aidUnitNo);
        StatusChange change = status;
        if (change == null || !change.aidUnitNo().equals(aidUnitNo)) {
            return statuses;
        }
        List<StatusSpell> other = new ArrayList<>();
        for (StatusSpell one : statuses) {
            boolean tested = List.of("dibao", "dibao-marginal").contains(one.status());
            if (!tested || !one.spell().runsOn(day)) {
                other.add(one);
            }
        }
        if (!change.status().equals("none")) {
            other.add(
                    new StatusSpell(
                            aidUnitNo, change.status(), Spell.since(day), null, null, NOBODY));
        }
        return other;
    }
}
