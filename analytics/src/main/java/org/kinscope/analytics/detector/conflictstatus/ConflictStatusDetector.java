package org.kinscope.analytics.detector.conflictstatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.OverStay;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * A unit with two running statuses of which a family can have only one: two of dibao, tekun,
 * dibao-marginal and expenditure-poor, or orphan with tekun.
 */
public final class ConflictStatusDetector implements Detector<ConflictStatus> {

    /** Of these a family has one. */
    private static final Set<String> BY_MEANS =
            Set.of("dibao", "tekun", "dibao-marginal", "expenditure-poor");

    private static final Set<String> CARED_FOR = Set.of("orphan", "tekun");

    @Override
    public String code() {
        return "conflict.status";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("同一家庭是否同时有两项互斥的认定？", "Has a unit two statuses that exclude each other?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("statuses");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<ConflictStatus> ask(Neighbourhood n, Inquiry inquiry) {
        List<StatusSpell> running = Units.runningStatuses(n, n.subject().key(), inquiry.asOf());
        List<StatusSpell> clashing =
                running.stream()
                        .filter(
                                s ->
                                        clashes(s, running, BY_MEANS)
                                                || clashes(s, running, CARED_FOR))
                        .toList();
        return clashing.isEmpty()
                ? new Answer.NotMet<>()
                : Answer.of(List.of(finding(n, inquiry, clashing)));
    }

    private static boolean clashes(
            StatusSpell status, List<StatusSpell> running, Set<String> exclusive) {
        return exclusive.contains(status.status())
                && running.stream()
                        .map(StatusSpell::status)
                        .anyMatch(s -> exclusive.contains(s) && !s.equals(status.status()));
    }

    private Finding<ConflictStatus> finding(
            Neighbourhood n, Inquiry inquiry, List<StatusSpell> clashing) {
        String unit = n.subject().key();
        List<Step> steps = new ArrayList<>();
        clashing.forEach(s -> steps.add(Steps.status(s, inquiry.policy())));
        List<Membership> members = Units.membersOn(n, unit, inquiry.asOf());
        members.forEach(m -> steps.add(Steps.member(m)));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ConflictStatus(
                        clashing.stream().map(OverStay::key).toList(),
                        OverStay.names(clashing, inquiry.policy()),
                        since(clashing)),
                List.of(new Evidence.Path(steps)),
                null,
                null,
                Strength.RECORDED,
                members.stream().map(Membership::personId).toList(),
                inquiry.asOf());
    }

    /** The second of the first days of the different statuses; null where one is unknown. */
    private static @Nullable LocalDate since(List<StatusSpell> clashing) {
        TreeMap<String, LocalDate> first = new TreeMap<>();
        for (StatusSpell status : clashing) {
            LocalDate from = status.spell().from();
            if (from == null) {
                return null;
            }
            first.merge(status.status(), from, (a, b) -> a.isBefore(b) ? a : b);
        }
        return first.values().stream().sorted().skip(1).findFirst().orElse(null);
    }
}
