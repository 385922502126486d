package org.kinscope.analytics.detector.approverkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * Why a decision near a relative may be in order.
 *
 * @param n what is seen
 * @param inquiry the day
 * @param officialId the relative
 * @param members personIds of those for whom it was decided
 * @param grants the decisions
 */
record InnocentDecision(
        Neighbourhood n,
        Inquiry inquiry,
        String officialId,
        List<String> members,
        List<Grant> grants) {

    private static final Words LOOKED_FOR =
            new Words(
                    "由另一名经办人审批、该经办人就该家庭其他成员的备案、其他近亲属经办人的备案",
                    "approval by another official, a filing of this official for others of the"
                            + " family, a filing of another official who is a relative");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "各项决定均由另一名经办人审批",
                        "another official approved each of the decisions",
                        byAnother()),
                CounterPaths.of(
                        "该经办人已就该家庭或其他成员备案",
                        "this official filed the family or another member",
                        filed(Stream.of(officialId))),
                CounterPaths.of(
                        "另一名近亲属经办人已就成员备案",
                        "another official who is a relative filed a member",
                        filed(others())));
    }

    private List<Step> byAnother() {
        boolean all =
                grants.stream()
                        .allMatch(
                                g -> g.approverId() != null && !officialId.equals(g.approverId()));
        return all
                ? grants.stream()
                        .flatMap(g -> Stream.ofNullable(g.approverId()).map(id -> approved(id, g)))
                        .toList()
                : List.of();
    }

    private Stream<String> others() {
        Set<String> others = new TreeSet<>();
        for (String member : members) {
            Kinship.near(n, member, inquiry.asOf()).stream()
                    .map(Kin::personId)
                    .forEach(others::add);
        }
        others.remove(officialId);
        return others.stream();
    }

    private List<Step> filed(Stream<String> officials) {
        String unit = n.subject().key();
        return officials
                .flatMap(id -> n.filingsBy(id).stream())
                .filter(f -> !f.on().isAfter(inquiry.asOf()))
                .filter(f -> unit.equals(f.aidUnitNo()) || members.contains(f.relativeId()))
                .map(InnocentDecision::step)
                .toList();
    }

    private static Step step(KinFiling f) {
        return new Step(
                new Words("近亲属备案", "filed that a relative is aided"),
                "FILED_KIN",
                f.officialId(),
                f.relativeId(),
                new Spell(f.on(), f.on().plusDays(1)),
                f.source());
    }

    /** {@return that the official approved the grant} */
    static Step approved(String officialId, Grant grant) {
        LocalDate decided = grant.decidedOn();
        LocalDate day = decided != null ? decided : grant.spell().from();
        return new Step(
                new Words("审批", "approved"),
                "APPROVED",
                officialId,
                grant.grantNo(),
                day == null ? Spell.ALWAYS : new Spell(day, day.plusDays(1)),
                grant.source());
    }
}
