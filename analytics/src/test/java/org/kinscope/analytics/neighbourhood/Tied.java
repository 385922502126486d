package org.kinscope.analytics.neighbourhood;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;

/** What a neighbourhood promises to show of those who share an account or a phone. */
record Tied(Neighbourhood n, Map<String, Object> said) {

    /** Adds every answer about the accounts and phones of people in sight. */
    void add(SortedSet<String> inSight) {
        SortedSet<String> tied = new TreeSet<>();
        for (String id : inSight) {
            said.put("paid into " + id, n.paidIntoOf(id));
            said.put("contacts " + id, n.contactsOf(id));
            for (PaidInto paid : n.paidIntoOf(id)) {
                Shared<PaidInto> payees = n.payeesOf(paid.accountToken());
                said.put("payees " + paid.accountToken(), payees);
                payees.facts().stream().map(PaidInto::personId).forEach(tied::add);
                String holder = paid.holderId();
                if (holder != null) {
                    said.put("holder's services " + holder, n.servicesOf(holder));
                }
            }
            for (Contact contact : n.contactsOf(id)) {
                Shared<Contact> reached = n.reachedBy(contact.phoneToken());
                said.put("reached " + contact.phoneToken(), reached);
                reached.facts().stream().map(Contact::personId).forEach(tied::add);
            }
        }
        tied.forEach(this::person);
    }

    private void person(String id) {
        said.put("person " + id, n.findPerson(id));
        said.put("tied memberships " + id, n.membershipsOf(id));
        said.put("tied marriages " + id, n.marriagesOf(id));
        said.put("tied parents " + id, n.parentsOf(id));
        said.put("tied children " + id, n.childrenOf(id));
        said.put("tied siblings " + id, n.siblingsOf(id));
        said.put("tied grants " + id, n.grantsTo(id));
        n.marriagesOf(id)
                .forEach(
                        m -> {
                            String spouse = m.otherThan(id);
                            said.put("person " + spouse, n.findPerson(spouse));
                        });
        n.membershipsOf(id)
                .forEach(
                        m -> {
                            String unit = m.aidUnitNo();
                            said.put("tied unit " + unit, n.findAidUnit(unit));
                            said.put("tied statuses " + unit, n.statusesOf(unit));
                            said.put("tied grants for " + unit, n.grantsFor(unit));
                        });
    }
}
