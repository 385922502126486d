package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The tier rule of the profile {@code essay-2020}: with S the dibao standard, I the income and E
 * the rigid expenditure per person and month, tier 1 is I &lt; S; tier 2 is I below the marginal
 * multiple of S, or I − E &lt; S; both only within the property limits. I exactly at a limit is not
 * below it.
 */
public final class TierRule {

    private static final int WHOLE = 100;

    private TierRule() {}

    /** {@return the tier of the unit on the policy's day, with its conditions} */
    public static Assessment assess(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return assess(UnitFacts.of(n, aidUnitNo, policy), policy);
    }

    /** {@return the tier that these facts decide} */
    public static Assessment assess(UnitFacts facts, PolicyAt policy) {
        List<Words> missing = new ArrayList<>();
        if (facts.members().isEmpty()) {
            missing.add(new Words("没有在世的共同生活成员", "no living member"));
        }
        Long income = facts.yearlyIncomeFen();
        if (income == null) {
            missing.add(new Words("没有成员的收入已知", "no income known"));
        }
        Yuan standard = facts.standard();
        if (standard == null) {
            missing.add(new Words("当地当日低保标准不详", "the dibao standard of that place and day"));
        }
        if (!missing.isEmpty() || income == null || standard == null) {
            return new Assessment(AssessedTier.NOT_EVALUATED, facts, List.of(), missing);
        }
        int percent = policy.marginalMultiplePercent();
        boolean below = facts.below(income, standard, WHOLE);
        boolean marginal = facts.below(income, standard, percent);
        boolean spending = facts.below(income - facts.yearlyExpenditureFen(), standard, WHOLE);
        Boolean within = facts.property().withinLimits();
        List<Condition> conditions =
                conditions(facts, policy, standard, percent, below, marginal, spending, within);
        if (!below && !marginal && !spending) {
            return new Assessment(AssessedTier.NONE, facts, conditions, missing);
        }
        if (within == null) {
            facts.property().unknown().forEach(step -> missing.add(step.what()));
            return new Assessment(AssessedTier.NOT_EVALUATED, facts, conditions, missing);
        }
        AssessedTier tier =
                !within ? AssessedTier.NONE : below ? AssessedTier.TIER_1 : AssessedTier.TIER_2;
        return new Assessment(tier, facts, conditions, missing);
    }

    private static List<Condition> conditions(
            UnitFacts facts,
            PolicyAt policy,
            Yuan standard,
            int percent,
            boolean below,
            boolean marginal,
            boolean spending,
            @Nullable Boolean within) {
        String income = String.valueOf(facts.incomePerHead());
        Yuan left =
                new Yuan(
                                Optional.ofNullable(facts.yearlyIncomeFen()).orElse(0L)
                                        - facts.yearlyExpenditureFen())
                        .dividedBy(12L * facts.members().size());
        Yuan multiple = standard.times(percent).dividedBy(WHOLE);
        return List.of(
                new Condition(
                        new Words("人均月收入低于低保标准", "income per head below the dibao standard"),
                        below,
                        income,
                        standard.toString(),
                        facts.standardBasis()),
                new Condition(
                        new Words("人均月收入低于低保边缘线", "income per head below the dibao-marginal line"),
                        marginal,
                        income,
                        multiple.toString(),
                        policy.marginalMultipleBasis()),
                new Condition(
                        new Words(
                                "扣除刚性支出后人均月收入低于低保标准",
                                "income less rigid expenditure per head below the standard"),
                        spending,
                        left.toString(),
                        standard.toString(),
                        facts.standardBasis()),
                new Condition(
                        new Words("财产在规定限额内", "property within the limits"),
                        within,
                        null,
                        null,
                        policy.propertyLimits().basis()));
    }

    /** {@return the running statuses of the unit on that day} */
    public static List<StatusSpell> running(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return n.statusesOf(aidUnitNo).stream().filter(s -> s.spell().runsOn(day)).toList();
    }

    /** {@return the running statuses of tier 1 or 2 of the unit on the policy's day} */
    public static List<StatusSpell> runningAided(
            Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return running(n, aidUnitNo, policy.date()).stream()
                .filter(s -> policy.tierOf(s.status()) <= 2)
                .toList();
    }

    /** {@return the recorded tier on the policy's day, the strongest of several; empty for none} */
    public static Optional<Integer> recorded(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return running(n, aidUnitNo, policy.date()).stream()
                .map(s -> policy.tierOf(s.status()))
                .min(Integer::compare);
    }

    /**
     * {@return whether the unit is aided: a running status of tier 1 or 2, or a running grant that
     * is not one-off}
     */
    public static boolean isAided(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return !runningAided(n, aidUnitNo, policy).isEmpty()
                || n.grantsFor(aidUnitNo).stream()
                        .anyMatch(g -> !g.isOneOff() && g.spell().runsOn(policy.date()));
    }
}
