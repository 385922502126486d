package org.kinscope.analytics.detector.paidafterexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** A grant was paid after its end, or after the end of the status on which it rests. */
public final class PaidAfterExitDetector implements Detector<PaidAfterExit> {

    @Override
    public String code() {
        return "conflict.paid-after-exit";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "救助决定或认定终止后是否仍在发放？", "Was money paid after the decision or the status had ended?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT, Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("payments", "grants", "statuses");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<PaidAfterExit> ask(Neighbourhood n, Inquiry inquiry) {
        String key = n.subject().key();
        boolean unit = n.subject().kind() == Subject.Kind.AID_UNIT;
        List<String> people =
                unit
                        ? n.membersOf(key).stream()
                                .map(Membership::personId)
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of(key);
        List<StatusSpell> held = unit ? aiding(n, key, inquiry.policy()) : List.of();
        List<Finding<PaidAfterExit>> findings = new ArrayList<>();
        for (String person : people) {
            Paid.byGrant(n.grantsTo(person), Paid.current(n, person, inquiry.asOf()))
                    .forEach(
                            (grant, payments) -> {
                                if (!grant.isOneOff() && isOf(grant, unit ? key : null)) {
                                    add(findings, n, inquiry, grant, payments, held);
                                }
                            });
        }
        return Answer.of(findings);
    }

    private static boolean isOf(Grant grant, @Nullable String unit) {
        String of = grant.aidUnitNo();
        return of == null ? unit == null : of.equals(unit);
    }

    private static List<StatusSpell> aiding(Neighbourhood n, String unit, PolicyAt policy) {
        return n.statusesOf(unit).stream().filter(s -> policy.tierOf(s.status()) <= 2).toList();
    }

    private void add(
            List<Finding<PaidAfterExit>> findings,
            Neighbourhood n,
            Inquiry inquiry,
            Grant grant,
            List<Payment> payments,
            List<StatusSpell> held) {
        boolean rests =
                inquiry.policy()
                        .findProgramme(grant.programmeCode())
                        .map(Programme::stopsWithStatus)
                        .orElse(false);
        List<Payment> late =
                payments.stream()
                        .filter(
                                y ->
                                        isAfterEnd(grant.spell(), y.paidOn())
                                                || (rests && hasLeft(held, y.paidOn())))
                        .toList();
        if (!late.isEmpty()) {
            boolean byStatus = rests && late.stream().anyMatch(y -> hasLeft(held, y.paidOn()));
            findings.add(finding(n, inquiry, grant, late, byStatus ? held : List.of()));
        }
    }

    private static boolean isAfterEnd(Spell spell, LocalDate day) {
        LocalDate to = spell.to();
        return to != null && !day.isBefore(to);
    }

    /** A status had ended and none ran. Who never held one, or not yet, has not left. */
    private static boolean hasLeft(List<StatusSpell> held, LocalDate day) {
        return held.stream().anyMatch(s -> isAfterEnd(s.spell(), day))
                && held.stream().noneMatch(s -> s.spell().runsOn(day));
    }

    private Finding<PaidAfterExit> finding(
            Neighbourhood n,
            Inquiry inquiry,
            Grant grant,
            List<Payment> late,
            List<StatusSpell> held) {
        Yuan amount = Paid.sum(late);
        List<Step> facts =
                Stream.concat(
                                held.stream().map(s -> Steps.status(s, inquiry.policy())),
                                Stream.of(Steps.grant(grant, inquiry.policy())))
                        .toList();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new PaidAfterExit(
                        grant.grantNo(),
                        inquiry.policy().nameOfProgramme(grant.programmeCode()),
                        !held.isEmpty(),
                        late.getFirst().paidOn(),
                        late.size(),
                        amount),
                List.of(Paid.path(facts, late, inquiry.policy())),
                amount,
                Paid.basis(late),
                Strength.RECORDED,
                n.subject().kind() == Subject.Kind.AID_UNIT ? List.of(grant.personId()) : List.of(),
                inquiry.asOf());
    }
}
