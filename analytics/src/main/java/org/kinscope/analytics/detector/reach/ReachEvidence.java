package org.kinscope.analytics.detector.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.detector.Whereabouts;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.KinStep;
import org.kinscope.analytics.neighbourhood.FarSight;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * Paths as evidence: each tie by the facts of both sides.
 *
 * @param n what is seen
 * @param far what is seen farther
 * @param day the day
 * @param since money that went into an account after this day ties
 */
record ReachEvidence(Neighbourhood n, FarSight far, LocalDate day, LocalDate since) {

    private static final Words LOOKED_FOR =
            new Words("远亲、登记的监护人、代理人或机构", "distant kin, a recorded guardian, agent or institution");

    /** {@return the facts of the path} */
    Evidence path(Reached reached) {
        return new Evidence.Path(steps(reached));
    }

    private List<Step> steps(Reached reached) {
        List<Step> steps = new ArrayList<>();
        Units.membersOn(n, n.subject().key(), day).stream()
                .filter(m -> m.personId().equals(reached.startId()))
                .forEach(m -> steps.add(Steps.member(m)));
        reached.ties().forEach(tie -> steps.addAll(steps(tie)));
        return steps.stream().distinct().toList();
    }

    /**
     * {@return the strongest path that explains the same innocently, as far as the facts tell of
     * one: kinship alone, farther than two steps, with its strength; else that payments record the
     * holder of an account of the path as receiving for another; else that none was found}
     */
    List<Evidence> counterPath(Reached reached, Optional<Reached> byKinship) {
        List<Step> recorded =
                reached.ties().stream()
                        .filter(tie -> tie.kind() == TieKind.ACCOUNT)
                        .flatMap(tie -> paid(tie).filter(PaidInto::isForAnother))
                        .map(p -> TieSteps.paidIntoToo(p, day))
                        .toList();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                CounterPaths.strongest(
                        LOOKED_FOR,
                        CounterPaths.of(
                                "另一条只经亲属的路径",
                                "another path, by kinship alone",
                                byKinship.map(this::steps).orElse(List.of())),
                        CounterPaths.of(
                                "发放记录登记的监护人、代理人或机构",
                                "payments record a guardian, agent or institution",
                                recorded)));
        byKinship.ifPresent(
                kin ->
                        evidence.add(
                                new Evidence.Limit(
                                        new Words(
                                                "另一条只经亲属的路径的强度",
                                                "strength of the other path, by kinship alone"),
                                        Reach.decimal(kin.strength()),
                                        Reach.decimal(reached.strength()),
                                        "of 1",
                                        "strength of the path above")));
        return evidence;
    }

    private List<Step> steps(Tie tie) {
        KinStep kin = tie.kin();
        if (kin != null) {
            return Steps.kin(n, new Kin(tie.fromId(), tie.toId(), List.of(kin)));
        }
        List<String> both = List.of(tie.fromId(), tie.toId());
        return switch (tie.kind()) {
            case DWELLING ->
                    both.stream()
                            .flatMap(id -> Whereabouts.of(n, id, tie.thing(), day).steps().stream())
                            .toList();
            case COMPANY ->
                    both.stream()
                            .flatMap(id -> n.rolesOf(id).stream())
                            .filter(r -> r.uscc().equals(tie.thing()) && r.spell().runsOn(day))
                            .map(Steps::role)
                            .toList();
            case PHONE ->
                    both.stream()
                            .flatMap(id -> far.contactsOf(id).stream())
                            .filter(c -> c.phoneToken().equals(tie.thing()))
                            .filter(c -> c.spell().runsOn(day))
                            .map(TieSteps::reached)
                            .toList();
            default -> account(tie);
        };
    }

    private Stream<PaidInto> paid(Tie tie) {
        Set<String> both = Set.of(tie.fromId(), tie.toId());
        return far.payeesOf(tie.thing()).stream()
                .filter(p -> p.isUsed(since, day))
                .filter(p -> both.contains(p.personId()) || both.contains(holder(p)));
    }

    private static String holder(PaidInto paid) {
        String holder = paid.holderId();
        return holder == null ? "" : holder;
    }

    private List<Step> account(Tie tie) {
        List<Step> steps = new ArrayList<>();
        for (String id : List.of(tie.fromId(), tie.toId())) {
            paid(tie)
                    .forEach(
                            p -> {
                                if (p.personId().equals(id)) {
                                    steps.add(TieSteps.paidIntoToo(p, day));
                                }
                                if (holder(p).equals(id)) {
                                    steps.add(TieSteps.holds(p, id));
                                }
                            });
            n.depositsOf(id).stream()
                    .filter(d -> d.accountToken().equals(tie.thing()) && !d.asOf().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .ifPresent(d -> steps.add(balance(d)));
        }
        return steps;
    }

    private static Step balance(Deposit deposit) {
        return new Step(
                new Words("银行登记的账户持有人", "holder of the account by the bank"),
                "HOLDS",
                deposit.personId(),
                deposit.accountToken(),
                new Spell(deposit.asOf(), deposit.asOf().plusDays(1)),
                deposit.source());
    }
}
