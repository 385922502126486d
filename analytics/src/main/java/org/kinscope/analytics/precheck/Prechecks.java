package org.kinscope.analytics.precheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.calculator.Verdict;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.analytics.precheck.Precheck.Advice;
import org.kinscope.analytics.precheck.Precheck.Kind;
import org.kinscope.analytics.precheck.Precheck.Remark;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Looks at a grant before it is decided: what the rules say of the programme, what runs already,
 * and whether the amount is theirs. A pure function over what is known.
 */
public final class Prechecks {

    private final Calculator calculator;

    /** By the rules of that calculator. */
    public Prechecks(Calculator calculator) {
        this.calculator = calculator;
    }

    /**
     * {@return what is to be looked at}
     *
     * @param n what is known around the person
     * @param family the family to which the person belongs
     * @param asked the amount of one period; null where none was told
     */
    public Precheck of(
            Neighbourhood n,
            Family family,
            String personId,
            String programme,
            @Nullable Yuan asked,
            LocalDate day) {
        Question question = Question.of(family, day);
        PolicyAt policy =
                calculator
                        .book()
                        .catalogue()
                        .at(day, calculator.book().profileOf(family.divisionCode(), day));
        List<Remark> remarks = new ArrayList<>();
        Person person = n.findPerson(personId).orElse(null);
        if (person == null || !person.aliveOn(day)) {
            remarks.add(
                    remark(
                            Kind.DEAD,
                            new Words("当日不在世或无此人", "is not known to live on that day"),
                            null));
        }
        Programme known = policy.findProgramme(programme).orElse(null);
        Entitlement due = null;
        if (known == null) {
            remarks.add(
                    remark(
                            Kind.NO_PROGRAMME,
                            new Words("政策目录当日没有此项目", "the catalogue has no such programme then"),
                            null));
        } else {
            due = entitlement(question, personId, programme).orElse(null);
            if (due != null) {
                outcome(due, remarks);
                amount(due, asked, remarks);
            }
            List<Grant> grants = grants(n, family, personId);
            repeated(known, grants, personId, due, day, remarks);
            pairs(policy, known, grants, personId, day, age(person, day), remarks);
        }
        remarks.sort(Comparator.comparing(Remark::kind));
        Advice advice =
                remarks.stream()
                        .map(r -> r.kind().advice())
                        .max(Comparator.naturalOrder())
                        .orElse(Advice.CLEAR);
        return new Precheck(day, personId, programme, asked, advice, remarks, due);
    }

    private Optional<Entitlement> entitlement(
            Question question, String personId, String programme) {
        var answer = calculator.answer(question);
        return answer.find(programme, personId).or(() -> answer.find(programme, null));
    }

    private static void outcome(Entitlement due, List<Remark> remarks) {
        if (due.outcome() == Outcome.NOT_ELIGIBLE) {
            for (ConditionAnswer condition : due.conditions()) {
                if (condition.verdict() == Verdict.NOT_MET && !isOfTier(condition)) {
                    remarks.add(
                            remark(
                                    Kind.NOT_ELIGIBLE,
                                    new Words(
                                            "不符合：" + condition.words().zh(),
                                            "not met: " + condition.words().en()),
                                    condition.basis()));
                }
            }
            if (due.excludedBy() != null) {
                due.notes().forEach(n -> remarks.add(remark(Kind.NOT_ELIGIBLE, n, null)));
            }
        } else if (due.outcome() == Outcome.NOT_EVALUATED) {
            for (Words missing : due.missing()) {
                remarks.add(notKnown(missing));
            }
        }
    }

    /** The comparisons of the tier are told by the programme's own condition. */
    private static boolean isOfTier(ConditionAnswer condition) {
        return condition.id().startsWith("tier.") || condition.id().startsWith("property.");
    }

    private static Remark notKnown(Words missing) {
        return remark(
                Kind.NOT_KNOWN,
                new Words("尚不知道：" + missing.zh(), "not known: " + missing.en()),
                null);
    }

