package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.List;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;

/**
 * What ties people to others, step after step, far beyond two steps of kinship. Only a question
 * that is asked on demand sees it: it looks into the lives of people whom nobody suspects.
 *
 * <p>Told of everybody within three steps of the unit that is the subject; of those of the fourth,
 * who they are, where they live and what they own. Where a thing ties more people than {@link
 * Shared#MOST}, more than so many are named and not all of them.
 */
public interface FarSight {

    /** How many steps it goes. */
    int STEPS = 4;

    /** {@return who has or had a role in the company, its legal representative included} */
    List<CompanyRole> rolesIn(String uscc);

    /** {@return by which phones the person is or was reached} */
    List<Contact> contactsOf(String personId);

    /** {@return whom the phone reaches or reached} */
    List<Contact> reachedBy(String phoneToken);

    /** {@return into which accounts money for the person goes} */
    List<PaidInto> paidIntoOf(String personId);

    /** {@return what goes into accounts that payments say the person holds} */
    List<PaidInto> paidToHolder(String personId);

    /** {@return for whom money goes into the account} */
    List<PaidInto> payeesOf(String accountToken);

    /** {@return whose balances of that account banks told, and perhaps others} */
    Collection<String> depositorsOf(String accountToken);

    /** {@return who lives at the dwelling by a register at some time, and perhaps others} */
    Collection<String> dwellersOf(String dwellingKey);
}
