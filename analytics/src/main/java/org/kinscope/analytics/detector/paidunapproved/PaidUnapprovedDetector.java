package org.kinscope.analytics.detector.paidunapproved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Money was paid for which there is no decision. */
public final class PaidUnapprovedDetector implements Detector<PaidUnapproved> {

    @Override
    public String code() {
        return "conflict.paid-unapproved";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("是否有未经决定的发放？", "Was money paid without a decision?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("payments", "grants");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<PaidUnapproved> ask(Neighbourhood n, Inquiry inquiry) {
        List<Payment> kept =
                n.paymentsOf(n.subject().key()).stream()
                        .filter(y -> y.isKept() && !y.paidOn().isAfter(inquiry.asOf()))
                        .toList();
        List<Payment> undecided = kept.stream().filter(y -> isUndecided(n, y)).toList();
        List<Words> missing = new ArrayList<>();
        if (undecided.isEmpty()) {
            long nameless =
                    kept.stream()
                            .filter(y -> y.grantNo() == null && y.programmeCode() == null)
                            .count();
            if (nameless > 0) {
                missing.add(
                        new Words(
                                nameless + " 笔发放的决定编号和项目",
                                "decision and programme of " + nameless + " payments"));
            }
        } else {
            missing.addAll(Paid.inPart(n, "grants"));
        }
        if (!missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        List<Finding<PaidUnapproved>> findings = new ArrayList<>();
        Paid.byProgramme(undecided)
                .forEach((code, payments) -> findings.add(finding(n, inquiry, code, payments)));
        return Answer.of(findings);
    }

    private static boolean isUndecided(Neighbourhood n, Payment payment) {
        if (payment.grantNo() != null) {
            return !payment.decided();
        }
        String programme = payment.programmeCode();
        return programme != null
                && n.grantsTo(payment.personId()).stream()
                        .noneMatch(g -> g.programmeCode().equals(programme));
    }

    private Finding<PaidUnapproved> finding(
            Neighbourhood n, Inquiry inquiry, String programme, List<Payment> payments) {
        Yuan amount = Paid.sum(payments);
        Words name = Paid.programme(programme, inquiry.policy());
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new PaidUnapproved(
                        programme,
                        name,
                        payments.stream()
                                .map(Payment::grantNo)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList(),
                        payments.size(),
                        amount),
                List.of(
                        Paid.path(List.of(), payments, inquiry.policy()),
                        new Evidence.Missing(
                                new Words(
                                        "“" + name.zh() + "”的救助决定",
                                        "a decision of '" + name.en() + "'"),
                                "grants")),
                amount,
                Paid.basis(payments),
                Strength.RECORDED,
                List.of(),
                inquiry.asOf());
    }
}
