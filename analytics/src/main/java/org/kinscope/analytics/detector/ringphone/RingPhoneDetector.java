package org.kinscope.analytics.detector.ringphone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Groups;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TieSteps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Shared;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** One phone reaches aided people of four or more groups that are not related. */
public final class RingPhoneDetector implements Detector<RingPhone> {

    @Override
    public String code() {
        return "ring.phone";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "同一电话是否联系多个互无亲属关系的受助家庭？",
                "Does one phone reach aided families that are not related?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT, Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("contacts", "grants", "statuses");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "minGroups",
                        4,
                        "groups",
                        new Words("至少有多少个互无亲属关系的家庭", "how many unrelated groups make a ring")));
    }

    @Override
    public Answer<RingPhone> ask(Neighbourhood n, Inquiry inquiry) {
        LocalDate day = inquiry.asOf();
        long minGroups = inquiry.parameter("minGroups");
        Set<String> phones = new TreeSet<>();
        for (String person : Groups.standingFor(n, day)) {
            if (isAided(n, inquiry, person)) {
                n.contactsOf(person).stream()
                        .filter(c -> c.spell().runsOn(day))
                        .forEach(c -> phones.add(c.phoneToken()));
            }
        }
        List<Finding<RingPhone>> findings = new ArrayList<>();
        List<Words> cuts = new ArrayList<>();
        for (String phone : phones) {
            Shared<Contact> reached = n.reachedBy(phone);
            if (reached.crowded()) {
                cuts.add(cut(phone));
                continue;
            }
            List<Contact> aided =
                    reached.facts().stream()
                            .filter(c -> c.spell().runsOn(day))
                            .filter(c -> isAided(n, inquiry, c.personId()))
                            .toList();
            Set<String> people = new TreeSet<>();
            aided.forEach(c -> people.add(c.personId()));
            List<Set<String>> groups = Groups.of(n, people, day);
            if (groups.size() >= minGroups) {
                findings.add(finding(n, inquiry, phone, aided, people, groups.size()));
            }
        }
        return findings.isEmpty() && !cuts.isEmpty()
                ? new Answer.NotKnown<>(cuts)
                : Answer.of(findings);
    }

    /** Alive, and in an aided unit or with a running grant that is not one-off. */
    private static boolean isAided(Neighbourhood n, Inquiry inquiry, String personId) {
        LocalDate day = inquiry.asOf();
        return n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(false)
                && (Units.isMemberOfAided(n, personId, inquiry.policy())
                        || n.grantsTo(personId).stream()
                                .anyMatch(g -> !g.isOneOff() && g.spell().runsOn(day)));
    }

    private static Words cut(String phone) {
        return new Words(
                "电话 " + phone + " 关联超过 " + Shared.MOST + " 人，未展开",
                "the phone "
                        + phone
                        + " links more than "
                        + Shared.MOST
                        + " people and was not expanded");
    }

    private static List<Contact> reached(Neighbourhood n, String phone, LocalDate day) {
        return n.reachedBy(phone).facts().stream().filter(c -> c.spell().runsOn(day)).toList();
    }

    private Finding<RingPhone> finding(
            Neighbourhood n,
            Inquiry inquiry,
            String phone,
            List<Contact> aided,
            Set<String> people,
            int groups) {
        LocalDate day = inquiry.asOf();
        List<String> others = new ArrayList<>(people);
        people.forEach(id -> others.addAll(Groups.unitsOf(n, id, day)));
        others.removeIf(n.subject().key()::equals);
        List<Step> steps = aided.stream().map(TieSteps::reached).toList();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new RingPhone(phone, groups, people.size()),
                List.of(
                        new Evidence.Path(steps),
                        new Evidence.Limit(
                                new Words("互无亲属关系的受助家庭数", "aided groups that are not related"),
                                String.valueOf(groups),
                                String.valueOf(inquiry.parameter("minGroups") - 1),
                                "groups",
                                "minGroups"),
                        new InnocentPhone(n, day, reached(n, phone, day), people).strongest()),
                null,
                null,
                Strength.RECORDED,
                others,
                day);
    }
}
