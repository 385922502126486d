package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Everything that the rules say of a family on one day.
 *
 * @param day the day
 * @param divisionCode where the family lives; null where unknown
 * @param profile the reading of the rules
 * @param profileBasis where the reading stands written
 * @param members who counts, and why not who does not
 * @param tier the tier with its conditions
 * @param all every programme, for the family or for each member
 * @param notes what else is to be said
 */
public record Entitlements(
        LocalDate day,
        @Nullable String divisionCode,
        String profile,
        String profileBasis,
        List<Membership> members,
        FamilyTier tier,
        List<Entitlement> all,
        List<Words> notes) {

    public Entitlements {
        members = List.copyOf(members);
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    /** {@return what is due} */
    public List<Entitlement> due() {
        return all.stream().filter(Entitlement::isDue).toList();
    }

    /** {@return what cannot be said} */
    public List<Entitlement> notEvaluated() {
        return all.stream().filter(e -> e.outcome() == Outcome.NOT_EVALUATED).toList();
    }

    /**
     * {@return the answer about a programme}
     *
     * @param member whom; null: the family
     */
    public Optional<Entitlement> find(String programme, @Nullable String member) {
        return all.stream()
                .filter(e -> e.programme().equals(programme))
                .filter(e -> member == null ? e.member() == null : member.equals(e.member()))
                .findFirst();
    }

    /** {@return the known amounts of a year together; what is given by event is left out} */
    public Yuan yearly() {
        Yuan sum = Yuan.ZERO;
        for (Entitlement entitlement : due()) {
            Yuan yearly = entitlement.yearly();
            sum = yearly == null ? sum : sum.plus(yearly);
        }
        return sum;
    }

    /** {@return how many due amounts are not known} */
    public long amountsNotKnown() {
        return due().stream().filter(e -> e.amount() == null && !e.missing().isEmpty()).count();
    }
}
