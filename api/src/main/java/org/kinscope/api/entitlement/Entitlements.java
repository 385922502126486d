package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Membership;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;

/**
 * What the rules say of a family, as the schema tells it.
 *
 * @param answer the calculator's answer
 * @param question what was asked
 * @param kind what the key names; null: a family that was told
 * @param key the number of the unit or household, or the personId
 * @param at the point of view from which people are read; null for a family that was told
 * @param departments tells a department's name
 */
public record Entitlements(
        org.kinscope.analytics.calculator.Entitlements answer,
        Question question,
        Subject.@Nullable Kind kind,
        String key,
        @Nullable AsOf at,
        Departments departments) {

    /** Tells the name of a department. */
    @FunctionalInterface
    public interface Departments {

        /** {@return the name in both languages} */
        Words nameOf(String code);
    }

    /** The tier that the rule can say. */
    public enum AssessedTier {
        TIER_1,
        TIER_2,
        NONE,
        NOT_EVALUATED
    }

    /**
     * A member, counted or not.
     *
     * @param key the personId, or the id that was told
     * @param name how sentences call the member
     * @param who the person; null in a family that was told
     * @param counts whether the member is assessed with the family
     * @param because the rule that leaves the member out
     * @param missing what would have to be known to be sure
     */
    public record EntitledMember(
            String key,
            String name,
            @Nullable PersonAt who,
            boolean counts,
            @Nullable ConditionAnswer because,
            List<Words> missing) {}

    /**
     * The tier.
     *
     * @param assessed what the rule says
     * @param size how many members are assessed
     * @param conditions the conditions
     * @param missing what would have to be known
     */
    public record EntitledTier(
            AssessedTier assessed,
            int size,
            List<ConditionAnswer> conditions,
            List<Words> missing) {}

    /** {@return the day} */
    public LocalDate asOf() {
        return answer.day();
    }

    /** {@return what the key names} */
    public String subjectKind() {
        return kind == null ? "typed" : kind.code();
    }

    /** {@return the number of the unit or household, or the personId} */
    public String subjectKey() {
        return key;
    }

    /** {@return where the family lives} */
    public @Nullable String divisionCode() {
        return answer.divisionCode();
    }

    /** {@return the reading} */
    public String profile() {
        return answer.profile();
    }

    /** {@return where the reading stands written} */
    public String profileBasis() {
        return answer.profileBasis();
    }

    /** {@return all who belong} */
    public List<EntitledMember> members() {
        return answer.members().stream().map(this::member).toList();
    }

    private EntitledMember member(Membership member) {
        String who = member.member().key();
        return new EntitledMember(
                who,
                member.member().called(),
                at == null ? null : new PersonAt(who, at),
                member.counts(),
                member.because(),
                member.missing());
    }

    /** {@return the tier with its conditions} */
    public EntitledTier tier() {
        FamilyTier tier = answer.tier();
        return new EntitledTier(
                of(tier.assessed()), tier.size(), tier.conditions(), tier.missing());
    }

    private static AssessedTier of(Tier tier) {
        return switch (tier) {
            case TIER_1 -> AssessedTier.TIER_1;
            case TIER_2 -> AssessedTier.TIER_2;
            case NONE -> AssessedTier.NONE;
            case NOT_EVALUATED, NOT_ASSESSED -> AssessedTier.NOT_EVALUATED;
        };
    }

    /** {@return what is known of a year} */
    public Yuan yearly() {
        return answer.yearly();
    }

    /** {@return how many due amounts are not known} */
    public int amountsNotKnown() {
        return Math.toIntExact(answer.amountsNotKnown());
    }

    /** {@return what else is to be said} */
    public List<Words> notes() {
        return answer.notes();
    }

    /** {@return every programme} */
    List<Entitlement> entitlements() {
        return answer.all().stream().map(e -> Entitlement.of(e, departments)).toList();
    }
}
