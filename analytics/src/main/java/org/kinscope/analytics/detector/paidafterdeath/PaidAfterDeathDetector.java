package org.kinscope.analytics.detector.paidafterdeath;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Paid;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Money was paid to a person in a calendar month after that of their death. */
public final class PaidAfterDeathDetector implements Detector<PaidAfterDeath> {

    private static final Words DIED = new Words("死亡", "died");

    @Override
    public String code() {
        return "conflict.paid-after-death";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("死亡次月以后是否仍在发放？", "Was money paid in a month after the month of death?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("payments", "deaths");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<PaidAfterDeath> ask(Neighbourhood n, Inquiry inquiry) {
        LocalDate died = n.findPerson(n.subject().key()).map(Person::deathDate).orElse(null);
        if (died == null) {
            return new Answer.NotMet<>();
        }
        List<Payment> after =
                Paid.current(n, n.subject().key(), inquiry.asOf()).stream()
                        .filter(y -> y.paidOn().isAfter(died))
                        .toList();
        List<Finding<PaidAfterDeath>> findings = new ArrayList<>();
        Paid.byProgramme(after)
                .forEach(
                        (programme, payments) -> {
                            long later =
                                    payments.stream()
                                            .filter(y -> isInLaterMonth(y.paidOn(), died))
                                            .count();
                            if (later > 0) {
                                findings.add(finding(n, inquiry, programme, died, later, payments));
                            }
                        });
        return Answer.of(findings);
    }

    private static boolean isInLaterMonth(LocalDate day, LocalDate died) {
        return YearMonth.from(day).isAfter(YearMonth.from(died));
    }

    private Finding<PaidAfterDeath> finding(
            Neighbourhood n,
            Inquiry inquiry,
            String programme,
            LocalDate died,
            long later,
            List<Payment> payments) {
        Yuan amount = Paid.sum(payments);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new PaidAfterDeath(
                        programme,
                        Paid.programme(programme, inquiry.policy()),
                        died,
                        payments.size(),
                        later,
                        amount),
                List.of(Paid.path(death(n, died), payments, inquiry.policy())),
                amount,
                Paid.basis(payments),
                Strength.RECORDED,
                List.of(),
                inquiry.asOf());
    }

    /** The death by each source that tells it, or where none is told as it is known. */
    private static List<Step> death(Neighbourhood n, LocalDate died) {
        String person = n.subject().key();
        Spell day = new Spell(died, died.plusDays(1));
        List<Step> told =
                n.statementsOf(person).stream()
                        .filter(
                                s ->
                                        s.attribute().equals("death-date")
                                                && s.value().equals(died.toString()))
                        .map(
                                s ->
                                        new Step(
                                                DIED,
                                                s.dataset().equals("deaths")
                                                        ? "SourcePerson"
                                                        : "Person",
                                                s.recordId(),
                                                died.toString(),
                                                day,
                                                s.source()))
                        .toList();
        return told.isEmpty()
                ? List.of(new Step(DIED, "Person", person, died.toString(), day, null))
                : told;
    }
}
