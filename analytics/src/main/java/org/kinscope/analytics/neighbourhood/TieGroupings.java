package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.byText;
import static org.kinscope.analytics.neighbourhood.Orders.one;

import java.util.List;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;

/**
 * How accounts and phones are found: by person, and people by account and phone.
 *
 * @param paidInto into which accounts money for a person goes
 * @param payees for whom money goes into an account
 * @param holdings for whom a person's accounts receive
 * @param contacts by which phones a person is reached
 * @param reached whom a phone reaches
 */
public record TieGroupings(
        Grouping<PaidInto> paidInto,
        Grouping<PaidInto> payees,
        Grouping<PaidInto> holdings,
        Grouping<Contact> contacts,
        Grouping<Contact> reached) {

    TieGroupings(GroupingList all) {
        this(
                all.add(
                        "PAID_INTO",
                        FactKind.PAID_INTO,
                        Space.PERSON,
                        one(PaidInto::personId),
                        byText()),
                all.add(
                        "PAYEES",
                        FactKind.PAID_INTO,
                        Space.ACCOUNT,
                        one(PaidInto::accountToken),
                        byText()),
                all.reverse(
                        "HOLDINGS",
                        FactKind.PAID_INTO,
                        Space.PERSON,
                        TieGroupings::holderOf,
                        byText()),
                all.add(
                        "CONTACTS",
                        FactKind.CONTACTS,
                        Space.PERSON,
                        one(Contact::personId),
                        byText()),
                all.add(
                        "REACHED",
                        FactKind.CONTACTS,
                        Space.PHONE,
                        one(Contact::phoneToken),
                        byText()));
    }

    private static List<String> holderOf(PaidInto paid) {
        String holder = paid.holderId();
        return holder == null ? List.of() : List.of(holder);
    }
}
