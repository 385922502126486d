package org.kinscope.analytics.detector.supporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.SupportRule;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What somebody who owes support has on one day, alone and with the household where they are
 * registered. Comparisons are of sums of a year and exact; a fact that is missing can only raise a
 * sum, so what is over a line stays over it.
 *
 * @param own the supporter's running incomes; one-off amounts are left out
 * @param household who is registered in the supporter's household and alive, by personId; empty
 *     where it is not known or a collective one
 * @param incomes the running incomes of all of them
 * @param ownKnown whether it is known that the supporter has no other income
 * @param allKnown whether it is known of all of the household
 */
record SupporterMeans(
        List<Income> own,
        List<Registration> household,
        List<Income> incomes,
        boolean ownKnown,
        boolean allKnown) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int WHOLE = 100;

    /** The newest registration; of equals that of the first household by number. */
    private static final Comparator<Registration> NEWEST =
            Comparator.comparing(
                            (Registration r) -> r.spell().from(),
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .reversed()
                    .thenComparing(Registration::householdNo);

    /** {@return what the supporter has alone} */
    static SupporterMeans alone(Neighbourhood n, String supporterId, LocalDate day) {
        return new SupporterMeans(
                running(n, supporterId, day),
                List.of(),
                List.of(),
                isKnown(n, supporterId, day),
                false);
    }

    /** {@return what the supporter has, and the household} */
    static SupporterMeans of(Neighbourhood n, String supporterId, LocalDate day) {
        List<Registration> household =
                n.registrationsOf(supporterId).stream()
                        .filter(r -> r.spell().runsOn(day))
                        .min(NEWEST)
                        .map(home -> livingIn(n, home.householdNo(), day))
                        .orElse(List.of());
        List<Income> incomes = new ArrayList<>();
        household.forEach(r -> incomes.addAll(running(n, r.personId(), day)));
        return new SupporterMeans(
                running(n, supporterId, day),
                household,
                List.copyOf(incomes),
                isKnown(n, supporterId, day),
                household.stream().allMatch(r -> isKnown(n, r.personId(), day)));
    }

    private static List<Registration> livingIn(Neighbourhood n, String householdNo, LocalDate day) {
        List<Registration> living = new ArrayList<>();
        for (Registration r : n.registeredIn(householdNo)) {
            boolean again = living.stream().anyMatch(l -> l.personId().equals(r.personId()));
            boolean alive = n.findPerson(r.personId()).map(p -> p.aliveOn(day)).orElse(false);
            if (r.spell().runsOn(day) && alive && !again) {
                living.add(r);
            }
        }
        return List.copyOf(living);
    }

    /** {@return the incomes that run on the day; one-off amounts are left out} */
    static List<Income> running(Neighbourhood n, String personId, LocalDate day) {
        return n.incomesOf(personId).stream()
                .filter(i -> i.spell().runsOn(day) && !i.period().equals("once"))
                .toList();
    }

    /** {@return whether the register of incomes, where it was delivered, tells of the person} */
    static boolean isKnown(Neighbourhood n, String personId, LocalDate day) {
        boolean delivered = n.deliveries().stream().anyMatch(d -> d.dataset().equals("incomes"));
        return !delivered
                || !(Coverage.of(n).knows(personId, "incomes", day) instanceof Knowledge.NotKnown);
    }

    /** {@return what these incomes give in a year} */
    static Yuan yearly(List<Income> incomes) {
        Yuan sum = Yuan.ZERO;
        for (Income income : incomes) {
            boolean yearly = income.period().equals("year");
            sum = sum.plus(yearly ? income.amount() : income.amount().times(MONTHS_OF_YEAR));
        }
        return sum;
    }

    /** {@return whether the supporter's own income is over the line; null where unsure} */
    @Nullable Boolean ownOver(Yuan standard, SupportRule rule) {
        return over(yearly(own), 1, standard, rule) ? Boolean.TRUE : ownKnown ? false : null;
    }

    /** {@return whether the household's income per head is over the line; null where unsure} */
    @Nullable Boolean householdOver(Yuan standard, SupportRule rule) {
        if (household.isEmpty()) {
            return null;
        }
        return over(yearly(incomes), household.size(), standard, rule)
                ? Boolean.TRUE
                : allKnown ? false : null;
    }

    private static boolean over(Yuan yearly, int heads, Yuan standard, SupportRule rule) {
        return yearly.times(WHOLE)
                        .compareTo(
                                standard.times((long) rule.linePercent() * MONTHS_OF_YEAR * heads))
                > 0;
    }

    /** {@return the supporter's own income of a month, rounded to the fen} */
    Yuan ownMonthly() {
        return yearly(own).dividedBy(MONTHS_OF_YEAR);
    }

    /** {@return the household's income per head and month, rounded to the fen} */
    Yuan perHead() {
        return yearly(incomes).dividedBy((long) MONTHS_OF_YEAR * Math.max(1, household.size()));
    }

    /** {@return the line per head and month, rounded to the fen} */
    static Yuan line(Yuan standard, SupportRule rule) {
        return standard.times(rule.linePercent()).dividedBy(WHOLE);
    }

    /**
     * {@return what the household owes in a month to each of so many} By the steps of the
     * catalogue's formula, each rounded to the fen.
     */
    Yuan due(Yuan standard, SupportRule rule, int supported) {
        long over = Math.max(0, perHead().fen() - line(standard, rule).fen());
        Yuan whole = new Yuan(over).times((long) household.size() * rule.sharePercent());
        return whole.dividedBy(WHOLE).dividedBy(Math.max(1, supported));
    }

    /** {@return what would have to be known} */
    List<Words> missing() {
        List<Words> missing = new ArrayList<>();
        if (!ownKnown) {
            missing.add(new Words("义务人本人的收入", "the own income of the supporter"));
        }
        if (household.isEmpty()) {
            missing.add(
                    new Words(
                            "义务人所在的户籍家庭（无登记，或为集体户）",
                            "the registered household of the supporter (none, or a collective one)"));
        } else if (!allKnown) {
            missing.add(new Words("义务人户内其他人的收入", "the incomes of the supporter's household"));
        }
        return missing;
    }
}
