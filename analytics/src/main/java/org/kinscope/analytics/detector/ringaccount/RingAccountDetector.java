package org.kinscope.analytics.detector.ringaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Groups;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Shared;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** One account receives for three or more groups of people who are not related. */
public final class RingAccountDetector implements Detector<RingAccount> {

    @Override
    public String code() {
        return "ring.account";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "同一账户是否为多个互无亲属关系的家庭领取救助？",
                "Does one account receive for families that are not related?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT, Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("payments");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "minGroups",
                        3,
                        "groups",
                        new Words("至少有多少个互无亲属关系的家庭", "how many unrelated groups make a ring")),
                new Parameter(
                        "windowMonths",
                        12,
                        "months",
                        new Words(
                                "只看此前若干个月内仍进入该账户的发放",
                                "money counts that went there in so many months up to the day")));
    }

    @Override
    public Answer<RingAccount> ask(Neighbourhood n, Inquiry inquiry) {
        LocalDate day = inquiry.asOf();
        LocalDate since = day.minusMonths(inquiry.parameter("windowMonths"));
        long minGroups = inquiry.parameter("minGroups");
        Map<String, List<PaidInto>> byAccount = new TreeMap<>();
        for (String person : Groups.standingFor(n, day)) {
            n.paidIntoOf(person).stream()
                    .filter(p -> p.isUsed(since, day))
                    .forEach(
                            p ->
                                    byAccount
                                            .computeIfAbsent(
                                                    p.accountToken(), a -> new ArrayList<>())
                                            .add(p));
        }
        List<Finding<RingAccount>> findings = new ArrayList<>();
        List<Words> cuts = new ArrayList<>();
        byAccount.forEach(
                (account, own) -> {
                    Shared<PaidInto> payees = n.payeesOf(account);
                    if (payees.crowded()) {
                        cuts.add(cut(account));
                        return;
                    }
                    List<PaidInto> used =
                            payees.facts().stream().filter(p -> p.isUsed(since, day)).toList();
                    Set<String> people = new TreeSet<>();
                    used.forEach(p -> people.add(p.personId()));
                    List<Set<String>> groups = Groups.of(n, people, day);
                    if (groups.size() >= minGroups) {
                        findings.add(finding(n, inquiry, account, own, used, groups));
                    }
                });
        return findings.isEmpty() && !cuts.isEmpty()
                ? new Answer.NotKnown<>(cuts)
                : Answer.of(findings);
    }

    private static Words cut(String account) {
        return new Words(
                "账户 " + account + " 关联超过 " + Shared.MOST + " 人，未展开",
                "the account "
                        + account
                        + " links more than "
                        + Shared.MOST
                        + " people and was not expanded");
    }

    private Finding<RingAccount> finding(
            Neighbourhood n,
            Inquiry inquiry,
            String account,
            List<PaidInto> own,
            List<PaidInto> used,
            List<Set<String>> groups) {
        LocalDate day = inquiry.asOf();
        List<PaidInto> upToDay = own.stream().map(p -> TieSteps.upTo(n, p, day)).toList();
        List<Step> steps = new ArrayList<>();
        upToDay.forEach(p -> steps.add(TieSteps.paidInto(p)));
        List<String> others = new ArrayList<>();
        int people = 0;
        for (Set<String> group : groups) {
            people += group.size();
            for (String id : group) {
                others.add(id);
                others.addAll(Groups.unitsOf(n, id, day));
                used.stream()
                        .filter(p -> p.personId().equals(id) && !own.contains(p))
                        .forEach(p -> steps.add(TieSteps.paidIntoToo(p, day)));
            }
        }
        for (PaidInto p : used) {
            String holder = p.holderId();
            if (holder != null) {
                steps.add(TieSteps.holds(p, holder));
                others.add(holder);
            }
        }
        others.removeIf(n.subject().key()::equals);
        Yuan amount = TieSteps.sum(upToDay);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new RingAccount(account, groups.size(), people),
                List.of(
                        new Evidence.Path(steps.stream().distinct().toList()),
                        new Evidence.Limit(
                                new Words("互无亲属关系的家庭数", "groups that are not related"),
                                String.valueOf(groups.size()),
                                String.valueOf(inquiry.parameter("minGroups") - 1),
                                "groups",
                                "minGroups"),
                        new InnocentAccount(n, day, used).strongest()),
                amount,
                TieSteps.basis(upToDay),
                Strength.RECORDED,
                others,
                day);
    }
}
