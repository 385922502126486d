package org.kinscope.analytics.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.calculator.Variations;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.HeldStatus;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.graph.money.Yuan;

/**
 * The schedule of a family with its own members, by the catalogue. Its income is changed by the
 * wage of one member, who earns most, else who applied; what the others have stays. What is given
 * by event or is not known is no part of R.
 */
public final class FamilySchedules {

    private static final int MONTHS = 12;
    private static final List<String> LINES = List.of("pcdi", "return_line");

    private final Calculator calculator;
    private final int graceMonths;

    /** By the rules of that calculator. */
    public FamilySchedules(Calculator calculator) {
        this(calculator, 0);
    }

    /**
     * By the rules of that calculator, and with months of grace (渐退期): R is then that of the first
     * year in which a family of dibao has the income, of which so many months go on as in dibao.
     *
     * @param graceMonths 0 to 12
     */
    public FamilySchedules(Calculator calculator, int graceMonths) {
        if (graceMonths < 0 || graceMonths > MONTHS) {
            throw new IllegalArgumentException(
                    "months of grace are " + graceMonths + "; 0 to 12 are known");
        }
        this.calculator = calculator;
        this.graceMonths = graceMonths;
    }

    /** {@return the same question with another income of the family in a month, as of R(y)} */
    public Question at(Question question, Yuan income) {
        Family family = question.family();
        FamilyMember earner = earner(family);
        long wage = MONTHS * income.fen() - others(family, earner);
        return question.about(earning(family, earner, Math.max(0, wage)));
    }

    /**
     * {@return the schedule up to three times the standard per head} Empty of pieces where the
     * standard is not known or nobody counts.
     */
    public Schedule of(Question question) {
        return of(question, calculator.tier(question));
    }

    /** {@return the same of a family whose tier is known already} */
    public Schedule of(Question question, FamilyTier now) {
        Yuan standard = standard(question);
        int size = now.size();
        if (standard == null || size == 0) {
            return new Schedule(Yuan.ZERO, Yuan.ZERO, List.of(), List.of());
        }
        Family family = question.family();
        FamilyMember earner = earner(family);
        long others = others(family, earner);
        Yuan from = new Yuan(Math.ceilDiv(others, MONTHS));
        Yuan top = standard.times(3L * size);
        Yuan to = top.compareTo(from) > 0 ? top : from;
        Variations asked = calculator.variations();
        boolean graced = graceMonths > 0 && Boolean.TRUE.equals(now.dibao());
        return Schedules.of(
                y ->
                        point(
                                asked,
                                question.about(earning(family, earner, MONTHS * y - others)),
                                graced),
                from,
                to,
                limits(question, now, standard, others));
    }

    private @Nullable Yuan standard(Question question) {
        Long assumed = question.values().get("dibao_standard");
        return assumed != null
                ? new Yuan(assumed)
                : calculator
                        .policy(question)
                        .dibaoStandard(question.family().divisionCode())
                        .orElse(null);
    }

    private static FamilyMember earner(Family family) {
        return family.members().stream()
                .max(
                        Comparator.comparingLong(FamilySchedules::yearly)
                                .thenComparing(m -> "self".equals(m.told().text("relation"))))
                .orElseThrow();
    }

    private static long yearly(FamilyMember member) {
        List<Earning> earnings = member.earnings();
        return earnings == null ? 0 : earnings.stream().mapToLong(e -> e.yearly().fen()).sum();
    }

    private static long others(Family family, FamilyMember earner) {
        return family.members().stream()
                .filter(m -> !m.key().equals(earner.key()))
                .mapToLong(FamilySchedules::yearly)
                .sum();
    }

    /** A wage of nothing is a known one: no register lacks it, R(y) supposes it. */
    private static Family earning(Family family, FamilyMember earner, long fenAYear) {
        List<Earning> wage = List.of(new Earning("wage", new Yuan(fenAYear)));
        return family.withMembers(
                family.members().stream()
                        .map(
                                m ->
                                        m.key().equals(earner.key())
                                                ? new FamilyMember(
                                                        m.key(),
                                                        m.name(),
                                                        m.told(),
                                                        wage,
                                                        m.obligors())
                                                : m)
                        .toList());
    }

    private Resources.Point point(Variations asked, Question question, boolean graced) {
        Entitlements answer = asked.unexplained(question);
        Map<String, Long> aids = aids(answer);
        if (graced && Boolean.FALSE.equals(answer.tier().dibao())) {
            Map<String, Long> kept = aids(asked.unexplained(question.about(graced(question))));
            Map<String, Long> mixed = new HashMap<>();
            aids.forEach((k, v) -> mixed.merge(k, v * (MONTHS - graceMonths), Long::sum));
            kept.forEach((k, v) -> mixed.merge(k, v * graceMonths, Long::sum));
            mixed.replaceAll((k, v) -> Math.round((double) v / MONTHS));
            return new Resources.Point(mixed);
        }
        return new Resources.Point(aids);
    }

    private static Family graced(Question question) {
        Family family = question.family();
        List<HeldStatus> held = new ArrayList<>(family.statuses());
        held.add(new HeldStatus("dibao", true));
        return new Family(
                family.key(),
                family.divisionCode(),
                family.told(),
                family.members(),
                family.holdings(),
                held,
                family.recorded());
    }

    private static Map<String, Long> aids(Entitlements answer) {
        Map<String, Long> aids = new HashMap<>();
        for (Entitlement due : answer.due()) {
            Yuan yearly = due.yearly();
            if (yearly != null) {
                aids.put(
                        due.member() == null
                                ? due.programme()
                                : due.programme() + " " + due.member(),
                        yearly.fen());
            }
        }
        return aids;
    }

    /** The lines of the rules for a family of that size, and where the earner alone meets them. */
    private List<Yuan> limits(Question question, FamilyTier now, Yuan standard, long others) {
        int size = now.size();
        Yuan line = standard.times(size);
        List<Yuan> limits = new ArrayList<>(List.of(line));
        int multiple = calculator.policy(question).marginalMultiplePercent();
        limits.add(line.times(multiple).dividedBy(100));
        Yuan expense = now.expense();
        if (expense != null) {
            limits.add(line.plus(new Yuan(expense.fen() / MONTHS)));
        }
        limits.add(standard.plus(new Yuan(others / MONTHS)));
        for (Value value : calculator.book().values()) {
            boolean isLine = LINES.contains(value.name());
            boolean isPercent = value.name().equals("single_line_percent");
            if (!isLine && !isPercent) {
                continue;
            }
            Long number = number(value, question);
            if (number != null) {
                limits.add(
                        isPercent
                                ? line.times(number).dividedBy(100)
                                : new Yuan(number * size / MONTHS));
            }
        }
        return limits;
    }

    private @Nullable Long number(Value value, Question question) {
        Long assumed = question.values().get(value.name());
        if (assumed != null) {
            return assumed;
        }
        String division = question.family().divisionCode();
        return value.at(
                        question.day(),
                        division == null ? calculator.book().catalogue().cityArea() : division,
                        question.illustrative())
                .map(Value.Line::number)
                .orElse(null);
    }
}
