package org.kinscope.analytics.study.cliff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.analytics.study.cliff.Position.Line;
import org.kinscope.analytics.study.cliff.Position.Rate;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Places families on their R(y). A pure function; many threads may ask at once. */
public final class Positions {

    private static final int MONTHS = 12;
    private static final int REACH = 3;

    private final Calculator calculator;
    private final FamilySchedules schedules;
    private final Yuan delta;

    /**
     * By the rules of that calculator.
     *
     * @param graceMonths months of grace, 0 without
     * @param delta δ, above zero
     */
    public Positions(Calculator calculator, int graceMonths, Yuan delta) {
        if (delta.fen() <= 0) {
            throw new IllegalArgumentException(
                    "the step delta is " + delta + " yuan; it must be above zero, as 100.00");
        }
        this.calculator = calculator;
        this.schedules = new FamilySchedules(calculator, graceMonths);
        this.delta = delta;
    }

    /**
     * {@return where the family of the question stands} Its programmes are asked only where its
     * tier leaves a place on R(y).
     */
    public Position of(Subject subject, Question question) {
        return of(subject, question, calculator.tier(question), null);
    }

    /**
     * {@return the same of a family of which the answer is known already}
     *
     * @param now what is due to it by the same question, with reasons or without
     */
    public Position of(Subject subject, Question question, Entitlements now) {
        return of(subject, question, now.tier(), now);
    }

    private Position of(
            Subject subject, Question question, FamilyTier tier, @Nullable Entitlements known) {
        Yuan standard = standard(question);
        Yuan income = income(question);
        List<Words> missing = missing(tier, standard);
        boolean beyond =
                missing.isEmpty()
                        && income.plus(delta).compareTo(standard.times((long) REACH * tier.size()))
                                > 0;
        if (!missing.isEmpty() || beyond) {
            return new Position(
                    subject,
                    question.family().divisionCode(),
                    tier.size(),
                    standard,
                    income,
                    null,
                    List.of(),
                    beyond ? new Rate(0, 0, 0) : null,
                    null,
                    delta,
                    beyond,
                    List.of(),
                    missing);
        }
        Schedule schedule = schedules.of(question, tier);
        List<Line> lines = new ArrayList<>();
        for (Schedule.Boundary boundary : schedule.boundaries()) {
            lines.add(line(question, boundary, income));
        }
        return new Position(
                subject,
                question.family().divisionCode(),
                tier.size(),
                standard,
                income,
                schedule.at(income).orElse(null),
                lines,
                rate(schedule, income),
                participation(schedule, income),
                delta,
                false,
                open(known == null ? calculator.unexplained(question) : known),
                List.of());
    }

    private static List<String> open(Entitlements now) {
        return now.due().stream()
                .filter(e -> e.amount() == null && !e.missing().isEmpty())
                .map(Entitlement::programme)
                .distinct()
                .toList();
    }

    private static List<Words> missing(FamilyTier tier, Yuan standard) {
        if (tier.size() == 0) {
            return List.of(new Words("在世成员", "a living member"));
        }
        if (standard.fen() == 0) {
            return List.of(new Words("当地低保标准", "the dibao standard of the area"));
        }
        Span income = tier.income();
        if (income != null && income.isKnown()) {
            return List.of();
        }
        return tier.missing().isEmpty()
                ? List.of(new Words("家庭收入", "the income of the family"))
                : tier.missing();
    }

    private Yuan standard(Question question) {
        Long assumed = question.values().get("dibao_standard");
        return assumed != null
                ? new Yuan(assumed)
                : calculator
                        .policy(question)
                        .dibaoStandard(question.family().divisionCode())
                        .orElse(Yuan.ZERO);
    }

    /** {@return all running income of a month, the fen of a year that make none left out} */
    private static Yuan income(Question question) {
        long yearly = 0;
        for (FamilyMember member : question.family().members()) {
            List<Earning> earnings = member.earnings();
            if (earnings != null) {
                yearly += earnings.stream().mapToLong(e -> e.yearly().fen()).sum();
            }
        }
        return new Yuan(Math.floorDiv(yearly, MONTHS));
    }

    private Line line(Question question, Schedule.Boundary boundary, Yuan income) {
        FamilyTier below = tierAt(question, new Yuan(boundary.at().fen() - 1));
        FamilyTier above = tierAt(question, boundary.at());
        long b = boundary.at().fen();
        return new Line(
                ended(below, above),
                boundary.at(),
                boundary.isNotch() ? boundary.drop().times(MONTHS) : Yuan.ZERO,
                boundary.breakEven(),
                (double) (income.fen() - b) / b,
                boundary.changes().stream()
                        .map(c -> c.programme().split(" ", 2)[0])
                        .distinct()
                        .toList());
    }

    private FamilyTier tierAt(Question question, Yuan income) {
        return calculator.tier(schedules.at(question, income));
    }

    private static String ended(FamilyTier below, FamilyTier above) {
        if (ends(below.dibao(), above.dibao())) {
            return "dibao";
        }
        if (ends(below.marginal(), above.marginal())) {
            return "dibao-marginal";
        }
        return ends(below.expenditurePoor(), above.expenditurePoor())
                ? "expenditure-poor"
                : Position.OTHER;
    }

    private static boolean ends(@Nullable Boolean below, @Nullable Boolean above) {
        return Boolean.TRUE.equals(below) && !Boolean.TRUE.equals(above);
    }

    private @Nullable Rate rate(Schedule schedule, Yuan income) {
        return schedule.marginalRate(income, delta)
                .map(
                        all -> {
                            Yuan end = income.plus(delta);
                            double notch =
                                    (double)
                                                    schedule.notches().stream()
                                                            .filter(
                                                                    b ->
                                                                            b.at().compareTo(income)
                                                                                            > 0
                                                                                    && b.at().compareTo(
                                                                                                            end)
                                                                                            <= 0)
                                                            .mapToLong(b -> b.drop().fen())
                                                            .sum()
                                            / delta.fen();
                            return new Rate(all, all - notch, notch);
                        })
                .orElse(null);
    }

    private static @Nullable Double participation(Schedule schedule, Yuan income) {
        long wage = income.fen() - schedule.from().fen();
        if (wage <= 0) {
            return null;
        }
        Yuan with = schedule.at(income).orElse(null);
        Yuan without = schedule.at(schedule.from()).orElse(null);
        return with == null || without == null
                ? null
                : 1 - (double) (with.fen() - without.fen()) / wage;
    }
}
