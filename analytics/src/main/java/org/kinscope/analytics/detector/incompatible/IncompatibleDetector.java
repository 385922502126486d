package org.kinscope.analytics.detector.incompatible;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.incompatible.Clashes.Clash;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Overlapping grants of two programmes that the catalogue declares incompatible. */
public final class IncompatibleDetector implements Detector<Incompatible> {

    @Override
    public String code() {
        return "repeated.incompatible";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "是否同时享有互不相容的救助项目？", "Do two programmes run together that exclude each other?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON, Subject.Kind.AID_UNIT);
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
    public Answer<Incompatible> ask(Neighbourhood n, Inquiry inquiry) {
        Clashes clashes = new Clashes(n, inquiry.asOf(), inquiry.parameter("lookbackMonths"));
        List<Finding<Incompatible>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        for (Pair rule : inquiry.policy().pairs()) {
            if (rule.fires().equals("yes")) {
                List<Clash> sure = new ArrayList<>();
                for (Clash clash : clashes.of(rule)) {
                    Boolean binds = binds(n, rule, clash);
                    if (binds == null) {
                        missing.add(new Words("受益人出生日期", "the birth date of the recipient"));
                    } else if (binds) {
                        sure.add(clash);
                    }
                }
                if (!sure.isEmpty()) {
                    findings.add(finding(n, inquiry, rule, sure));
                }
            } else if (rule.fires().equals("needs-amount") && !clashes.of(rule).isEmpty()) {
                missing.add(
                        new Words(
                                rule.a() + " 与 " + rule.b() + " 的标准金额",
                                "the standards of " + rule.a() + " and " + rule.b()));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing)
                : Answer.of(findings);
    }

    /** {@return whether the rule binds a person of that age; null where the age is unknown} */
    private static @Nullable Boolean binds(Neighbourhood n, Pair rule, Clash clash) {
        Integer underAge = rule.underAge();
        if (underAge == null) {
            return true;
        }
        LocalDate birth = n.findPerson(clash.a().personId()).map(p -> p.birthDate()).orElse(null);
        return birth == null ? null : birth.plusYears(underAge).isAfter(clash.lastDay());
    }

    private Finding<Incompatible> finding(
            Neighbourhood n, Inquiry inquiry, Pair rule, List<Clash> clashes) {
        TreeSet<YearMonth> months = new TreeSet<>();
        clashes.forEach(c -> months.addAll(Overlap.months(c.shared(), inquiry.asOf())));
        List<Grant> as = grants(clashes, Clash::a);
        List<Grant> bs = grants(clashes, Clash::b);
        Map<YearMonth, Long> stake = new TreeMap<>();
        months.forEach(m -> stake.put(m, Math.min(ofMonth(as, m), ofMonth(bs, m))));
        Yuan amount = Overlap.ofTwelfths(stake.values().stream().mapToLong(Long::longValue).sum());
        Words nameOfA = inquiry.policy().nameOfProgramme(rule.a());
        Words nameOfB = inquiry.policy().nameOfProgramme(rule.b());
        Yuan monthly = Overlap.ofTwelfths(stake.getOrDefault(months.last(), 0L));
        List<Grant> all = Stream.concat(as.stream(), bs.stream()).toList();
        Incompatible grounds =
                new Incompatible(
                        rule.a(),
                        rule.b(),
                        nameOfA,
                        nameOfB,
                        all.stream().map(Grant::grantNo).toList(),
                        monthly,
                        months.size(),
                        rule.source());
        List<Evidence> evidence =
                List.of(
                        new Evidence.Path(
                                all.stream().map(g -> Steps.grant(g, inquiry.policy())).toList()),
                        new Evidence.Limit(
                                new Words(
                                        "同时享有的互斥项目数（" + rule.effect() + "）",
                                        "programmes that exclude each other ("
                                                + rule.effect()
                                                + ")"),
                                "2",
                                "1",
                                "programmes",
                                rule.source()));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                grounds,
                evidence,
                amount,
                basis(monthly, months),
                Strength.RECORDED,
                otherKeys(n.subject(), all),
                inquiry.asOf());
    }

    private static Words basis(Yuan monthly, TreeSet<YearMonth> months) {
        String days = months.first() + " … " + months.last();
        return new Words(
                "两项中较低者按月合计：末月 " + monthly + " 元，重叠 " + months.size() + " 个月（" + days + "），每月只计一次",
                "the smaller of the two, month by month: "
                        + monthly
                        + " yuan in the last, "
                        + months.size()
                        + " months shared ("
                        + days
                        + "), each month once");
    }

    private static long ofMonth(List<Grant> grants, YearMonth month) {
        return grants.stream().mapToLong(g -> Overlap.twelfthsOfMonth(g, month)).sum();
    }

    private static List<Grant> grants(List<Clash> clashes, Function<Clash, Grant> side) {
        return clashes.stream()
                .map(side)
                .distinct()
                .sorted(Comparator.comparing(Grant::grantNo))
                .toList();
    }

    private static List<String> otherKeys(Subject subject, List<Grant> grants) {
        return grants.stream()
                .flatMap(g -> Stream.of(g.personId(), g.aidUnitNo()))
                .filter(Objects::nonNull)
                .filter(key -> !key.equals(subject.key()))
                .toList();
    }
}
