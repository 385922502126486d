package org.kinscope.analytics.detector.proxypayee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Somebody outside the unit, no close kin and no recorded agent, receives for a member. */
public final class ProxyPayeeDetector implements Detector<ProxyPayee> {

    @Override
    public String code() {
        return "money.proxy-payee";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "是否由家庭以外、并非近亲属也没有代理登记的人代领救助？",
                "Does somebody outside the unit, no close kin and no recorded agent, receive for a"
                        + " member?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("payments", "aid_units");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "windowMonths",
                        12,
                        "months",
                        new Words(
                                "只看此前若干个月内仍在使用的账户",
                                "an account counts that was used in so many months up to the day")));
    }

    @Override
    public Answer<ProxyPayee> ask(Neighbourhood n, Inquiry inquiry) {
        LocalDate day = inquiry.asOf();
        LocalDate since = day.minusMonths(inquiry.parameter("windowMonths"));
        KinOutside kin = KinOutside.of(n, n.subject().key(), day);
        Map<String, List<PaidInto>> byHolder = new TreeMap<>();
        for (Membership member : kin.members()) {
            for (PaidInto paid : n.paidIntoOf(member.personId())) {
                String holder = paid.holderId();
                if (holder != null
                        && paid.isUsed(since, day)
                        && !Units.isInside(n, n.subject().key(), holder, day)
                        && kin.find(holder).isEmpty()) {
                    byHolder.computeIfAbsent(holder, h -> new ArrayList<>()).add(paid);
                }
            }
        }
        byHolder.values().removeIf(all -> all.stream().anyMatch(PaidInto::isForAnother));
        List<Finding<ProxyPayee>> findings = new ArrayList<>();
        byHolder.forEach(
                (holder, paid) -> findings.add(finding(n, inquiry, kin, holder, distinct(paid))));
        return Answer.of(findings);
    }

    private static List<PaidInto> distinct(List<PaidInto> paid) {
        return paid.stream().distinct().toList();
    }

    private Finding<ProxyPayee> finding(
            Neighbourhood n, Inquiry inquiry, KinOutside kin, String holder, List<PaidInto> paid) {
        LocalDate day = inquiry.asOf();
        List<PaidInto> upToDay = paid.stream().map(p -> TieSteps.upTo(n, p, day)).toList();
        List<Service> offices =
                n.servicesOf(holder).stream()
                        .filter(s -> s.spell().runsOn(day))
                        .filter(s -> covers(s, Units.divisionOf(n, n.subject().key())))
                        .toList();
        List<Step> steps = new ArrayList<>();
        List<String> others = new ArrayList<>(List.of(holder));
        for (PaidInto p : upToDay) {
            kin.members().stream()
                    .filter(m -> m.personId().equals(p.personId()))
                    .forEach(m -> steps.add(Steps.member(m)));
            steps.add(TieSteps.paidInto(p));
            steps.add(TieSteps.holds(p, holder));
            others.add(p.personId());
        }
        offices.forEach(s -> steps.add(Steps.service(s)));
        Yuan amount = TieSteps.sum(upToDay);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ProxyPayee(
                        holder,
                        (int) upToDay.stream().map(PaidInto::personId).distinct().count(),
                        !offices.isEmpty(),
                        amount),
                List.of(
                        new Evidence.Path(steps.stream().distinct().toList()),
                        new InnocentHolder(n, day, kin, holder, paid).strongest()),
                amount,
                TieSteps.basis(upToDay),
                offices.isEmpty() ? Strength.POSSIBLE : Strength.RECORDED,
                others,
                day);
    }

    /** An office of a village, or of the town or county that it lies in. */
    private static boolean covers(Service office, @Nullable String division) {
        String place = office.divisionCode().replaceFirst("0+$", "");
        return division != null && !place.isEmpty() && division.startsWith(place);
    }
}
