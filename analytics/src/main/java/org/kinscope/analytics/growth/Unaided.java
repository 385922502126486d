package org.kinscope.analytics.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Policy that looks for people (政策找人): to whom a programme is due by the rules, and who has no
 * running grant of it.
 */
public final class Unaided {

    private Unaided() {}

    /**
     * Somebody to be asked.
     *
     * @param subject the aid unit or the registered household
     * @param divisionCode where it lives; null where unknown
     * @param member the person; null: the unit together
     * @param programme the programme
     * @param due whether it is due; else something is missing to know
     * @param yearly the known amount of a year
     * @param missing what is missing: for the outcome, or for the amount
     */
    public record Row(
            Subject subject,
            @Nullable String divisionCode,
            @Nullable String member,
            String programme,
            boolean due,
            @Nullable Yuan yearly,
            List<Words> missing) {

        public Row {
            missing = List.copyOf(missing);
        }
    }

    /**
     * {@return the programmes that are, or may be, due to the unit and its members and not given}
     */
    public static List<Row> of(
            Calculator calculator, Neighbourhood n, String aidUnitNo, LocalDate day) {
        Family family = RegisteredFamily.of(n, aidUnitNo, day);
        return of(calculator, n, Subject.aidUnit(aidUnitNo), family, day, e -> true);
    }

    /**
     * {@return the same of any family, and of some programmes}
     *
     * @param subject the unit or the household that the family is
     * @param wanted which answers matter
     */
    public static List<Row> of(
            Calculator calculator,
            Neighbourhood n,
            Subject subject,
            Family family,
            LocalDate day,
            Predicate<Entitlement> wanted) {
        List<Row> rows = new ArrayList<>();
        for (Entitlement e : calculator.answer(Question.of(family, day)).all()) {
            if (e.outcome() == Outcome.NOT_ELIGIBLE
                    || !wanted.test(e)
                    || given(n, family, subject.key(), e, day)) {
                continue;
            }
            rows.add(
                    new Row(
                            subject,
                            family.divisionCode(),
                            e.member(),
                            e.programme(),
                            e.isDue(),
                            e.yearly(),
                            e.missing()));
        }
        return rows;
    }

    /**
     * A grant to the person, or for the whole unit, that runs, or that is one-off and of this year.
     */
    private static boolean given(
            Neighbourhood n, Family family, String aidUnitNo, Entitlement e, LocalDate day) {
        List<Grant> grants = new ArrayList<>(n.grantsFor(aidUnitNo));
        family.members().stream()
                .filter(m -> e.member() == null || e.member().equals(m.key()))
                .forEach(m -> grants.addAll(n.grantsTo(m.key())));
        return grants.stream()
                .filter(g -> g.programmeCode().equals(e.programme()))
                .filter(g -> e.member() == null || g.personId().equals(e.member()))
                .anyMatch(g -> g.isOneOff() ? isOfYear(g, day) : g.spell().runsOn(day));
    }

    private static boolean isOfYear(Grant grant, LocalDate day) {
        LocalDate from = grant.spell().from();
        return from != null && !from.isAfter(day) && from.isAfter(day.minusYears(1));
    }
}
