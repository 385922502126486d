package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Decides programmes by their conditions, for a family or a member, pairs of programmes apart. */
final class Decisions {

    private static final List<Words> NOT_KNOWN = List.of(new Words("金额", "the amount"));

    private final Question question;
    private final Answers answers;
    private final FamilyTier tier;

    Decisions(Question question, Answers answers, FamilyTier tier) {
        this.question = question;
        this.answers = answers;
        this.tier = tier;
    }

    /**
     * Adds what the rules say of the programme; without reasons only where it is due.
     *
     * @param member for whom; null: the family
     */
    void add(
            RulesOfDay.Programme programme,
            @Nullable String member,
            Frame frame,
            List<Entitlement> all) {
        if (answers.reasons()) {
            all.add(explained(programme, member, frame));
        } else if (isDue(programme, frame)) {
            all.add(due(programme, member, frame));
        }
    }

    private boolean isTaken(RulesOfDay.Programme programme) {
        return programme.gives().values().stream().anyMatch(question.without()::contains);
    }

    private boolean isDue(RulesOfDay.Programme programme, Frame frame) {
        Rule gate = programme.gate();
        if (gate != null && !Boolean.TRUE.equals(gate.when().holds(frame))) {
            return false;
        }
        for (Rule rule : programme.conditions()) {
            if (!Boolean.TRUE.equals(rule.when().holds(frame))) {
                return false;
            }
        }
        return !isTaken(programme);
    }

    private Entitlement due(RulesOfDay.Programme programme, @Nullable String member, Frame frame) {
        AmountRule amount = programme.amount();
        boolean money = amount != null && !amount.steps().isEmpty();
        List<StepAnswer> steps = amount == null || !money ? List.of() : answers.last(amount, frame);
        Long fen = steps.isEmpty() ? null : steps.getLast().value();
        return entitlement(
                programme,
                member,
                Outcome.ELIGIBLE,
                List.of(),
                Yuan.ofFen(fen),
                steps,
                money && fen == null ? NOT_KNOWN : List.of());
    }

    private Entitlement explained(
            RulesOfDay.Programme programme, @Nullable String member, Frame frame) {
        List<ConditionAnswer> conditions = new ArrayList<>();
        if (programme.definesTier() && !programme.ofPerson()) {
            conditions.addAll(tier.conditions());
        }
        Rule gate = programme.gate();
        if (gate != null) {
            conditions.add(answers.ask(gate, frame));
        }
        List<ConditionAnswer> own = new ArrayList<>();
        for (Rule rule : programme.conditions()) {
            own.add(answers.ask(rule, frame));
        }
        List<ConditionAnswer> deciding = new ArrayList<>(own);
        conditions.stream().filter(c -> c.id().equals("gate")).forEach(deciding::add);
        conditions.addAll(own);
        return decided(programme, member, frame, conditions, deciding);
    }

    private Entitlement decided(
            RulesOfDay.Programme programme,
            @Nullable String member,
            Frame frame,
            List<ConditionAnswer> conditions,
            List<ConditionAnswer> deciding) {
        AmountRule amount = programme.amount();
        boolean no =
                isTaken(programme)
                        || deciding.stream().anyMatch(c -> c.verdict() == Verdict.NOT_MET);
        boolean open = deciding.stream().anyMatch(c -> c.verdict() == Verdict.NOT_KNOWN);
        List<Words> missing =
                new ArrayList<>(
                        no
                                ? List.of()
                                : deciding.stream()
                                        .filter(c -> c.verdict() == Verdict.NOT_KNOWN)
                                        .flatMap(c -> lacking(c).stream())
                                        .distinct()
                                        .toList());
        Outcome outcome =
                no ? Outcome.NOT_ELIGIBLE : open ? Outcome.NOT_EVALUATED : Outcome.ELIGIBLE;
        boolean money = amount != null && !amount.steps().isEmpty();
        List<StepAnswer> steps =
                outcome == Outcome.NOT_ELIGIBLE || amount == null || !money
                        ? List.of()
                        : answers.steps(amount, frame);
        Long fen = steps.isEmpty() ? null : steps.getLast().value();
        if (outcome == Outcome.ELIGIBLE && amount != null && money && fen == null) {
            missing.addAll(answers.missing(amount, frame));
        }
        Yuan due = outcome == Outcome.ELIGIBLE ? Yuan.ofFen(fen) : null;
        return entitlement(programme, member, outcome, conditions, due, steps, missing);
    }

    private static Entitlement entitlement(
            RulesOfDay.Programme programme,
            @Nullable String member,
            Outcome outcome,
            List<ConditionAnswer> conditions,
            @Nullable Yuan due,
            List<StepAnswer> steps,
            List<Words> missing) {
        ProgrammeRules rules = programme.rules();
        AmountRule amount = programme.amount();
        int times = rules.timesAYear();
        return new Entitlement(
                rules.code(),
                rules.title(),
                rules.departmentCode(),
                member,
                outcome,
                conditions,
                due,
                steps,
                rules.period(),
                due == null || times == 0 ? null : due.times(times),
                amount == null ? "" : amount.rule(),
                missing,
                null,
                List.of());
    }

    /** A tier that cannot be said is told by what the tier lacks. */
    private List<Words> lacking(ConditionAnswer condition) {
        boolean byTier =
                condition.used().stream()
                        .anyMatch(
                                u ->
                                        u.value() == null
                                                && (u.name().startsWith("tier.")
                                                        || u.name().startsWith("status.dibao")
                                                        || u.name()
                                                                .equals(
                                                                        "status.expenditure_poor")));
        return byTier && !tier.missing().isEmpty() ? tier.missing() : condition.missing();
    }
}
