package org.kinscope.analytics.study.premium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.HeldStatus;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Asks the rules what they pay a family for living as two. They say nothing of why anybody lives
 * apart, and no family is suspected by it. A pure function; many threads may ask at once.
 */
public final class Premiums {

    private static final String ALONE = "lives_alone";

    private final Calculator calculator;

    /** By the rules of that calculator. */
    public Premiums(Calculator calculator) {
        this.calculator = calculator;
    }

    /** {@return the premium of a family of the registers} */
    public Premium of(CityFamily found, Question question, LocalDate day) {
        return of(found.subject(), question, new RegisteredParting(found, day));
    }

    /** {@return the premium of a typed family} */
    public Premium of(Subject subject, Question question) {
        return of(subject, question, new TypedParting(question.family()));
    }

    private Premium of(Subject subject, Question question, Parting parting) {
        Family family = parting.family();
        Ties ties = parting.ties();
        Aid asTold = Aid.of(calculator, question.about(family));
        List<Words> missing =
                ties.members().isEmpty()
                        ? List.of(new Words("在世成员", "a living member"))
                        : asTold.missing();
        String type = ties.members().isEmpty() ? "nobody" : Separations.typeOf(ties);
        if (!missing.isEmpty()) {
            return new Premium(subject, family.divisionCode(), type, asTold, List.of(), 0, missing);
        }
        Aid together = Aid.of(calculator, question.about(answered(family)));
        List<Premium.Way> ways = new ArrayList<>();
        int notTold = 0;
        for (Separation one : Separations.of(ties)) {
            Aid leaving = part(question, parting, one.leaving(), one.staying(), false);
            Aid staying = part(question, parting, one.staying(), one.leaving(), true);
            Aid apart = leaving.and(staying);
            if (apart.isEvaluated()) {
                ways.add(
                        new Premium.Way(
                                one,
                                leaving,
                                staying,
                                new Yuan(apart.yearly().fen() - together.yearly().fen()),
                                together.to(apart),
                                together.unvaluedTo(apart)));
            } else {
                notTold++;
            }
        }
        ways.sort(
                Comparator.comparing(Premium.Way::pays)
                        .reversed()
                        .thenComparing(w -> w.separation().kind())
                        .thenComparing(w -> w.separation().leaving().toString()));
        return new Premium(
                subject, family.divisionCode(), type, together, ways, notTold, List.of());
    }

    private Aid part(
            Question question,
            Parting parting,
            List<String> members,
            List<String> gone,
            boolean home) {
        Family part = parting.part(members, gone, home);
        // Months of grace run for the unit that had them; what is recorded of need goes with both.
        List<HeldStatus> held =
                parting.family().statuses().stream().filter(s -> home || !s.grace()).toList();
        return Aid.of(
                calculator,
                question.about(
                        answered(
                                new Family(
                                        part.key(),
                                        part.divisionCode(),
                                        part.told(),
                                        part.members(),
                                        part.holdings(),
                                        held,
                                        part.recorded()))));
    }

    /**
     * {@return the family as one of which all incomes are told} The whole family's income is known:
     * who has none on record has none, also in a part of it. Who is in a part of one lives alone,
     * and nobody does in a larger one.
     */
    private static Family answered(Family family) {
        boolean one = family.members().size() == 1;
        List<FamilyMember> members =
                family.members().stream()
                        .map(
                                m ->
                                        new FamilyMember(
                                                m.key(),
                                                m.name(),
                                                alone(m.told(), one),
                                                m.earnings() == null ? List.of() : m.earnings(),
                                                m.obligors()))
                        .toList();
        return new Family(
                family.key(),
                family.divisionCode(),
                family.told(),
                members,
                family.holdings(),
                family.statuses(),
                false);
    }

    private static Told alone(Told told, boolean one) {
        boolean given = one || Boolean.TRUE.equals(told.flag(ALONE));
        return told.with(ALONE, given);
    }
}
