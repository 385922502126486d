package org.kinscope.analytics.detector.approverkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.AmountToDate;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/**
 * Asks whether a close relative (Civil Code 1045) approved aid, or served where it was decided,
 * without a declaration (近亲属备案).
 */
public final class ApproverKinDetector implements Detector<ApproverKin> {

    @Override
    public String code() {
        return "ring.approver-kin";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "哪些救助由近亲属审批、或在近亲属任职地决定，而没有备案？",
                "Which aid was approved by a close relative, or decided where one served, without a"
                        + " declaration?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT, Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("grants", "births", "marriages", "officials", "kin_filings");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    /** How one official touches one grant. */
    private record Tie(Grant grant, Kin kin, Optional<Service> service) {
        boolean approved() {
            return kin.personId().equals(grant.approverId());
        }
    }

    @Override
    public Answer<ApproverKin> ask(Neighbourhood n, Inquiry inquiry) {
        Map<String, List<Tie>> byOfficial = new TreeMap<>();
        Subject subject = n.subject();
        boolean unit = subject.kind() == Subject.Kind.AID_UNIT;
        List<String> members =
                unit ? Kinship.memberIds(n, subject.key(), inquiry.asOf()) : List.of(subject.key());
        List<Grant> grants =
                unit
                        ? n.grantsFor(subject.key())
                        : n.grantsTo(subject.key()).stream()
                                .filter(g -> g.aidUnitNo() == null)
                                .toList();
        for (Grant grant : grants) {
            LocalDate decided = decidedOn(grant);
            if (decided == null || decided.isAfter(inquiry.asOf())) {
                continue;
            }
            for (String member : members) {
                for (Kin kin : Kinship.nearRelatives(n, member, decided)) {
                    tie(n, grant, kin, decided, inquiry.asOf())
                            .ifPresent(
                                    tie ->
                                            byOfficial
                                                    .computeIfAbsent(
                                                            kin.personId(), id -> new ArrayList<>())
                                                    .add(tie));
                }
            }
        }
        List<Finding<ApproverKin>> findings = new ArrayList<>();
        byOfficial.forEach((official, ties) -> findings.add(finding(n, inquiry, official, ties)));
        return Answer.of(findings);
    }

    private static @Nullable LocalDate decidedOn(Grant grant) {
        return grant.decidedOn() != null ? grant.decidedOn() : grant.spell().from();
    }

    private static Optional<Tie> tie(
            Neighbourhood n, Grant grant, Kin kin, LocalDate decided, LocalDate asOf) {
        Optional<Service> service =
                n.servicesOf(kin.personId()).stream()
                        .filter(s -> s.spell().runsOn(decided))
                        .filter(s -> s.divisionCode().equals(grant.divisionCode()))
                        .findFirst();
        Tie tie = new Tie(grant, kin, service);
        boolean filed =
                n.filingsBy(kin.personId()).stream()
                        .anyMatch(
                                f ->
                                        f.relativeId().equals(kin.memberId())
                                                && !f.on().isAfter(asOf));
        boolean tied = tie.approved() || service.isPresent();
        return tied && !filed ? Optional.of(tie) : Optional.empty();
    }

    private Finding<ApproverKin> finding(
            Neighbourhood n, Inquiry inquiry, String official, List<Tie> ties) {
        Tie first = ties.stream().filter(Tie::approved).findFirst().orElse(ties.getFirst());
        Map<String, Grant> grants = new TreeMap<>();
        List<Evidence.Step> steps = new ArrayList<>();
        for (Tie tie : ties) {
            if (grants.putIfAbsent(tie.grant().grantNo(), tie.grant()) == null) {
                steps.addAll(steps(n, inquiry.policy(), tie));
            }
        }
        Yuan amount =
                grants.values().stream()
                        .map(g -> AmountToDate.of(g, Spell.ALWAYS, inquiry.asOf()))
                        .reduce(Yuan.ZERO, Yuan::plus);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Path(first.kin().evidence(n)));
        evidence.add(new Evidence.Path(steps));
        evidence.add(
                new Evidence.Missing(
                        new Words(
                                "没有该经办人对此亲属的备案",
                                "no declaration of this relative by this official"),
                        "kin_filings"));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ApproverKin(
                        official,
                        Kin.nameOf(n, official),
                        Kin.nameOf(n, first.kin().memberId()),
                        first.kin().relation(),
                        first.approved(),
                        grants.size()),
                evidence,
                amount,
                new Words(
                        "所涉救助自开始至 " + inquiry.asOf() + " 的金额，每项只计一次",
                        "what these grants come to up to "
                                + inquiry.asOf()
                                + ", each counted once"),
                Finding.Strength.RECORDED,
                List.of(official, first.kin().memberId()),
                inquiry.asOf());
    }

    private static List<Evidence.Step> steps(Neighbourhood n, PolicyAt policy, Tie tie) {
        Grant grant = tie.grant();
        String official = Kin.nameOf(n, tie.kin().personId());
        Words programme = policy.nameOfProgramme(grant.programmeCode());
        List<Evidence.Step> steps = new ArrayList<>();
        if (tie.approved()) {
            steps.add(
                    new Evidence.Step(
                            new Words(
                                    official + "审批了" + programme.zh() + "（" + grant.grantNo() + "）",
                                    official
                                            + " approved "
                                            + programme.en()
                                            + " ("
                                            + grant.grantNo()
                                            + ")"),
                            "APPROVED",
                            tie.kin().personId(),
                            grant.grantNo(),
                            grant.spell(),
                            grant.source()));
        }
        tie.service()
                .ifPresent(
                        service ->
                                steps.add(
                                        new Evidence.Step(
                                                new Words(
                                                        official
                                                                + "时任"
                                                                + service.role()
                                                                + "（"
                                                                + service.divisionCode()
                                                                + "），当地决定了"
                                                                + programme.zh(),
                                                        official
                                                                + " served as "
                                                                + service.role()
                                                                + " in "
                                                                + service.divisionCode()
                                                                + " when "
                                                                + programme.en()
                                                                + " was decided there"),
                                                "SERVES_AS",
                                                tie.kin().personId(),
                                                service.divisionCode(),
                                                service.spell(),
                                                service.source())));
        return steps;
    }
}
