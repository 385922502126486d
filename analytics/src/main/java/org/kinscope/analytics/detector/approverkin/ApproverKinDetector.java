package org.kinscope.analytics.detector.approverkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** Aid to a member whose close relative approved it or served where it was decided, not filed. */
public final class ApproverKinDetector implements Detector<ApproverKin> {

    /** Where the rule stands written. */
    private static final String BASIS = "民法典, art. 1045; 近亲属备案";

    /** A grant, a member, and the relative who approved it or served where it was decided. */
    private record Tie(Grant grant, Kin kin, boolean approved, List<Service> services) {}

    @Override
    public String code() {
        return "ring.approver-kin";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "救助是否由未备案的近亲属审批或在其任职地决定？",
                "Was aid decided by a close relative, or where one served, without a filing?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT, Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("grants", "officials", "kin_filings");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<ApproverKin> ask(Neighbourhood n, Inquiry inquiry) {
        List<String> members = members(n, inquiry.asOf());
        Map<String, List<Tie>> byOfficial = new TreeMap<>();
        for (Grant grant : grants(n, members)) {
            LocalDate day = decisionDay(grant);
            if (day == null || day.isAfter(inquiry.asOf())) {
                continue;
            }
            for (String member : members) {
                for (Kin kin : Kinship.near(n, member, day)) {
                    Tie tie = tie(n, grant, kin);
                    if ((tie.approved() || !tie.services().isEmpty())
                            && !isFiled(n, kin, inquiry.asOf())) {
                        byOfficial
                                .computeIfAbsent(kin.personId(), id -> new ArrayList<>())
                                .add(tie);
                    }
                }
            }
        }
        return Answer.of(
                byOfficial.values().stream().map(ties -> finding(n, inquiry, ties)).toList());
    }

    /** The living members of the unit; or the person, where no unit stands for that person. */
    private static List<String> members(Neighbourhood n, LocalDate day) {
        String key = n.subject().key();
        if (n.subject().kind() == Subject.Kind.AID_UNIT) {
            return Units.membersOn(n, key, day).stream()
                    .map(Membership::personId)
                    .distinct()
                    .toList();
        }
        boolean alone = n.membershipsOf(key).stream().noneMatch(m -> m.spell().runsOn(day));
        boolean alive = n.findPerson(key).map((Person p) -> p.aliveOn(day)).orElse(false);
        return alone && alive ? List.of(key) : List.of();
    }

    /** The grants for the unit, and those to its members that name no unit. */
    private static List<Grant> grants(Neighbourhood n, List<String> members) {
        Map<String, Grant> byNo = new TreeMap<>();
        if (n.subject().kind() == Subject.Kind.AID_UNIT) {
            n.grantsFor(n.subject().key()).forEach(g -> byNo.put(g.grantNo(), g));
        }
        for (String member : members) {
            n.grantsTo(member).stream()
                    .filter(g -> g.aidUnitNo() == null)
                    .forEach(g -> byNo.put(g.grantNo(), g));
        }
        return List.copyOf(byNo.values());
    }

    private static @Nullable LocalDate decisionDay(Grant grant) {
        LocalDate decided = grant.decidedOn();
        return decided != null ? decided : grant.spell().from();
    }

    private static Tie tie(Neighbourhood n, Grant grant, Kin kin) {
        LocalDate decided = grant.decidedOn();
        String division = grant.divisionCode();
        List<Service> services =
                decided == null || division == null
                        ? List.of()
                        : n.servicesOf(kin.personId()).stream()
                                .filter(s -> s.divisionCode().equals(division))
                                .filter(s -> s.spell().runsOn(decided))
                                .toList();
        return new Tie(grant, kin, kin.personId().equals(grant.approverId()), services);
    }

    private static boolean isFiled(Neighbourhood n, Kin kin, LocalDate asOf) {
        return n.filingsBy(kin.personId()).stream()
                .anyMatch(f -> f.relativeId().equals(kin.ofId()) && !f.on().isAfter(asOf));
    }

    private Finding<ApproverKin> finding(Neighbourhood n, Inquiry inquiry, List<Tie> ties) {
        List<Tie> ordered =
                ties.stream()
                        .sorted(
                                Comparator.comparing((Tie t) -> !t.approved())
                                        .thenComparing(t -> t.grant().grantNo())
                                        .thenComparing(t -> t.kin().ofId()))
                        .toList();
        Tie first = ordered.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        for (Tie tie : ordered) {
            List<Step> steps = new ArrayList<>(Steps.kin(n, tie.kin()));
            Grant grant = tie.grant();
            steps.add(Steps.grant(grant, inquiry.policy()));
            if (tie.approved()) {
                steps.add(InnocentDecision.approved(tie.kin().personId(), grant));
            }
            tie.services().forEach(s -> steps.add(Steps.service(s)));
            evidence.add(new Evidence.Path(steps));
            others.add(tie.kin().ofId());
            others.add(tie.kin().personId());
        }
        evidence.add(
                new Evidence.Missing(
                        new Words(
                                "该经办人就该成员的近亲属备案（" + BASIS + "）",
                                "a filing of the kinship by that official for that member ("
                                        + BASIS
                                        + ")"),
                        "kin_filings"));
        evidence.add(
                new InnocentDecision(
                                n,
                                inquiry,
                                first.kin().personId(),
                                members(n, inquiry.asOf()),
                                ordered.stream().map(Tie::grant).distinct().toList())
                        .strongest());
        others.remove(n.subject().key());
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ApproverKin(
                        first.kin().personId(),
                        first.kin().relation(),
                        first.approved(),
                        ordered.stream().map(t -> t.grant().grantNo()).toList()),
                evidence,
                null,
                null,
                ordered.stream().anyMatch(t -> Steps.isDerived(t.kin()))
                        ? Strength.DERIVED
                        : Strength.RECORDED,
                List.copyOf(others),
                inquiry.asOf());
    }
}
