package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.List;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;

/** A far sight of stored facts: a view that copies nothing. */
record StoredFarSight(FactSource facts) implements FarSight {

    @Override
    public List<CompanyRole> rolesIn(String uscc) {
        return facts.list(Groupings.ROLE_HOLDERS, uscc);
    }

    @Override
    public List<Contact> contactsOf(String personId) {
        return facts.list(Groupings.TIES.contacts(), personId);
    }

    @Override
    public List<Contact> reachedBy(String phoneToken) {
        return facts.list(Groupings.TIES.reached(), phoneToken);
    }

    @Override
    public List<PaidInto> paidIntoOf(String personId) {
        return facts.list(Groupings.TIES.paidInto(), personId);
    }

    @Override
    public List<PaidInto> paidToHolder(String personId) {
        return facts.list(Groupings.TIES.holdings(), personId);
    }

    @Override
    public List<PaidInto> payeesOf(String accountToken) {
        return facts.list(Groupings.TIES.payees(), accountToken);
    }

    @Override
    public Collection<String> depositorsOf(String accountToken) {
        return facts.depositors(accountToken);
    }

    @Override
    public Collection<String> dwellersOf(String dwellingKey) {
        return facts.dwellers(dwellingKey);
    }
}
