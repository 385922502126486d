package org.kinscope.analytics.study.contagion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Events put into the facts of a town by hand: what {@link Contagion} is compared with. */
final class FactsAfter {

    private static final LocalDate DAY = KinTown.DAY;
    private static final Source SOURCE = new Source(9, 9, 9);

    private FactsAfter() {}

    private static Question ask(Family family) {
        return Question.of(family, DAY).with(KinTown.AMOUNTS);
    }

    /** All families after the event, from facts that are changed themselves. */
    static List<CityFamily> of(KinTown town, CityFamily own, Event event, Calculator reference) {
        List<Object> more = new ArrayList<>();
        if (event.kind() == Event.Kind.WAGE) {
            more.add(
                    new Income(
                            event.person(),
                            "wage",
                            new Yuan(event.amount()),
                            "month",
                            Spell.ALWAYS,
                            SOURCE));
        }
        List<CityFamily> then = kept(town.families(f -> changed(f, event), more), own, event);
        Family inside =
                then.stream()
                        .filter(f -> f.subject().equals(own.subject()))
                        .map(CityFamily::family)
                        .findFirst()
                        .orElse(null);
        if (inside == null) {
            return then;
        }
        Aid before = Aid.of(reference.answer(ask(own.family())));
        Aid after = Aid.of(reference.answer(ask(inside)));
        boolean spreads =
                before.isEvaluated()
                        && after.isEvaluated()
                        && !before.status().equals(after.status());
        if (!spreads) {
            return then;
        }
        String unit = own.subject().key();
        if (!after.status().equals("none")) {
            more.add(new StatusSpell(unit, after.status(), Spell.since(DAY), null, null, SOURCE));
        }
        List<CityFamily> others = new ArrayList<>();
        for (CityFamily one :
                town.families(
                        f ->
                                f instanceof StatusSpell s
                                                && s.aidUnitNo().equals(unit)
                                                && !s.status().equals("tekun")
                                        ? new StatusSpell(
                                                unit,
                                                s.status(),
                                                new Spell(null, DAY.minusYears(5)),
                                                null,
                                                null,
                                                SOURCE)
                                        : changed(f, event),
                        more)) {
            if (!one.subject().equals(own.subject())) {
                others.add(one);
            }
        }
        others.add(
                then.stream()
                        .filter(f -> f.subject().equals(own.subject()))
                        .findFirst()
                        .orElseThrow());
        return others;
    }

    /** What the dead owned stays with the family. */
    private static List<CityFamily> kept(List<CityFamily> then, CityFamily own, Event event) {
        if (event.kind() != Event.Kind.DEATH) {
            return then;
        }
        return then.stream()
                .map(
                        f ->
                                f.subject().equals(own.subject())
                                        ? new CityFamily(
                                                f.subject(),
                                                f.around(),
                                                new Family(
                                                        f.family().key(),
                                                        f.family().divisionCode(),
                                                        f.family().told(),
                                                        f.family().members(),
                                                        own.family().holdings(),
                                                        f.family().statuses(),
                                                        true))
                                        : f)
                .toList();
    }

    private static Object changed(Object fact, Event event) {
        String who = event.person();
        return switch (fact) {
            case Person p when p.personId().equals(who) && event.kind() == Event.Kind.DEATH ->
                    new Person(
                            who,
                            p.name(),
                            p.birthDate(),
                            DAY,
                            p.divisionCode(),
                            p.dwellingKey(),
                            SOURCE);
            case Person p when p.personId().equals(who) && event.kind() == Event.Kind.BIRTHDAY ->
                    new Person(
                            who,
                            p.name(),
                            DAY.minusYears(event.amount()).minusDays(1),
                            p.deathDate(),
                            p.divisionCode(),
                            p.dwellingKey(),
                            SOURCE);
            case Enrolment e
                    when e.personId().equals(who) && event.kind() == Event.Kind.GRADUATION ->
                    new Enrolment(
                            who,
                            e.stage(),
                            e.annualCost(),
                            new Spell(e.spell().from(), DAY.minusDays(1)),
                            SOURCE);
            case Membership m
                    when m.personId().equals(who) && event.kind() == Event.Kind.MARRIAGE ->
                    new Membership(who, m.aidUnitNo(), m.applicant(), new Spell(null, DAY), SOURCE);
            default -> fact;
        };
    }
}