    private static void amount(Entitlement due, @Nullable Yuan asked, List<Remark> remarks) {
        if (asked == null || due.outcome() != Outcome.ELIGIBLE) {
            return;
        }
        Yuan amount = due.amount();
        if (amount == null) {
            due.missing().forEach(missing -> remarks.add(notKnown(missing)));
        } else if (asked.compareTo(amount) != 0) {
            boolean above = asked.compareTo(amount) > 0;
            remarks.add(
                    remark(
                            above ? Kind.ABOVE : Kind.BELOW,
                            new Words(
                                    "拟发 " + asked + " 元，按规定应为 " + amount + " 元（" + due.rule() + "）",
                                    asked
                                            + " yuan is asked for, the rules give "
                                            + amount
                                            + " ("
                                            + due.rule()
                                            + ")"),
                            null));
        }
    }

    /** The person's grants, and those of the whole unit. */
    private static List<Grant> grants(Neighbourhood n, Family family, String personId) {
        List<Grant> grants = new ArrayList<>(n.grantsTo(personId));
        n.grantsFor(family.key()).stream()
                .filter(g -> !g.personId().equals(personId))
                .forEach(grants::add);
        return grants;
    }

    private static void repeated(
            Programme programme,
            List<Grant> grants,
            String personId,
            @Nullable Entitlement due,
            LocalDate day,
            List<Remark> remarks) {
        boolean ofUnit = due != null && due.member() == null;
        for (Grant grant : grants) {
            boolean theirs = ofUnit || grant.personId().equals(personId);
            if (!theirs || !grant.programmeCode().equals(programme.code())) {
                continue;
            }
            if (grant.isOneOff() ? isNear(grant, programme, day) : grant.spell().runsOn(day)) {
                LocalDate from = grant.spell().from();
                remarks.add(
                        new Remark(
                                Kind.SAME_PROGRAMME,
                                new Words(
                                        programme.nameZh()
                                                + (grant.isOneOff() ? "在重复期内已发放" : "已在发放")
                                                + "：自 "
                                                + from
                                                + "，"
                                                + grant.amount()
                                                + " 元",
                                        programme.nameEn()
                                                + (grant.isOneOff()
                                                        ? " was given within its window: on "
                                                        : " runs already: from ")
                                                + from
                                                + ", "
                                                + grant.amount()
                                                + " yuan"),
                                programme.source(),
                                grant.grantNo()));
            }
        }
    }

    private static boolean isNear(Grant grant, Programme programme, LocalDate day) {
        Integer window = programme.repeatWindowDays();
        LocalDate from = grant.spell().from();
        return window != null
                && from != null
                && !from.isAfter(day)
                && from.plusDays(window).isAfter(day);
    }

    private static void pairs(
            PolicyAt policy,
            Programme programme,
            List<Grant> grants,
            String personId,
            LocalDate day,
            @Nullable Integer age,
            List<Remark> remarks) {
        for (Pair pair : policy.pairs()) {
            String other = otherOf(pair, programme.code());
            Integer under = pair.underAge();
            boolean tooOld = under != null && age != null && age >= under;
            if (other == null || tooOld || pair.a().equals(pair.b())) {
                continue;
            }
            boolean stops = pair.mode().equals("exclusive") || pair.mode().equals("orphan_wins");
            boolean asks =
                    pair.mode().equals("highest")
                            || pair.mode().equals("offset")
                            || pair.mode().equals("exclusive_or_offset")
                            || pair.mode().equals("local");
            if (!stops && !asks) {
                continue;
            }
            for (Grant grant : grants) {
                boolean inSight = pair.unitScope() || grant.personId().equals(personId);
                if (inSight
                        && grant.programmeCode().equals(other)
                        && !grant.isOneOff()
                        && grant.spell().runsOn(day)) {
                    Words name = policy.nameOfProgramme(other);
                    remarks.add(
                            new Remark(
                                    stops ? Kind.EXCLUDED : Kind.CHOICE,
                                    new Words(
                                            "正在享受" + name.zh() + "：" + pair.effect(),
                                            name.en() + " runs: " + pair.effect()),
                                    pair.source(),
                                    grant.grantNo()));
                }
            }
        }
    }

    private static @Nullable Integer age(@Nullable Person person, LocalDate day) {
        return person == null ? null : person.ageOn(day);
    }

    private static @Nullable String otherOf(Pair pair, String code) {
        if (pair.fires().equals("no") || pair.fires().equals("status")) {
            return null;
        }
        return pair.a().equals(code) ? pair.b() : pair.b().equals(code) ? pair.a() : null;
    }

    private static Remark remark(Kind kind, Words words, @Nullable String basis) {
        return new Remark(kind, words, basis, null);
    }
}
