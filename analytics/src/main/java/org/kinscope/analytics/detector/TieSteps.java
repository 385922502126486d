package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Facts about accounts and phones as steps of evidence. Numbers are shown as their tokens. */
public final class TieSteps {

    private TieSteps() {}

    /** {@return that money for the person goes into the account} */
    public static Step paidInto(PaidInto paid) {
        return new Step(
                new Words(
                        paid.payments() + " 笔发放共 " + paid.amount() + " 元进入账户" + zh(paid),
                        paid.payments()
                                + " payments of "
                                + paid.amount()
                                + " yuan into the account"
                                + en(paid)),
                "PAID_INTO",
                paid.personId(),
                paid.accountToken(),
                new Spell(paid.first(), paid.last().plusDays(1)),
                paid.source());
    }

    /**
     * {@return the same up to the day} Where some of it was paid later, it is told from the
     * payments of the programme to the person since the first.
     */
    public static PaidInto upTo(Neighbourhood n, PaidInto paid, LocalDate day) {
        if (!paid.last().isAfter(day)) {
            return paid;
        }
        List<Payment> payments =
                n.paymentsOf(paid.personId()).stream()
                        .filter(Payment::isKept)
                        .filter(y -> Objects.equals(y.programmeCode(), paid.programmeCode()))
                        .filter(y -> !y.paidOn().isBefore(paid.first()))
                        .filter(y -> !y.paidOn().isAfter(day))
                        .toList();
        return new PaidInto(
                paid.personId(),
                paid.programmeCode(),
                paid.accountToken(),
                paid.holderId(),
                paid.capacity(),
                paid.first(),
                payments.stream().map(Payment::paidOn).reduce(paid.first(), TieSteps::later),
                payments.size(),
                Paid.sum(payments),
                paid.source());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * {@return that money for somebody else goes into the account too; how much is theirs alone}
     */
    public static Step paidIntoToo(PaidInto paid, LocalDate day) {
        LocalDate last = paid.last().isAfter(day) ? day : paid.last();
        return new Step(
                new Words("发放同样进入该账户" + zh(paid), "paid into the account too" + en(paid)),
                "PAID_INTO",
                paid.personId(),
                paid.accountToken(),
                new Spell(paid.first(), last.plusDays(1)),
                paid.source());
    }

    private static String zh(PaidInto paid) {
        String capacity = paid.capacity();
        return capacity == null
                ? ""
                : "（领取身份："
                        + switch (capacity) {
                            case "self" -> "本人";
                            case "guardian" -> "监护人";
                            case "agent" -> "代理人";
                            case "institution" -> "机构";
                            default -> capacity;
                        }
                        + "）";
    }

    private static String en(PaidInto paid) {
        String capacity = paid.capacity();
        return capacity == null ? "" : " (received as " + capacity + ")";
    }

    /** {@return that the account is that of the holder whom the payments name} */
    public static Step holds(PaidInto paid, String holderId) {
        return new Step(
                new Words("账户持有人", "holder of the account"),
                "HOLDS",
                holderId,
                paid.accountToken(),
                Spell.ALWAYS,
                paid.source());
    }

    /** {@return that the phone reaches the person} */
    public static Step reached(Contact contact) {
        return new Step(
                new Words("联系电话", "reached by the phone"),
                "REACHED_AT",
                contact.personId(),
                contact.phoneToken(),
                contact.spell(),
                contact.source());
    }

    /** {@return what these payments come to} */
    public static Yuan sum(List<PaidInto> paid) {
        return paid.stream().map(PaidInto::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** {@return how many payments of which days make up an amount} */
    public static Words basis(List<PaidInto> paid) {
        int payments = paid.stream().mapToInt(PaidInto::payments).sum();
        String days =
                paid.stream().map(PaidInto::first).sorted().findFirst().orElseThrow()
                        + " … "
                        + paid.stream().map(PaidInto::last).sorted().toList().getLast();
        return new Words(
                payments + " 笔发放之和（" + days + "）",
                "the sum of " + payments + " payments (" + days + ")");
    }
}
