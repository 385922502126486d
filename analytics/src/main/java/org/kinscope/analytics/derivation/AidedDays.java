package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.time.Spell;

/** On which days each person belonged to a unit that held a status of tier 1 or 2. */
final class AidedDays {

    /**
     * The statuses of tier 1 (dibao, tekun, orphan, unsupported child) and tier 2 (dibao-marginal,
     * expenditure-poor). Source: Chen Mingguan, "分层分类" of Taizhou's social assistance, 2021. The
     * policy catalogue has the same tiers as data; here they bound a duty of family law and do not
     * change with a policy's dates.
     */
    static final Set<String> AIDED_STATUSES =
            Set.of(
                    "dibao",
                    "tekun",
                    "orphan",
                    "unsupported-child",
                    "dibao-marginal",
                    "expenditure-poor");

    private final Map<String, Days> byPerson;

    private AidedDays(Map<String, Days> byPerson) {
        this.byPerson = byPerson;
    }

    static AidedDays of(Collection<Membership> memberships, Collection<StatusSpell> statuses) {
        Map<String, List<Spell>> byUnit = new HashMap<>();
        for (StatusSpell status : statuses) {
            if (AIDED_STATUSES.contains(status.status())) {
                byUnit.computeIfAbsent(status.aidUnitNo(), unit -> new ArrayList<>())
                        .add(status.spell());
            }
        }
        Map<String, Days> byPerson = new HashMap<>();
        for (Membership membership : memberships) {
            Days aided =
                    Days.of(byUnit.getOrDefault(membership.aidUnitNo(), List.of()))
                            .and(Days.of(membership.spell()));
            if (!aided.isEmpty()) {
                byPerson.merge(membership.personId(), aided, Days::or);
            }
        }
        return new AidedDays(byPerson);
    }

    /** {@return the days on which the person was aided} */
    Days of(String personId) {
        return byPerson.getOrDefault(personId, Days.NONE);
    }
}
