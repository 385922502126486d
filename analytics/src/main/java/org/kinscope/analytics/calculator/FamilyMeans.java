package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.Reading;
import org.kinscope.analytics.policy.catalogue.Reading.Expenditure;
import org.kinscope.analytics.tier.MeansTest;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The tier of a family by income, rigid expenditure and property, by the reading of a profile. */
final class FamilyMeans {

    private static final List<String> EXPENSES =
            List.of("medical_self_paid", "school_cost", "care_cost");

    private final PolicyAt policy;
    private final Reading reading;
    private final ValueSheet values;
    private final Set<String> without;
    private final boolean reasons;
    private final List<ConditionAnswer> conditions = new ArrayList<>();

    /** By those values; with reasons, the tier tells its conditions. */
    FamilyMeans(
            PolicyAt policy,
            Reading reading,
            ValueSheet values,
            Set<String> without,
            boolean reasons) {
        this.reasons = reasons;
        this.policy = policy;
        this.reading = reading;
        this.values = values;
        this.without = without;
    }

    /** {@return the tier of those members} */
    FamilyTier tier(Family family, List<MemberSheet> members, Incomes incomes, Support support) {
        Span income =
                reading.countable()
                        ? incomes.countable(members, support)
                        : incomes.running(
                                members.stream().map(MemberSheet::member).toList(),
                                family.recorded());
        Yuan expense = expense(family, members);
        int size = members.size();
        Yuan standard = values.findYuan(ValueSheet.STANDARD);
        List<ConditionAnswer> property =
                new HoldingsCheck(family.holdings(), policy.propertyLimits(), reasons)
                        .answers(reading.byShare(), standard, size);
        Boolean within = true;
        for (ConditionAnswer limit : property) {
            within = MeansTest.and(within, holds(limit.verdict()));
        }
        List<Words> missing = new ArrayList<>();
        if (standard == null) {
            missing.add(new Words("当地低保标准", "the dibao standard of the area"));
        }
        missing.addAll(incomes.missing());
        if (size == 0 || standard == null || income == null) {
            return new FamilyTier(
                    size == 0 ? Tier.NOT_ASSESSED : Tier.NOT_EVALUATED,
                    null,
                    null,
                    null,
                    null,
                    size,
                    income,
                    expense,
                    within,
                    property,
                    missing);
        }
        Yuan line = standard.times(12L * size);
        Boolean below = MeansTest.belowStandard(income, line);
        Boolean edge = MeansTest.belowMultiple(income, line, policy.marginalMultiplePercent());
        Boolean poor = expenditurePoor(income, expense, line, size);
        compare(
                "income-standard",
                "人均收入低于低保标准",
                "income per head below the standard",
                income,
                size,
                standard,
                below,
                policyBasis(),
                incomes);
        compare(
                "income-multiple",
                "人均收入低于低保标准的" + policy.marginalMultiplePercent() + "%",
                "income per head below " + policy.marginalMultiplePercent() + " % of the standard",
                income,
                size,
                standard.times(policy.marginalMultiplePercent()).dividedBy(100),
                edge,
                policy.marginalMultipleBasis(),
                incomes);
        expenditure(income, expense, size, standard, poor, incomes);
        conditions.addAll(property);
        Boolean first = unless("dibao", below);
        Boolean next = unless("dibao-marginal", edge);
        Boolean dibao = MeansTest.and(first, within);
        Boolean marginal = MeansTest.and(MeansTest.and(MeansTest.not(first), next), within);
        Boolean expenditurePoor =
                MeansTest.and(
                        MeansTest.and(
                                MeansTest.not(MeansTest.or(first, next)),
                                unless("expenditure-poor", poor)),
                        within);
        Boolean single =
                MeansTest.and(
                        MeansTest.and(MeansTest.not(first), belowSingle(income, line)), within);
        Tier tier = tier(dibao, MeansTest.or(marginal, expenditurePoor));
        if (tier == Tier.NOT_EVALUATED && within == null) {
            property.forEach(limit -> missing.addAll(limit.missing()));
        }
        return new FamilyTier(
                tier,
                dibao,
                marginal,
                expenditurePoor,
                single,
                size,
                income,
                expense,
                within,
                conditions,
                tier == Tier.NOT_EVALUATED ? missing : List.of());
    }

    /** {@return the answer, or no where the status is taken away} */
    private @Nullable Boolean unless(String status, @Nullable Boolean met) {
        return without.contains(status) ? Boolean.FALSE : met;
    }

    private static Tier tier(@Nullable Boolean first, @Nullable Boolean second) {
        if (Boolean.TRUE.equals(first)) {
            return Tier.TIER_1;
        }
        if (first == null) {
            return Tier.NOT_EVALUATED;
        }
        return second == null ? Tier.NOT_EVALUATED : second ? Tier.TIER_2 : Tier.NONE;
    }

