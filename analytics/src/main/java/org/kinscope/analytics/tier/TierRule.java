package org.kinscope.analytics.tier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.analytics.tier.TierAssessment.Condition;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The tier by income I, rigid expenditure E and property alone. Tier 1: I &lt; S. Tier 2: S ≤ I
 * &lt; m·S (dibao-marginal), or I − E &lt; S (expenditure-poor). Property within limits for both.
 */
public final class TierRule {

    private static final String PER_HEAD = "yuan per person and month";

    private TierRule() {}

    /** {@return the tier of the unit on the policy's day} */
    public static TierAssessment assess(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return assess(UnitFacts.of(n, aidUnitNo, policy), policy);
    }

    /** {@return the tier that follows from the facts} */
    public static TierAssessment assess(UnitFacts facts, PolicyAt policy) {
        Integer recorded = recordedTier(facts, policy);
        if (facts.size() == 0) {
            return new TierAssessment(facts, Tier.NOT_ASSESSED, recorded, List.of(), List.of());
        }
        List<Words> missing = new ArrayList<>();
        Yuan standard = policy.dibaoStandard(facts.divisionCode()).orElse(null);
        if (standard == null) {
            missing.add(
                    new Words(
                            facts.day() + " 当地低保标准",
                            "the dibao standard of the area on " + facts.day()));
        }
        Yuan income = facts.yearlyIncome();
        if (income == null) {
            missing.add(new Words("任一成员的在册收入", "a running income of any member"));
        }
        if (standard == null || income == null) {
            return new TierAssessment(
                    facts, Tier.NOT_EVALUATED, recorded, List.of(property(facts)), missing);
        }
        return assess(facts, policy, recorded, standard, income);
    }

    private static TierAssessment assess(
            UnitFacts facts,
            PolicyAt policy,
            @Nullable Integer recorded,
            Yuan standard,
            Yuan income) {
        String basis = policy.dibaoStandardBasis(facts.divisionCode()).orElse("");
        Yuan line = facts.ofYear(standard);
        Span span = Span.of(income);
        boolean belowStandard = holds(MeansTest.belowStandard(span, line));
        boolean belowMultiple =
                holds(MeansTest.belowMultiple(span, line, policy.marginalMultiplePercent()));
        Yuan left = new Yuan(income.fen() - facts.yearlyExpense().fen());
        boolean expenditurePoor =
                holds(MeansTest.poorBySubtraction(span, facts.yearlyExpense(), line));
        List<Condition> conditions = new ArrayList<>();
        conditions.add(
                new Condition(
                        new Words("人均月收入低于低保标准", "income per head below the dibao standard"),
                        facts.perHead(income).toString(),
                        standard.toString(),
                        PER_HEAD,
                        basis,
                        belowStandard));
        conditions.add(
                new Condition(
                        new Words(
                                "人均月收入低于低保标准的" + policy.marginalMultiplePercent() + "%",
                                "income per head below "
                                        + policy.marginalMultiplePercent()
                                        + " % of the dibao standard"),
                        facts.perHead(income).toString(),
                        standard.times(policy.marginalMultiplePercent()).dividedBy(100).toString(),
                        PER_HEAD,
                        policy.marginalMultipleBasis(),
                        belowMultiple));
        conditions.add(
                new Condition(
                        new Words(
                                "扣除刚性支出后人均月收入低于低保标准",
                                "income less rigid expenditure per head below the dibao standard"),
                        facts.perHead(left).toString(),
                        standard.toString(),
                        PER_HEAD,
                        basis,
                        expenditurePoor));
        conditions.add(property(facts));
        Boolean within = facts.property().withinLimits();
        Tier byMeans =
                belowStandard
                        ? Tier.TIER_1
                        : belowMultiple || expenditurePoor ? Tier.TIER_2 : Tier.NONE;
        // Unknown property matters only where means alone would give a tier.
        if (byMeans.isAided() && within == null) {
            return new TierAssessment(
                    facts, Tier.NOT_EVALUATED, recorded, conditions, facts.property().unknown());
        }
        Tier tier = byMeans.isAided() && Boolean.FALSE.equals(within) ? Tier.NONE : byMeans;
        return new TierAssessment(facts, tier, recorded, conditions, List.of());
    }

    /** Of an income that is known every comparison says yes or no. */
    private static boolean holds(@Nullable Boolean comparison) {
        return Boolean.TRUE.equals(comparison);
    }

    private static Condition property(UnitFacts facts) {
        Boolean within = facts.property().withinLimits();
        return new Condition(
                new Words("财产符合规定", "property within limits"),
                within == null ? null : Integer.toString(facts.property().breaks().size()),
                "0",
                "limits exceeded",
                facts.property().breaks().stream()
                        .map(PropertyFacts.Break::basis)
                        .findFirst()
                        .orElse("property limits"),
                within);
    }

    private static @Nullable Integer recordedTier(UnitFacts facts, PolicyAt policy) {
        return facts.statuses().stream()
                .map(StatusSpell::status)
                .map(policy::tierOf)
                .min(Integer::compare)
                .orElse(null);
    }
}
