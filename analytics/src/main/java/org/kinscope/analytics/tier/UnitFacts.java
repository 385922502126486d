package org.kinscope.analytics.tier;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What the tier rule looks at: the living members on a day, their countable income, their rigid
 * expenditure and their property. Sums are kept in fen of twelve months, so that no rounding comes
 * between a value and its limit.
 *
 * @param aidUnitNo the unit
 * @param members personIds of the living members, sorted
 * @param yearlyIncomeFen twelve months of the members' running incomes; null where no member has
 *     one
 * @param yearlyExpenditureFen what the members paid themselves for treatment in the last twelve
 *     months, and a year of their running enrolments
 * @param property what they own, against the limits
 * @param standard S of the unit's county; null where it is not known
 * @param standardBasis source and article of S
 * @param incomeSteps the incomes that count, as evidence
 * @param expenditureSteps the expenses that count, as evidence
 */
public record UnitFacts(
        String aidUnitNo,
        List<String> members,
        @Nullable Long yearlyIncomeFen,
        long yearlyExpenditureFen,
        Property property,
        @Nullable Yuan standard,
        String standardBasis,
        List<Evidence.Step> incomeSteps,
        List<Evidence.Step> expenditureSteps) {

    private static final int MONTHS = 12;

    /** {@return the facts of the unit on the policy's day} */
    public static UnitFacts of(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        LocalDate day = policy.date();
        List<String> members = Kinship.memberIds(n, aidUnitNo, day);
        String division = division(n, aidUnitNo, day);
        Yuan standard = policy.dibaoStandard(division).orElse(null);
        List<Evidence.Step> incomes = new ArrayList<>();
        List<Evidence.Step> expenses = new ArrayList<>();
        Long income = income(n, members, day, incomes);
        return new UnitFacts(
                aidUnitNo,
                members,
                income,
                expenditure(n, members, day, expenses),
                PropertyLimitsRule.of(n, members, day, policy.propertyLimits(), standard),
                standard,
                policy.dibaoStandardBasis(division).orElse(""),
                incomes,
                expenses);
    }

    /** The unit's own division, else its applicant's: the first six digits are the county. */
    private static @Nullable String division(Neighbourhood n, String aidUnitNo, LocalDate day) {
        Optional<String> own = n.findAidUnit(aidUnitNo).map(AidUnit::divisionCode);
        return own.orElseGet(
                () ->
                        n.membersOf(aidUnitNo).stream()
                                .filter(Membership::applicant)
                                .filter(m -> m.spell().runsOn(day))
                                .map(m -> n.findPerson(m.personId()).map(Person::divisionCode))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(null));
    }

    private static @Nullable Long income(
            Neighbourhood n, List<String> members, LocalDate day, List<Evidence.Step> steps) {
        Long sum = null;
        for (String member : members) {
            for (Income income : n.incomesOf(member)) {
                if (income.spell().runsOn(day) && !income.period().equals("once")) {
                    long fen = income.amount().fen();
                    sum =
                            (sum == null ? 0 : sum)
                                    + (income.period().equals("year") ? fen : fen * MONTHS);
                    steps.add(step(n, income));
                }
            }
        }
        return sum;
    }

    private static Evidence.Step step(Neighbourhood n, Income income) {
        String name = Kin.nameOf(n, income.personId());
        return new Evidence.Step(
                new Words(
                        name
                                + "的收入（"
                                + income.kind()
                                + "）"
                                + income.amount()
                                + "元/"
                                + (income.period().equals("year") ? "年" : "月"),
                        name
                                + " has an income ("
                                + income.kind()
                                + ") of "
                                + income.amount()
                                + " yuan a "
                                + income.period()),
                "EARNED",
                income.personId(),
                income.kind(),
                income.spell(),
                income.source());
    }

    private static long expenditure(
            Neighbourhood n, List<String> members, LocalDate day, List<Evidence.Step> steps) {
        long sum = 0;
        for (String member : members) {
            String name = Kin.nameOf(n, member);
            for (MedicalBill bill : n.billsOf(member)) {
                boolean lastYear =
                        bill.settledOn().isAfter(day.minusMonths(MONTHS))
                                && !bill.settledOn().isAfter(day);
                if (lastYear) {
                    sum += bill.selfPaid().fen();
                    steps.add(
                            new Evidence.Step(
                                    new Words(
                                            name + "自付医疗费" + bill.selfPaid() + "元",
                                            name
                                                    + " paid "
                                                    + bill.selfPaid()
                                                    + " yuan for treatment"),
                                    "BORE",
                                    member,
                                    String.valueOf(bill.settledOn()),
                                    new org.kinscope.graph.time.Spell(
                                            bill.settledOn(), bill.settledOn().plusDays(1)),
                                    bill.source()));
                }
            }
            for (Enrolment enrolment : n.enrolmentsOf(member)) {
                Yuan cost = enrolment.annualCost();
                if (cost != null && enrolment.spell().runsOn(day)) {
                    sum += cost.fen();
                    steps.add(
                            new Evidence.Step(
                                    new Words(
                                            name + "的年学费" + cost + "元",
                                            name + "'s school costs " + cost + " yuan a year"),
                                    "ENROLLED_AS",
                                    member,
                                    enrolment.stage(),
                                    enrolment.spell(),
                                    enrolment.source()));
                }
            }
        }
        return sum;
    }

    /** {@return I, countable income per person and month, rounded to the fen; null if unknown} */
    public @Nullable Yuan incomePerHead() {
        return yearlyIncomeFen == null || members.isEmpty()
                ? null
                : new Yuan(yearlyIncomeFen).dividedBy((long) MONTHS * members.size());
    }

    /**
     * {@return E, rigid expenditure per person and month, rounded to the fen; null if no member}
     */
    public @Nullable Yuan expenditurePerHead() {
        return members.isEmpty()
                ? null
                : new Yuan(yearlyExpenditureFen).dividedBy((long) MONTHS * members.size());
    }

    /** {@return whether yearly fen per head stay below {@code percent} of S, without rounding} */
    boolean below(long yearlyFen, Yuan standardPerMonth, int percent) {
        BigInteger value = BigInteger.valueOf(yearlyFen).multiply(BigInteger.valueOf(100));
        BigInteger limit =
                BigInteger.valueOf(standardPerMonth.fen())
                        .multiply(BigInteger.valueOf((long) MONTHS * members.size()))
                        .multiply(BigInteger.valueOf(percent));
        return value.compareTo(limit) < 0;
    }
}
