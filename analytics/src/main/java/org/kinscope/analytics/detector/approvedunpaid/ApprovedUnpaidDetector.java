package org.kinscope.analytics.detector.approvedunpaid;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A grant that runs since a while, and no payment of it in the months that payments tell of. */
public final class ApprovedUnpaidDetector implements Detector<ApprovedUnpaid> {

    private static final String PAYMENTS = "payments";
    private static final String YEAR = "year";

    @Override
    public String code() {
        return "conflict.approved-unpaid";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("救助已经决定，是否一次也没有发放？", "Was aid decided and never paid?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("grants", PAYMENTS);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "minDays",
                        60,
                        "days",
                        new Words(
                                "救助须已开始超过的天数",
                                "a grant that began at most so many days ago may be paid soon")));
    }

    @Override
    public Answer<ApprovedUnpaid> ask(Neighbourhood n, Inquiry inquiry) {
        LocalDate day = inquiry.asOf();
        String person = n.subject().key();
        LocalDate began = day.minusDays(inquiry.parameter("minDays"));
        boolean alive = n.findPerson(person).map(p -> p.aliveOn(day)).orElse(false);
        List<Finding<ApprovedUnpaid>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        for (Grant grant : n.grantsTo(person)) {
            LocalDate from = grant.spell().from();
            if (!alive
                    || grant.isOneOff()
                    || from == null
                    || !from.isBefore(began)
                    || !grant.spell().runsOn(day)
                    || isPaid(n, grant, from, day)) {
                continue;
            }
            List<Words> inPart = Paid.inPart(n, PAYMENTS);
            List<YearMonth> months = told(n, from, day);
            missing.addAll(inPart);
            if (months.isEmpty()) {
                missing.add(
                        new Words("救助开始以后各月的发放数据", "payments of a month since the grant began"));
            }
            if (inPart.isEmpty() && !months.isEmpty()) {
                findings.add(finding(n, inquiry, grant, from, months));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing.stream().distinct().toList())
                : Answer.of(findings);
    }

    /**
     * Whether anything was paid that is or may be of the decision: by its number, or under none and
     * of its programme since it began. Money that came back was not paid.
     */
    private static boolean isPaid(Neighbourhood n, Grant grant, LocalDate from, LocalDate day) {
        return n.paymentsOf(grant.personId()).stream()
                .filter(y -> y.isKept() && !y.paidOn().isAfter(day))
                .anyMatch(y -> belongs(y, grant, from));
    }

    private static boolean belongs(Payment payment, Grant grant, LocalDate from) {
        String no = payment.grantNo();
        if (no != null) {
            return no.equals(grant.grantNo());
        }
        String programme = payment.programmeCode();
        return !payment.paidOn().isBefore(from)
                && (programme == null || programme.equals(grant.programmeCode()));
    }

    /** The months of which payments tell and on whose first day the decision ran, up to the day. */
    private static List<YearMonth> told(Neighbourhood n, LocalDate from, LocalDate day) {
        return n.deliveries().stream()
                .filter(d -> d.dataset().equals(PAYMENTS))
                .flatMap(d -> d.months().stream())
                .filter(m -> !m.atDay(1).isBefore(from) && !m.atDay(1).isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }

    private Finding<ApprovedUnpaid> finding(
            Neighbourhood n, Inquiry inquiry, Grant grant, LocalDate from, List<YearMonth> months) {
        boolean yearly = grant.period().equals(YEAR);
        List<Integer> years =
                months.stream()
                        .map(m -> Period.between(from, m.atDay(1)).getYears())
                        .distinct()
                        .toList();
        int times = yearly ? years.size() : months.size();
        Yuan amount = new Yuan(Math.multiplyExact(grant.amount().fen(), times));
        // What is paid once a year may have been paid before the first month that is known.
        boolean before =
                yearly && from.plusYears(years.getFirst()).isBefore(months.getFirst().atDay(1));
        List<Payment> back =
                n.paymentsOf(grant.personId()).stream()
                        .filter(y -> !y.isKept() && !y.paidOn().isAfter(inquiry.asOf()))
                        .filter(y -> belongs(y, grant, from))
                        .toList();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ApprovedUnpaid(
                        grant.grantNo(),
                        inquiry.policy().nameOfProgramme(grant.programmeCode()),
                        from,
                        months.size(),
                        months.getFirst(),
                        months.getLast(),
                        amount),
                List.of(
                        Paid.path(
                                List.of(Steps.grant(grant, inquiry.policy())),
                                back,
                                inquiry.policy()),
                        new Evidence.Missing(
                                new Words(
                                        "已知各月（"
                                                + months.getFirst()
                                                + " … "
                                                + months.getLast()
                                                + "）没有发放",
                                        "no payment in the months known, "
                                                + months.getFirst()
                                                + " … "
                                                + months.getLast()),
                                PAYMENTS)),
                amount,
                basis(grant, times, yearly),
                before ? Strength.POSSIBLE : Strength.RECORDED,
                Stream.ofNullable(grant.aidUnitNo()).toList(),
                inquiry.asOf());
    }

    private static Words basis(Grant grant, int times, boolean yearly) {
        Words period = Steps.period(grant.period());
        return new Words(
                grant.amount() + " 元/" + period.zh() + " × " + times,
                grant.amount()
                        + " yuan "
                        + period.en()
                        + " × "
                        + times
                        + (yearly ? " years of the grant" : " months of which payments are known"));
    }
}
