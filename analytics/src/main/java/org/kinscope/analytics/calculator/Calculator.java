package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules.Subject;
import org.kinscope.analytics.policy.catalogue.Reading;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Answers what is due to a family. A pure function: the same question has the same answer. Many
 * threads may ask at once.
 *
 * <p>The order is fixed: who counts; income, expenditure and property; the tier; the statuses that
 * programmes give by their own conditions (destitute person, orphan, unsupported child); every
 * programme; at last the rules about pairs, which take away or reduce.
 */
public final class Calculator {

    private final RuleBook book;
    private final Days days;

    /** The calculator of those rules. */
    public Calculator(RuleBook book) {
        this.book = book;
        this.days = new Days(book);
    }

    /** {@return the rules} */
    public RuleBook book() {
        return book;
    }

    /**
     * {@return what is due, programme by programme}
     *
     * @throws IllegalArgumentException if the profile is unknown or the day lies before the
     *     catalogue
     */
    public Entitlements answer(Question question) {
        return answer(question, true);
    }

    /**
     * {@return the same answer without what it rests on and without notes} For those who ask
     * thousands of times and want the amounts.
     *
     * @throws IllegalArgumentException as for {@link #answer}
     */
    public Entitlements unexplained(Question question) {
        return answer(question, false);
    }

    private Entitlements answer(Question question, boolean reasons) {
        Family family = question.family();
        String profile =
                question.profile() == null
                        ? book.profileOf(family.divisionCode(), question.day())
                        : question.profile();
        Reading reading = book.reading(profile, question.day());
        PolicyAt policy = days.policy(question.day(), profile);
        ValueSheet values = new ValueSheet(book, question, policy, days);
        Answers answers = new Answers(book.language(), values, reasons);
        Sheets sheets = new Sheets(book, question, values, answers);
        Frame unit = sheets.unit();
        List<Membership> memberships = sheets.members(reading.coLiving(), unit);
        List<MemberSheet> members =
                memberships.stream()
                        .filter(Membership::counts)
                        .map(m -> sheets.member(m.member(), unit))
                        .toList();
        Incomes incomes = new Incomes(book, question.day(), values);
        FamilyTier tier =
                new FamilyMeans(policy, reading, values, question.without())
                        .tier(
                                family,
                                members,
                                incomes,
                                new Support(book, question.day(), sheets, answers));
        Statuses statuses = new Statuses(book, question, sheets, incomes);
        statuses.prepare(tier, members, unit);
        List<MemberSheet> sheetsOfMembers = new ArrayList<>();
        for (MemberSheet member : members) {
            sheetsOfMembers.add(statuses.of(member.member(), unit));
        }
        statuses.together(sheetsOfMembers, unit);
        List<Entitlement> all = new ArrayList<>();
        for (ProgrammeRules programme : book.programmes()) {
            if (policy.findProgramme(programme.code()).isEmpty()) {
                continue;
            }
            if (programme.subject() == Subject.UNIT) {
                all.add(entitlement(programme, null, unit, answers, question, tier));
            } else {
                for (MemberSheet member : sheetsOfMembers) {
                    all.add(
                            entitlement(
                                    programme,
                                    member.member().key(),
                                    member.frame(),
                                    answers,
                                    question,
                                    tier));
                }
            }
        }
        List<Entitlement> settled =
                new PairRules(policy, heads(unit), ages(sheetsOfMembers), names(sheetsOfMembers))
                        .settle(all);
        return new Entitlements(
                question.day(),
                family.divisionCode(),
                profile,
                reading.basis().text(),
                memberships,
                tier,
                settled,
                reasons ? Notes.of(question, tier, values) : List.of());
    }

    private static int heads(Frame unit) {
        Long heads = unit.findNumber("unit.heads");
        return heads == null ? 0 : Math.toIntExact(heads);
    }

    private static java.util.Map<String, String> names(List<MemberSheet> members) {
        java.util.Map<String, String> names = new java.util.HashMap<>();
        members.forEach(m -> names.put(m.member().key(), m.member().called()));
        return names;
    }

    private static java.util.Map<String, Long> ages(List<MemberSheet> members) {
        java.util.Map<String, Long> ages = new java.util.HashMap<>();
        for (MemberSheet member : members) {
            Long age = member.frame().findNumber("person.age");
            if (age != null) {
                ages.put(member.member().key(), age);
            }
        }
        return ages;
    }

    private Entitlement entitlement(
            ProgrammeRules programme,
            @Nullable String member,
            Frame frame,
            Answers answers,
            Question question,
            FamilyTier tier) {
        List<ConditionAnswer> conditions = new ArrayList<>();
        boolean definesTier =
                programme
                        .gateOn(question.day())
                        .map(g -> g.kind().equals("defines_tier"))
                        .orElse(false);
        if (definesTier && programme.subject() == Subject.UNIT) {
            conditions.addAll(tier.conditions());
        }
        programme
                .gateOn(question.day())
                .map(Gate::rule)
                .ifPresent(rule -> conditions.add(answers.ask(rule, frame)));
        List<ConditionAnswer> own = new ArrayList<>();
        for (Rule rule : programme.conditionsOn(question.day())) {
            own.add(answers.ask(rule, frame));
        }
        List<ConditionAnswer> deciding = new ArrayList<>(own);
        conditions.stream().filter(c -> c.id().equals("gate")).forEach(deciding::add);
        conditions.addAll(own);
        AmountRule amount = programme.amountOn(question.day()).orElse(null);
        boolean taken =
                programme
                        .gateOn(question.day())
                        .map(g -> g.gives().stream().anyMatch(question.without()::contains))
                        .orElse(false);
        return decided(
                programme, member, frame, answers, conditions, deciding, amount, tier, taken);
    }

    private static Entitlement decided(
            ProgrammeRules programme,
            @Nullable String member,
            Frame frame,
            Answers answers,
            List<ConditionAnswer> conditions,
            List<ConditionAnswer> deciding,
            @Nullable AmountRule amount,
            FamilyTier tier,
            boolean taken) {
        boolean no = taken || deciding.stream().anyMatch(c -> c.verdict() == Verdict.NOT_MET);
        boolean open = deciding.stream().anyMatch(c -> c.verdict() == Verdict.NOT_KNOWN);
        List<Words> missing =
                new ArrayList<>(
                        no
                                ? List.of()
                                : deciding.stream()
                                        .filter(c -> c.verdict() == Verdict.NOT_KNOWN)
                                        .flatMap(c -> explained(c, tier).stream())
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
        int times = programme.timesAYear();
        return new Entitlement(
                programme.code(),
                programme.title(),
                programme.departmentCode(),
                member,
                outcome,
                conditions,
                due,
                steps,
                programme.period(),
                due == null || times == 0 ? null : due.times(times),
                amount == null ? "" : amount.rule(),
                missing,
                null,
                List.of());
    }

    /** A tier that cannot be said is told by what the tier lacks. */
    private static List<Words> explained(ConditionAnswer condition, FamilyTier tier) {
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
