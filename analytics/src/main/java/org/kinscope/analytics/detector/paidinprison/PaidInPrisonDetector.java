package org.kinscope.analytics.detector.paidinprison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Money was paid to a person on a day on which they were in prison. */
public final class PaidInPrisonDetector implements Detector<PaidInPrison> {

    @Override
    public String code() {
        return "conflict.paid-in-prison";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("服刑期间是否仍在发放？", "Was money paid to somebody on a day in prison?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("payments", "inmates");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<PaidInPrison> ask(Neighbourhood n, Inquiry inquiry) {
        List<Imprisonment> prison = n.imprisonmentsOf(n.subject().key());
        List<Payment> inside =
                Paid.current(n, n.subject().key(), inquiry.asOf()).stream()
                        .filter(y -> prison.stream().anyMatch(i -> i.spell().runsOn(y.paidOn())))
                        .toList();
        List<Finding<PaidInPrison>> findings = new ArrayList<>();
        Paid.byProgramme(inside)
                .forEach(
                        (programme, payments) ->
                                findings.add(finding(n, inquiry, programme, payments, prison)));
        return Answer.of(findings);
    }

    private Finding<PaidInPrison> finding(
            Neighbourhood n,
            Inquiry inquiry,
            String programme,
            List<Payment> payments,
            List<Imprisonment> prison) {
        Yuan amount = Paid.sum(payments);
        List<Step> held =
                prison.stream()
                        .filter(i -> payments.stream().anyMatch(y -> i.spell().runsOn(y.paidOn())))
                        .map(PaidInPrisonDetector::step)
                        .toList();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new PaidInPrison(
                        programme,
                        Paid.programme(programme, inquiry.policy()),
                        payments.size(),
                        amount),
                List.of(Paid.path(held, payments, inquiry.policy())),
                amount,
                Paid.basis(payments),
                Strength.RECORDED,
                List.of(),
                inquiry.asOf());
    }

    private static Step step(Imprisonment i) {
        return new Step(
                new Words("服刑", "in prison"),
                "HELD_IN",
                i.personId(),
                String.valueOf(i.spell().from()),
                i.spell(),
                i.source());
    }
}
