package org.kinscope.analytics.detector.proxypayee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.KinStep;
import org.kinscope.analytics.kinship.Link;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * Why somebody outside may receive for a member without wrong. Of the holder itself little is in
 * sight: the third step of kinship is told by the relative of the second. Siblings are no such
 * step: their parents are farther than the sight.
 *
 * @param n what is seen
 * @param day the day
 * @param kin the members and their kin
 * @param holder personId of who receives
 * @param paid the payments
 */
record InnocentHolder(
        Neighbourhood n, LocalDate day, KinOutside kin, String holder, List<PaidInto> paid) {

    private static final Words LOOKED_FOR =
            new Words(
                    "持有人为他人登记的代领、三步以内的亲属关系",
                    "the holder recorded as receiving for others, kinship of three steps");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of(
                        "该账户上，持有人登记为他人的监护人、代理人或机构",
                        "on the account the holder is recorded as guardian, agent or institution"
                                + " of others",
                        recorded()),
                CounterPaths.of("持有人是三步以内的亲属", "the holder is kin of three steps", third()));
    }

    private List<Step> recorded() {
        return paid.stream()
                .map(PaidInto::accountToken)
                .distinct()
                .sorted()
                .flatMap(account -> n.payeesOf(account).facts().stream())
                .filter(p -> holder.equals(p.holderId()) && p.isForAnother())
                .filter(p -> !p.first().isAfter(day))
                .map(p -> TieSteps.paidIntoToo(p, day))
                .toList();
    }

    private List<Step> third() {
        for (Kin near : kin.list()) {
            Optional<KinStep> last = steps(near.personId()).findFirst();
            if (last.isPresent()) {
                List<Step> steps = new ArrayList<>(Steps.kin(n, near));
                steps.addAll(Steps.kin(n, new Kin(near.personId(), holder, List.of(last.get()))));
                return steps;
            }
        }
        return List.of();
    }

    /** {@return the steps from that relative to the holder; a running marriage needs no more} */
    private Stream<KinStep> steps(String id) {
        return Stream.of(
                        n.marriagesOf(id).stream()
                                .filter(m -> m.spell().runsOn(day))
                                .map(
                                        m ->
                                                new KinStep(
                                                        id,
                                                        m.otherThan(id),
                                                        Link.SPOUSE,
                                                        m.spell(),
                                                        m.source())),
                        n.parentsOf(id).stream()
                                .map(p -> step(id, p.parentId(), Link.PARENT, p.source())),
                        n.childrenOf(id).stream()
                                .map(p -> step(id, p.childId(), Link.CHILD, p.source())))
                .flatMap(steps -> steps)
                .filter(step -> step.toId().equals(holder));
    }

    private static KinStep step(String from, String to, Link link, Source source) {
        return new KinStep(from, to, link, Spell.ALWAYS, source);
    }
}
