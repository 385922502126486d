package org.kinscope.analytics.detector.sameneed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Two departments give for one need of one person, and no rule permits both. */
public final class SameNeedDetector implements Detector<SameNeed> {

    /** Rules by which both may be paid: side by side, or one less the other. */
    private static final Set<String> PERMITTING = Set.of("compatible", "offset");

    /** What was found of one need. */
    private record Shared(Set<Grant> grants, NavigableSet<YearMonth> months) {
        Shared() {
            this(new LinkedHashSet<>(), new TreeSet<>());
        }
    }

    @Override
    public String code() {
        return "repeated.same-need";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "两个部门是否就同一需要同时向同一人发放救助？",
                "Do two departments give for one need of one person at once?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("grants");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "lookbackMonths",
                        0,
                        "months",
                        new Words(
                                "重叠可追溯的月数；0 表示两项均在当日有效",
                                "how far back an overlap may lie; 0: both run on the day")));
    }

    @Override
    public Answer<SameNeed> ask(Neighbourhood n, Inquiry inquiry) {
        long lookback = inquiry.parameter("lookbackMonths");
        PolicyAt policy = inquiry.policy();
        List<Grant> grants =
                n.grantsTo(n.subject().key()).stream().filter(g -> !g.isOneOff()).toList();
        Map<String, Shared> byNeed = new TreeMap<>();
        for (int i = 0; i < grants.size(); i++) {
            Grant one = grants.get(i);
            String need = need(policy, one);
            for (Grant other : grants.subList(i + 1, grants.size())) {
                Spell shared = one.spell().intersect(other.spell());
                if (need != null
                        && need.equals(need(policy, other))
                        && !one.departmentCode().equals(other.departmentCode())
                        && !one.grantNo().equals(other.grantNo())
                        && Overlap.counts(shared, inquiry.asOf(), lookback)
                        && !isPermitted(policy, one.programmeCode(), other.programmeCode())) {
                    Shared found = byNeed.computeIfAbsent(need, k -> new Shared());
                    found.grants().addAll(List.of(one, other));
                    found.months().addAll(Overlap.months(shared, inquiry.asOf()));
                }
            }
        }
        List<Finding<SameNeed>> findings = new ArrayList<>();
        byNeed.forEach((need, shared) -> findings.add(finding(n, inquiry, need, shared)));
        return Answer.of(findings);
    }

    private static @Nullable String need(PolicyAt policy, Grant grant) {
        return policy.findProgramme(grant.programmeCode()).map(Programme::need).orElse(null);
    }

    private static boolean isPermitted(PolicyAt policy, String one, String other) {
        return policy.pairs().stream()
                .filter(rule -> PERMITTING.contains(rule.mode()))
                .anyMatch(
                        rule ->
                                (rule.a().equals(one) && rule.b().equals(other))
                                        || (rule.a().equals(other) && rule.b().equals(one)));
    }

    private Finding<SameNeed> finding(
            Neighbourhood n, Inquiry inquiry, String need, Shared shared) {
        PolicyAt policy = inquiry.policy();
        List<Grant> grants =
                shared.grants().stream()
                        .sorted(
                                Comparator.comparing(Grant::grantNo)
                                        .thenComparing(Object::toString))
                        .toList();
        long twelfths = shared.months().stream().mapToLong(m -> allButTheLargest(grants, m)).sum();
        Yuan amount = Overlap.ofTwelfths(twelfths);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new SameNeed(
                        need,
                        joined(grants, g -> policy.nameOfProgramme(g.programmeCode())),
                        joined(grants, g -> policy.nameOfDepartment(g.departmentCode())),
                        grants.stream().map(Grant::grantNo).toList(),
                        shared.months().size()),
                List.of(
                        new Evidence.Path(
                                grants.stream().map(g -> Steps.grant(g, policy)).toList())),
                amount,
                basis(amount, shared.months()),
                Strength.RECORDED,
                grants.stream().map(Grant::aidUnitNo).filter(Objects::nonNull).toList(),
                inquiry.asOf());
    }

    /** What the departments gave in a month but the one that gave most. */
    private static long allButTheLargest(List<Grant> grants, YearMonth month) {
        Spell days = new Spell(month.atDay(1), month.plusMonths(1).atDay(1));
        Map<String, Long> byDepartment = new TreeMap<>();
        for (Grant grant : grants) {
            if (grant.spell().overlaps(days)) {
                byDepartment.merge(
                        grant.departmentCode(), Overlap.twelfthsOfMonth(grant, month), Long::sum);
            }
        }
        Collection<Long> sums = byDepartment.values();
        return sums.stream().mapToLong(s -> s).sum()
                - sums.stream().mapToLong(s -> s).max().orElse(0);
    }

    private static Words joined(List<Grant> grants, Function<Grant, Words> name) {
        return grants.stream()
                .map(name)
                .distinct()
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                .orElseThrow();
    }

    private static Words basis(Yuan amount, NavigableSet<YearMonth> months) {
        String days = months.first() + " … " + months.last();
        return new Words(
                "重叠各月（" + days + "）各部门决定的金额之和，减去其中最多的一个部门，共 " + amount + " 元；按年的按十二分之一计",
                "in the months shared ("
                        + days
                        + "), what the departments decided, less the one that gave most: "
                        + amount
                        + " yuan; a twelfth a month of what is given by the year");
    }
}
