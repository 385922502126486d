package org.kinscope.analytics.detector.sameprogramme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Two grants of one programme to one person: at once, or one-off within the repeat window. */
public final class SameProgrammeDetector implements Detector<SameProgramme> {

    private static final Comparator<Grant> BY_BEGINNING =
            Comparator.comparing(
                            (Grant g) -> g.spell().from(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Grant::grantNo);

    @Override
    public String code() {
        return "repeated.same-programme";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("同一人是否重复享有同一救助项目？", "Does one person have one programme twice?");
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
    public Answer<SameProgramme> ask(Neighbourhood n, Inquiry inquiry) {
        List<Grant> grants = n.grantsTo(n.subject().key()).stream().sorted(BY_BEGINNING).toList();
        long lookback = inquiry.parameter("lookbackMonths");
        List<Finding<SameProgramme>> findings = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            Grant later = grants.get(i);
            List<Grant> earlier =
                    grants.subList(0, i).stream()
                            .filter(e -> repeats(e, later, inquiry, lookback))
                            .toList();
            if (!earlier.isEmpty()) {
                findings.add(finding(n, inquiry, later, earlier));
            }
        }
        return Answer.of(findings);
    }

    private static boolean repeats(Grant earlier, Grant later, Inquiry inquiry, long lookback) {
        if (!earlier.programmeCode().equals(later.programmeCode())
                || earlier.isOneOff() != later.isOneOff()) {
            return false;
        }
        if (!later.isOneOff()) {
            return Overlap.counts(
                    earlier.spell().intersect(later.spell()), inquiry.asOf(), lookback);
        }
        Integer window =
                inquiry.policy()
                        .findProgramme(later.programmeCode())
                        .map(Programme::repeatWindowDays)
                        .orElse(null);
        LocalDate first = earlier.spell().from();
        LocalDate second = later.spell().from();
        return window != null
                && first != null
                && second != null
                && !second.isAfter(inquiry.asOf())
                && ChronoUnit.DAYS.between(first, second) < window;
    }

    private Finding<SameProgramme> finding(
            Neighbourhood n, Inquiry inquiry, Grant later, List<Grant> earlier) {
        Words name = inquiry.policy().nameOfProgramme(later.programmeCode());
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (Grant e : earlier) {
            months.addAll(Overlap.months(e.spell().intersect(later.spell()), inquiry.asOf()));
        }
        Yuan amount;
        Words basis;
        long measure;
        if (later.isOneOff()) {
            amount = later.amount();
            measure = daysBetween(earlier.getLast().spell(), later.spell());
            basis =
                    new Words(
                            "后一次一次性救助金额，决定 " + later.grantNo(),
                            "the later one-off amount, grant " + later.grantNo());
        } else {
            amount =
                    Overlap.ofTwelfths(
                            months.stream()
                                    .mapToLong(m -> Overlap.twelfthsOfMonth(later, m))
                                    .sum());
            measure = months.size();
            Words period = Steps.period(later.period());
            String days = months.first() + " … " + months.last();
            basis =
                    new Words(
                            "后开始的决定 "
                                    + later.grantNo()
                                    + "：每"
                                    + period.zh()
                                    + " "
                                    + later.amount()
                                    + " 元，重叠 "
                                    + measure
                                    + " 个月（"
                                    + days
                                    + "），每月只计一次",
                            "the later grant "
                                    + later.grantNo()
                                    + ": "
                                    + later.amount()
                                    + " yuan "
                                    + period.en()
                                    + ", "
                                    + measure
                                    + " months shared ("
                                    + days
                                    + "), each month once");
        }
        SameProgramme grounds =
                new SameProgramme(
                        later.programmeCode(),
                        name,
                        later.grantNo(),
                        earlier.stream().map(Grant::grantNo).toList(),
                        later.amount(),
                        later.period(),
                        measure);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Path(
                        Stream.concat(earlier.stream(), Stream.of(later))
                                .map(g -> Steps.grant(g, inquiry.policy()))
                                .toList()));
        if (later.isOneOff()) {
            evidence.add(window(inquiry, later, measure));
        }
        List<String> units =
                Stream.concat(earlier.stream(), Stream.of(later))
                        .map(Grant::aidUnitNo)
                        .filter(Objects::nonNull)
                        .toList();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                grounds,
                evidence,
                amount,
                basis,
                Strength.RECORDED,
                units,
                inquiry.asOf());
    }

    private static Evidence window(Inquiry inquiry, Grant later, long days) {
        Programme programme = inquiry.policy().findProgramme(later.programmeCode()).orElseThrow();
        return new Evidence.Limit(
                new Words("两次一次性救助间隔天数", "days between two one-off grants"),
                Long.toString(days),
                String.valueOf(programme.repeatWindowDays()),
                "days",
                programme.source());
    }

    private static long daysBetween(Spell first, Spell second) {
        return ChronoUnit.DAYS.between(
                Objects.requireNonNull(first.from()), Objects.requireNonNull(second.from()));
    }
}
