package org.kinscope.analytics.detector.noneofmany;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.HardshipReport;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * A unit of whose members three kinds of hardship or more were reported and that has no aid: no
 * status of tier 1 or 2, no grant that runs, and none since the first report.
 */
public final class NoneOfManyDetector implements Detector<NoneOfMany> {

    private static final String KINDS = "kinds";

    @Override
    public String code() {
        return "repeated.none-of-many";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "反映多类困难的家庭是否没有任何救助？",
                "Were many kinds of hardship reported of a unit without any aid?");
    }

    @Override
    public boolean findsUnaided() {
        return true;
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "reports", "statuses", "grants");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        KINDS,
                        3,
                        "kinds",
                        new Words("至少反映几类困难", "how many kinds of hardship at least")));
    }

    @Override
    public Answer<NoneOfMany> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        LocalDate day = inquiry.asOf();
        List<Membership> members = Units.membersOn(n, unit, day);
        List<HardshipReport> reports =
                members.stream()
                        .map(Membership::personId)
                        .distinct()
                        .flatMap(id -> n.reportsOf(id).stream())
                        .filter(r -> !r.reportedOn().isAfter(day))
                        .sorted(
                                Comparator.comparing(HardshipReport::reportedOn)
                                        .thenComparing(HardshipReport::reportNo))
                        .toList();
        long kinds = reports.stream().map(HardshipReport::hardship).distinct().count();
        if (kinds < inquiry.parameter(KINDS)
                || !Units.aidedStatuses(n, unit, inquiry.policy()).isEmpty()
                || hasGrant(n, unit, members, reports.getFirst().reportedOn(), day)) {
            return new Answer.NotMet<>();
        }
        List<Words> missing = new ArrayList<>(Paid.inPart(n, "statuses"));
        missing.addAll(Paid.inPart(n, "grants"));
        return missing.isEmpty()
                ? Answer.of(List.of(finding(n, inquiry, members, reports)))
                : new Answer.NotKnown<>(missing);
    }

    /** Help in sudden need is of one day: what came since the first report counts as well. */
    private static boolean hasGrant(
            Neighbourhood n,
            String unit,
            List<Membership> members,
            LocalDate first,
            LocalDate day) {
        return Stream.concat(
                        n.grantsFor(unit).stream(),
                        members.stream().flatMap(m -> n.grantsTo(m.personId()).stream()))
                .map(Grant::spell)
                .anyMatch(
                        spell -> {
                            LocalDate from = spell.from();
                            boolean since =
                                    from != null && !from.isBefore(first) && !from.isAfter(day);
                            return since || spell.runsOn(day);
                        });
    }

    private Finding<NoneOfMany> finding(
            Neighbourhood n,
            Inquiry inquiry,
            List<Membership> members,
            List<HardshipReport> reports) {
        List<Step> steps = new ArrayList<>();
        members.forEach(m -> steps.add(Steps.member(m)));
        reports.forEach(r -> steps.add(Hardship.step(r)));
        List<String> kinds =
                reports.stream().map(HardshipReport::hardship).distinct().sorted().toList();
        Words words =
                kinds.stream()
                        .map(Hardship::words)
                        .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                        .orElseThrow();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new NoneOfMany(
                        kinds,
                        words,
                        reports.getFirst().reportedOn(),
                        reports.getLast().reportedOn()),
                List.of(
                        new Evidence.Path(steps),
                        new Evidence.Missing(
                                new Words("第一、二层认定", "a status of tier 1 or 2"), "statuses"),
                        new Evidence.Missing(
                                new Words(
                                        "当日有效或首次反映以来的救助决定",
                                        "a decision of aid that runs or came since the first report"),
                                "grants")),
                null,
                null,
                Strength.RECORDED,
                members.stream().map(Membership::personId).toList(),
                inquiry.asOf());
    }
}
