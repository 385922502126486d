package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Holdings.Car;
import org.kinscope.analytics.family.Holdings.Home;
import org.kinscope.analytics.family.Holdings.Share;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** What a family owns against the property limits, limit by limit. */
final class HoldingsCheck {

    private final Holdings holdings;
    private final PropertyLimits limits;
    private final boolean reasons;

    /**
     * Of those holdings.
     *
     * @param reasons whether the answers tell the values on which they rest
     */
    HoldingsCheck(Holdings holdings, PropertyLimits limits, boolean reasons) {
        this.reasons = reasons;
        this.holdings = holdings;
        this.limits = limits;
    }

    /**
     * {@return the four limits with their answers}
     *
     * @param byShare whether dwellings count by the share owned
     * @param standard S; null where unknown: deposits are then not held against anything
     * @param size how many members count
     */
    List<ConditionAnswer> answers(boolean byShare, @Nullable Yuan standard, int size) {
        List<ConditionAnswer> answers = new ArrayList<>();
        answers.add(vehicles());
        answers.add(dwellings(byShare));
        answers.add(deposits(standard, size));
        answers.add(shares());
        if (!holdings.unknown().isEmpty()) {
            answers.add(
                    answer(
                            "told",
                            new Words("财产情况已知", "what the family owns is known"),
                            null,
                            () -> "",
                            () -> "",
                            "as the registers or the applicant tell",
                            holdings.unknown()));
        }
        return answers;
    }

    private ConditionAnswer vehicles() {
        int over = 0;
        List<Words> unknown = new ArrayList<>();
        for (Car car : holdings.vehicles()) {
            String kind = car.kind();
            Yuan value = car.value();
            boolean exempt = kind != null && limits.exemptVehicleKinds().contains(kind);
            boolean cheap = value != null && value.compareTo(limits.vehicleValueLimit()) <= 0;
            if (exempt || cheap) {
                continue;
            }
            if (kind == null || value == null) {
                unknown.add(new Words("机动车的类型或评估价值", "the kind or the value of a vehicle"));
            } else {
                over++;
            }
        }
        int total = over;
        return answer(
                "vehicles",
                new Words("没有超过价值限额的机动车", "no motor vehicle above the value limit"),
                over > 0 ? Boolean.FALSE : unknown.isEmpty() ? Boolean.TRUE : null,
                () -> Integer.toString(total),
                () -> "0 (" + limits.vehicleValueLimit() + ")",
                limits.basis().vehicles(),
                unknown);
    }

    private ConditionAnswer dwellings(boolean byShare) {
        int sure = 0;
        int perhaps = 0;
        for (Home home : holdings.dwellings()) {
            int counts = byShare ? home.sharePercent() : 100;
            if (home.usage() == null) {
                perhaps += counts;
            } else if (limits.dwellingUsages().contains(home.usage())) {
                sure += counts;
            }
        }
        int limit = limits.dwellings() * 100;
        int counted = sure;
        Boolean met = sure > limit ? Boolean.FALSE : sure + perhaps > limit ? null : Boolean.TRUE;
        return answer(
                "dwellings",
                byShare
                        ? new Words("住房套数（按份额）不超过限额", "dwellings by share owned within the limit")
                        : new Words("住房套数不超过限额", "number of dwellings within the limit"),
                met,
                () -> byShare ? counted + " %" : Integer.toString(counted / 100),
                () -> byShare ? limit + " %" : Integer.toString(limits.dwellings()),
                limits.basis().dwellings(),
                met == null ? List.of(new Words("不动产用途", "the usage of real estate")) : List.of());
    }

    private ConditionAnswer deposits(@Nullable Yuan standard, int size) {
        Words words = new Words("存款合计不超过限额", "deposits together within the limit");
        Yuan deposits = holdings.deposits();
        if (standard == null) {
            return answer(
                    "deposits",
                    words,
                    true,
                    () -> String.valueOf(deposits),
                    () -> "",
                    limits.basis().deposits(),
                    List.of());
        }
        Yuan limit = standard.times(limits.depositMonths()).times(size);
        if (deposits == null) {
            return answer(
                    "deposits",
                    words,
                    null,
                    () -> null,
                    limit::toString,
                    limits.basis().deposits(),
                    List.of(new Words("存款余额", "deposits")));
        }
        return answer(
                "deposits",
                words,
                deposits.compareTo(limit) <= 0,
                deposits::toString,
                limit::toString,
                limits.basis().deposits(),
                List.of());
    }

    private ConditionAnswer shares() {
        boolean over = false;
        boolean unknown = false;
        for (Share share : holdings.shares()) {
            Yuan capital = share.capital();
            if (!share.selfEmployed()) {
                over |= capital != null && capital.fen() > 0;
                unknown |= capital == null;
            }
        }
        boolean held = over;
        return answer(
                "companies",
                new Words("没有持有有注册资本的企业股份", "no share in a company with registered capital"),
                over ? Boolean.FALSE : unknown ? null : Boolean.TRUE,
                () -> held ? "yes" : "no",
                () -> "no",
                limits.basis().companies(),
                unknown && !over
                        ? List.of(new Words("企业注册资本", "the registered capital of a company"))
                        : List.of());
    }

    private ConditionAnswer answer(
            String id,
            Words words,
            @Nullable Boolean met,
            Supplier<@Nullable String> value,
            Supplier<String> limit,
            String basis,
            List<Words> missing) {
        return new ConditionAnswer(
                "property." + id,
                words,
                Verdict.of(met),
                !reasons
                        ? List.of()
                        : List.of(
                                new Used(
                                        "value",
                                        new Words("实际", "value"),
                                        value.get(),
                                        null,
                                        false),
                                new Used(
                                        "limit",
                                        new Words("限额", "limit"),
                                        limit.get(),
                                        basis,
                                        false)),
                basis,
                missing);
    }
}
