package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.money.Yuan;

/**
 * The facts of a unit, or of a household that could be one, on one day, from which its tier
 * follows.
 *
 * <p>Sums are kept by the year and for all members together, so that comparisons are exact: a value
 * per person and month is the sum ÷ 12 ÷ members, and rounding is for display only.
 *
 * @param key the number of the unit or the household
 * @param day the day
 * @param divisionCode the division whose standard applies; null where unknown
 * @param members the personIds of those who belong on that day and are alive, in order, each once
 * @param incomes the members' running incomes; one-off amounts are left out
 * @param yearlyIncome the sum of these incomes in a year; null where no member has a running row
 * @param bills the members' medical bills of the last twelve months
 * @param enrolments the members' running enrolments
 * @param yearlyExpense the sum of these bills and of these enrolments' yearly cost
 * @param property what the members own together against the limits
 * @param statuses the recorded statuses that run on that day
 */
public record UnitFacts(
        String key,
        LocalDate day,
        @Nullable String divisionCode,
        List<String> members,
        List<Income> incomes,
        @Nullable Yuan yearlyIncome,
        List<MedicalBill> bills,
        List<Enrolment> enrolments,
        Yuan yearlyExpense,
        PropertyFacts property,
        List<StatusSpell> statuses) {

    /** Over how many months medical bills are summed. */
    private static final int MONTHS_OF_BILLS = 12;

    private static final int MONTHS_OF_YEAR = 12;

    /** {@return the facts of the unit on the policy's day} */
    public static UnitFacts of(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        LocalDate day = policy.date();
        return of(
                n,
                aidUnitNo,
                Units.membersOn(n, aidUnitNo, day).stream()
                        .map(Membership::personId)
                        .distinct()
                        .toList(),
                Units.divisionOf(n, aidUnitNo),
                Units.runningStatuses(n, aidUnitNo, day),
                policy);
    }

    /**
     * {@return the facts of people who would be assessed together on the policy's day}
     *
     * @param key the number of their household
     * @param members their personIds, in order, each once
     * @param divisionCode where they live; null where unknown
     */
    public static UnitFacts ofPeople(
            Neighbourhood n,
            String key,
            List<String> members,
            @Nullable String divisionCode,
            PolicyAt policy) {
        return of(n, key, members, divisionCode, List.of(), policy);
    }

    private static UnitFacts of(
            Neighbourhood n,
            String key,
            List<String> ids,
            @Nullable String division,
            List<StatusSpell> statuses,
            PolicyAt policy) {
        LocalDate day = policy.date();
        List<Income> incomes =
                ids.stream()
                        .flatMap(id -> n.incomesOf(id).stream())
                        .filter(i -> i.spell().runsOn(day) && !i.period().equals("once"))
                        .toList();
        LocalDate billsAfter = day.minusMonths(MONTHS_OF_BILLS);
        List<MedicalBill> bills =
                ids.stream()
                        .flatMap(id -> n.billsOf(id).stream())
                        .filter(b -> b.settledOn().isAfter(billsAfter))
                        .filter(b -> !b.settledOn().isAfter(day))
                        .toList();
        List<Enrolment> enrolments =
                ids.stream()
                        .flatMap(id -> n.enrolmentsOf(id).stream())
                        .filter(e -> e.spell().runsOn(day))
                        .toList();
        PropertyFacts property =
                new PropertyCheck(n, ids, day, policy.propertyLimits())
                        .facts(policy.dibaoStandard(division).orElse(null));
        return new UnitFacts(
                key,
                day,
                division,
                ids,
                incomes,
                incomes.isEmpty() ? null : sumOfYear(incomes),
                bills,
                enrolments,
                expenses(bills, enrolments),
                property,
                statuses);
    }

    /** {@return what these incomes give in a year} */
    static Yuan sumOfYear(List<Income> incomes) {
        Yuan sum = Yuan.ZERO;
        for (Income income : incomes) {
            boolean yearly = income.period().equals("year");
            sum = sum.plus(yearly ? income.amount() : income.amount().times(MONTHS_OF_YEAR));
        }
        return sum;
    }

    /** An unknown cost of schooling is left out: it could only lower what is left to live on. */
    private static Yuan expenses(List<MedicalBill> bills, List<Enrolment> enrolments) {
        Yuan sum = Yuan.ZERO;
        for (MedicalBill bill : bills) {
            sum = sum.plus(bill.selfPaid());
        }
        for (Enrolment enrolment : enrolments) {
            Yuan cost = enrolment.annualCost();
            if (cost != null) {
                sum = sum.plus(cost);
            }
        }
        return sum;
    }

    /** {@return how many people the unit has on that day} */
    public int size() {
        return members.size();
    }

    /**
     * {@return a yearly sum of all members as an amount per person and month, rounded to the fen}
     */
    public Yuan perHead(Yuan yearly) {
        return size() == 0 ? Yuan.ZERO : yearly.dividedBy((long) MONTHS_OF_YEAR * size());
    }

    /** {@return an amount per person and month as a yearly sum of all members, exact} */
    public Yuan ofYear(Yuan perHead) {
        return perHead.times((long) MONTHS_OF_YEAR * size());
    }

    /** {@return I, per person and month, rounded to the fen; empty where it is unknown} */
    public Optional<Yuan> incomePerHead() {
        return Optional.ofNullable(yearlyIncome).map(this::perHead);
    }

    /** {@return E, per person and month, rounded to the fen} */
    public Yuan expensePerHead() {
        return perHead(yearlyExpense);
    }
}
