package org.kinscope.analytics.detector.paidamount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The payments of a month, of a year or of a one-off grant differ from the decided amount. */
public final class PaidAmountDetector implements Detector<PaidAmount> {

    @Override
    public String code() {
        return "conflict.amount";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("发放金额与决定金额是否不符？", "Do payments differ from the decided amount?");
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
    public Answer<PaidAmount> ask(Neighbourhood n, Inquiry inquiry) {
        String person = n.subject().key();
        List<Finding<PaidAmount>> findings = new ArrayList<>();
        Paid.byGrant(n.grantsTo(person), Paid.current(n, person, inquiry.asOf()))
                .forEach(
                        (grant, payments) -> {
                            List<List<Payment>> differing =
                                    periods(grant, payments, inquiry.asOf());
                            if (!differing.isEmpty()) {
                                findings.add(finding(n, inquiry, grant, differing));
                            }
                        });
        return Answer.of(findings);
    }

    /** The payments of each period in which another amount was paid, by period. */
    private static List<List<Payment>> periods(
            Grant grant, List<Payment> payments, LocalDate asOf) {
        Map<String, List<Payment>> byPeriod = new TreeMap<>();
        for (Payment y : payments) {
            if (isPlaced(grant, y.paidOn())) {
                byPeriod.computeIfAbsent(period(grant, y.paidOn()), p -> new ArrayList<>()).add(y);
            }
        }
        return byPeriod.values().stream()
                .filter(
                        of -> {
                            int more = Paid.sum(of).compareTo(grant.amount());
                            return more > 0
                                    || (more < 0 && isOver(grant, of.getFirst().paidOn(), asOf));
                        })
                .toList();
    }

    /** A year is counted from the grant's first day: what was paid before it is of no year. */
    private static boolean isPlaced(Grant grant, LocalDate day) {
        LocalDate from = grant.spell().from();
        return !grant.period().equals("year") || (from != null && !day.isBefore(from));
    }

    private static String period(Grant grant, LocalDate day) {
        return switch (grant.period()) {
            case "month" -> YearMonth.from(day).toString();
            case "year" -> "%04d".formatted(year(grant, day));
            default -> "";
        };
    }

    private static long year(Grant grant, LocalDate day) {
        LocalDate from = grant.spell().from();
        return from == null ? 0 : ChronoUnit.YEARS.between(from, day);
    }

    /** A year that still runs may be paid in parts: only too much is told of it. */
    private static boolean isOver(Grant grant, LocalDate paidOn, LocalDate asOf) {
        LocalDate from = grant.spell().from();
        return !grant.period().equals("year")
                || (from != null && !from.plusYears(year(grant, paidOn) + 1).isAfter(asOf));
    }

    private Finding<PaidAmount> finding(
            Neighbourhood n, Inquiry inquiry, Grant grant, List<List<Payment>> differing) {
        long over = 0;
        long under = 0;
        for (List<Payment> of : differing) {
            long more = Paid.sum(of).fen() - grant.amount().fen();
            over += Math.max(more, 0);
            under += Math.max(-more, 0);
        }
        List<Payment> all = differing.stream().flatMap(List::stream).toList();
        String days = all.getFirst().paidOn() + " … " + all.getLast().paidOn();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new PaidAmount(
                        grant.grantNo(),
                        inquiry.policy().nameOfProgramme(grant.programmeCode()),
                        grant.amount(),
                        differing.size(),
                        new Yuan(over),
                        new Yuan(under)),
                List.of(
                        Paid.path(
                                List.of(Steps.grant(grant, inquiry.policy())),
                                all,
                                inquiry.policy())),
                new Yuan(over + under),
                new Words(
                        differing.size() + " 期发放与决定金额之差的绝对值之和（" + days + "）",
                        "the differences of "
                                + differing.size()
                                + " periods from the decided amount, too much and too little added ("
                                + days
                                + ")"),
                Strength.RECORDED,
                List.of(),
                inquiry.asOf());
    }
}
