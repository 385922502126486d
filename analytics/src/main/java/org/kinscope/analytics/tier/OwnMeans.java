package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What one person has alone: whether their own income is over S, and their own property over the
 * limits of a family of one.
 *
 * @param personId whose
 * @param incomes the incomes that run on the policy's day; one-off amounts are left out
 * @param yearlyIncome their sum in a year
 * @param incomeKnown whether it is known that there is no other income
 * @param standard S per month; null where it is not known
 * @param property what the person owns, against the limits
 */
public record OwnMeans(
        String personId,
        List<Income> incomes,
        Yuan yearlyIncome,
        boolean incomeKnown,
        @Nullable Yuan standard,
        PropertyFacts property) {

    private static final int MONTHS_OF_YEAR = 12;

    public OwnMeans {
        incomes = List.copyOf(incomes);
    }

    /**
     * {@return what the person has on the policy's day}
     *
     * @param divisionCode the division whose S counts; null where it is not known
     */
    public static OwnMeans of(
            Neighbourhood n, String personId, @Nullable String divisionCode, PolicyAt policy) {
        LocalDate day = policy.date();
        List<Income> incomes =
                n.incomesOf(personId).stream()
                        .filter(i -> i.spell().runsOn(day) && !i.period().equals("once"))
                        .toList();
        Yuan standard = policy.dibaoStandard(divisionCode).orElse(null);
        return new OwnMeans(
                personId,
                incomes,
                UnitFacts.sumOfYear(incomes),
                !(Coverage.of(n).knows(personId, "incomes", day) instanceof Knowledge.NotKnown),
                standard,
                new PropertyCheck(n, List.of(personId), day, policy.propertyLimits())
                        .facts(standard));
    }

    /** {@return whether the income is over S; null where that cannot be said} */
    public @Nullable Boolean incomeOverStandard() {
        if (standard != null && yearlyIncome.compareTo(standard.times(MONTHS_OF_YEAR)) > 0) {
            return true;
        }
        return standard == null || !incomeKnown ? null : false;
    }

    /** {@return whether income or property is over its limit; null where that cannot be said} */
    public @Nullable Boolean overLimits() {
        return MeansTest.or(incomeOverStandard(), MeansTest.not(property.withinLimits()));
    }

    /** {@return the income of a month, rounded to the fen} */
    public Yuan monthlyIncome() {
        return yearlyIncome.dividedBy(MONTHS_OF_YEAR);
    }

    /** {@return what would have to be known to say that nothing is over a limit} */
    public List<Words> missing() {
        List<Words> missing = new ArrayList<>();
        if (standard == null) {
            missing.add(new Words("当地低保标准", "the dibao standard of the area"));
        }
        if (!incomeKnown) {
            missing.add(new Words("相关人员本人的收入", "the own income of the person concerned"));
        }
        missing.addAll(property.unknown());
        return missing;
    }

    /** {@return income and property that are over a limit, in words; empty where none is} */
    public Words words() {
        List<Words> parts = new ArrayList<>();
        if (standard != null && Boolean.TRUE.equals(incomeOverStandard())) {
            parts.add(
                    new Words(
                            "本人月收入 " + monthlyIncome() + " 元（低保标准 " + standard + " 元）",
                            "own income of "
                                    + monthlyIncome()
                                    + " yuan a month (dibao standard "
                                    + standard
                                    + ")"));
        }
        property.breaks().forEach(b -> parts.add(b.words()));
        return parts.stream()
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                .orElse(new Words("", ""));
    }
}