    private static @Nullable Boolean holds(Verdict verdict) {
        return verdict == Verdict.NOT_KNOWN ? null : verdict == Verdict.MET;
    }

    private String policyBasis() {
        return String.valueOf(values.basis(ValueSheet.STANDARD));
    }

    private @Nullable Boolean belowSingle(Span income, Yuan line) {
        Integer percent = values.findPercent("single_line_percent");
        return percent == null ? null : MeansTest.belowMultiple(income, line, percent);
    }

    private @Nullable Boolean expenditurePoor(Span income, Yuan expense, Yuan line, int size) {
        Yuan disposable = values.findYuan("pcdi");
        return switch (reading.expenditure()) {
            case NONE -> false;
            case SUBTRACTION -> MeansTest.poorBySubtraction(income, expense, line);
            case RATIO ->
                    MeansTest.poorByRatio(
                            income,
                            expense,
                            values.findPercent("rigid_ratio"),
                            disposable == null ? null : disposable.times(size));
        };
    }

    private static Yuan expense(Family family, List<MemberSheet> members) {
        Yuan sum = family.told().yuan("housing_damage");
        for (MemberSheet sheet : members) {
            Told told = sheet.member().told();
            for (String kind : EXPENSES) {
                sum = sum.plus(told.yuan(kind));
            }
        }
        return sum;
    }

    private void compare(
            String id,
            String zh,
            String en,
            Span income,
            int size,
            Yuan limit,
            @Nullable Boolean met,
            String basis,
            Incomes incomes) {
        if (!reasons) {
            return;
        }
        List<Used> used = new ArrayList<>();
        used.add(
                new Used(
                        "income",
                        new Words("人均月收入", "income per person and month"),
                        perHead(income, size),
                        null,
                        false));
        used.add(new Used("limit", new Words("限额", "limit"), limit.toString(), basis, false));
        used.addAll(incomes.parts());
        conditions.add(
                new ConditionAnswer(
                        "tier." + id,
                        new Words(zh, en),
                        Verdict.of(met),
                        used,
                        basis,
                        met == null ? incomes.missing() : List.of()));
    }

    private void expenditure(
            Span income,
            Yuan expense,
            int size,
            Yuan standard,
            @Nullable Boolean met,
            Incomes incomes) {
        if (!reasons || reading.expenditure() == Expenditure.NONE) {
            return;
        }
        boolean ratio = reading.expenditure() == Expenditure.RATIO;
        List<Words> missing = new ArrayList<>(met == null ? incomes.missing() : List.of());
        if (met == null && ratio) {
            for (String name : List.of("rigid_ratio", "pcdi")) {
                if (values.find(name) == null) {
                    missing.add(
                            new Words(
                                    "政策目录中的“" + name + "”（未公布）",
                                    "the catalogue's value '" + name + "' (not published)"));
                }
            }
        }
        String limit = ratio ? values.find("rigid_ratio") + " %" : standard.toString();
        Yuan left = new Yuan(income.low().fen() - expense.fen());
        conditions.add(
                new ConditionAnswer(
                        ratio ? "tier.expenditure-ratio" : "tier.expenditure-subtraction",
                        ratio
                                ? new Words(
                                        "刚性支出占家庭收入超过比例且人均收入低于上年人均可支配收入",
                                        "rigid expenditure above the ratio of income, income per head below disposable income")
                                : new Words(
                                        "扣除刚性支出后人均收入低于低保标准",
                                        "income less rigid expenditure per head below the standard"),
                        Verdict.of(met),
                        List.of(
                                new Used(
                                        "expense",
                                        new Words("家庭年刚性支出", "rigid expenditure of a year"),
                                        expense.toString(),
                                        null,
                                        false),
                                new Used(
                                        "value",
                                        new Words("实际", "value"),
                                        ratio
                                                ? share(expense, income.low())
                                                : left.dividedBy(12L * size).toString(),
                                        null,
                                        false),
                                new Used(
                                        "limit",
                                        new Words("限额", "limit"),
                                        limit,
                                        reading.basis().text(),
                                        false)),
                        reading.basis().text(),
                        missing));
    }

    private static String share(Yuan expense, Yuan income) {
        return income.fen() == 0
                ? "no income"
                : new Yuan(expense.fen() * 100).dividedBy(income.fen()).fen() + " %";
    }

    private static String perHead(Span income, int size) {
        String low = income.low().dividedBy(12L * size).toString();
        Yuan high = income.high();
        return income.isKnown()
                ? low
                : low + " – " + (high == null ? "?" : high.dividedBy(12L * size).toString());
    }
}
