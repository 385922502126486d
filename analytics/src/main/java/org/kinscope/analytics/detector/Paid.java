package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** What all questions about payments have in common. */
public final class Paid {

    private Paid() {}

    /**
     * {@return what was paid to the person up to that day for the time in which it was paid}
     * Arrears are for earlier months, which the row need not name; money that came back was not
     * paid.
     */
    public static List<Payment> current(Neighbourhood n, String personId, LocalDate asOf) {
        return n.paymentsOf(personId).stream()
                .filter(y -> y.isCurrent() && !y.paidOn().isAfter(asOf))
                .toList();
    }

    /** {@return the payments by the code of the programme that they name, or by an empty text} */
    public static Map<String, List<Payment>> byProgramme(List<Payment> payments) {
        Map<String, List<Payment>> all = new TreeMap<>();
        payments.forEach(y -> all.computeIfAbsent(programmeOf(y), p -> new ArrayList<>()).add(y));
        return all;
    }

    private static String programmeOf(Payment payment) {
        String code = payment.programmeCode();
        return code == null ? "" : code;
    }

    /**
     * {@return the payments by the person's decision to which each belongs, those of none left out}
     */
    public static Map<Grant, List<Payment>> byGrant(List<Grant> grants, List<Payment> payments) {
        Map<Grant, List<Payment>> all = new LinkedHashMap<>();
        for (Payment payment : payments) {
            decision(grants, payment)
                    .ifPresent(g -> all.computeIfAbsent(g, k -> new ArrayList<>()).add(payment));
        }
        return all;
    }

    /**
     * {@return the decision that the payment names, or, where it names none, the only one of its
     * programme}
     */
    private static Optional<Grant> decision(List<Grant> grants, Payment payment) {
        String no = payment.grantNo();
        if (no != null) {
            return grants.stream().filter(g -> g.grantNo().equals(no)).findFirst();
        }
        List<Grant> ofProgramme =
                grants.stream()
                        .filter(g -> g.programmeCode().equals(payment.programmeCode()))
                        .toList();
        boolean one = ofProgramme.stream().map(Grant::grantNo).distinct().count() == 1;
        return one ? Optional.of(ofProgramme.getFirst()) : Optional.empty();
    }

    /** {@return the payments together} */
    public static Yuan sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** {@return the programme's name, or that the payment names none} */
    public static Words programme(String code, PolicyAt policy) {
        return code.isEmpty()
                ? new Words("未注明项目", "a programme that is not named")
                : policy.nameOfProgramme(code);
    }

    /** {@return how many payments of which days make up an amount} */
    public static Words basis(List<Payment> payments) {
        String days = payments.getFirst().paidOn() + " … " + payments.getLast().paidOn();
        return new Words(
                payments.size() + " 笔发放之和（" + days + "）",
                "the sum of " + payments.size() + " payments (" + days + ")");
    }

    /** {@return facts, and the payments that do not fit them} */
    public static Evidence.Path path(List<Step> facts, List<Payment> payments, PolicyAt policy) {
        List<Step> steps = new ArrayList<>(facts);
        payments.forEach(y -> steps.add(step(y, policy)));
        return new Evidence.Path(steps);
    }

    private static Step step(Payment y, PolicyAt policy) {
        Words name = programme(programmeOf(y), policy);
        String no = y.grantNo();
        return new Step(
                new Words(
                        "发放" + name.zh() + " " + y.amount() + " 元",
                        "paid " + y.amount() + " yuan of " + name.en()),
                "PAID",
                y.personId(),
                no == null ? programmeOf(y) : no,
                new Spell(y.paidOn(), y.paidOn().plusDays(1)),
                y.source());
    }

    /**
     * {@return what is missing where the dataset is stated to be delivered in part: what is not
     * there may be elsewhere} One that nobody ever delivered is taken as empty.
     */
    public static List<Words> inPart(Neighbourhood n, String dataset) {
        return n.deliveries().stream()
                .filter(d -> d.dataset().equals(dataset) && !d.whole())
                .map(
                        d ->
                                new Words(
                                        "数据集 " + dataset + " 只交付了一部分",
                                        "the rest of the dataset "
                                                + dataset
                                                + ", which was delivered in part"))
                .toList();
    }
}
