package org.kinscope.analytics.detector.splitidentity;

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
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/** Two records that resolve to one human, each of which receives. */
public final class SplitIdentityDetector implements Detector<SplitIdentity> {

    @Override
    public String code() {
        return "repeated.split-identity";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("同一人是否以两个身份证号领取救助？", "Does one human receive under two ID numbers?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("persons", "grants");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "paidMonths",
                        12,
                        "months",
                        new Words(
                                "当日之前多少个月内的发放算作领取",
                                "how many months before the day a payment counts as receiving")));
    }

    @Override
    public Answer<SplitIdentity> ask(Neighbourhood n, Inquiry inquiry) {
        long paidMonths = inquiry.parameter("paidMonths");
        String person = n.subject().key();
        List<Receiving> receiving = Receiving.of(n.receiptsOf(person), inquiry.asOf(), paidMonths);
        List<Finding<SplitIdentity>> findings = new ArrayList<>();
        for (int i = 1; i < receiving.size(); i++) {
            findings.add(finding(n, inquiry, receiving.getFirst(), receiving.get(i)));
        }
        return Answer.of(findings);
    }

    private Finding<SplitIdentity> finding(
            Neighbourhood n, Inquiry inquiry, Receiving first, Receiving second) {
        String person = n.subject().key();
        List<String> others = new ArrayList<>();
        for (Receiving record : List.of(first, second)) {
            if (!record.recordId().equals(person)) {
                others.add(record.recordId());
            }
        }
        n.membershipsOf(person).stream()
                .filter(m -> m.spell().runsOn(inquiry.asOf()))
                .map(Membership::aidUnitNo)
                .forEach(others::add);
        LocalDate since = later(first.since(), second.since());
        SplitIdentity grounds =
                new SplitIdentity(
                        first.recordId(),
                        second.recordId(),
                        first.since(),
                        second.since(),
                        programmes(inquiry, first),
                        programmes(inquiry, second));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                grounds,
                evidence(n, inquiry, first, second),
                second.received(since, inquiry.asOf()),
                basis(second, since, inquiry.asOf()),
                Strength.POSSIBLE,
                others,
                inquiry.asOf());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }

    private static Words basis(Receiving second, @Nullable LocalDate since, LocalDate day) {
        String days = (since == null ? "…" : since) + " … " + day;
        return second.grants().isEmpty()
                ? new Words(
                        "后开始领取的号码在重叠期间（" + days + "）收到的发放",
                        "what was paid under the number that began later, " + days)
                : new Words(
                        "后开始领取的号码在重叠期间（" + days + "）的决定金额，每月只计一次",
                        "the grants under the number that began later, "
                                + days
                                + ", each month once");
    }

    private static List<Words> programmes(Inquiry inquiry, Receiving record) {
        return record.told().stream().map(r -> name(inquiry, r)).distinct().toList();
    }

    private static Words name(Inquiry inquiry, Receipt receipt) {
        String code = receipt.programmeCode();
        return code == null
                ? new Words("未注明项目的发放", "a payment of no named programme")
                : inquiry.policy().nameOfProgramme(code);
    }

    private static List<Evidence> evidence(
            Neighbourhood n, Inquiry inquiry, Receiving first, Receiving second) {
        List<Evidence> evidence = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (MergedRecord record : n.recordsOf(n.subject().key())) {
            if (record.recordId().equals(first.recordId())
                    || record.recordId().equals(second.recordId())) {
                steps.add(
                        new Step(
                                new Words(
                                        "判定为同一人（" + record.decidedBy() + "）",
                                        "judged to be the same human (" + record.decidedBy() + ")"),
                                "RESOLVES_TO",
                                record.recordId(),
                                record.personId(),
                                new Spell(record.decidedOn(), null),
                                record.source()));
                evidence.add(new Evidence.Likeness(clues(n, record), record.probability()));
            }
        }
        for (Receiving record : List.of(first, second)) {
            for (Receipt receipt : record.told()) {
                steps.add(step(inquiry, receipt));
            }
        }
        evidence.addFirst(new Evidence.Path(steps));
        return evidence;
    }

    private static Step step(Inquiry inquiry, Receipt r) {
        Words name = name(inquiry, r);
        return new Step(
                new Words(
                        name.zh() + " " + r.amount() + " 元",
                        name.en() + ", " + r.amount() + " yuan, by " + r.period()),
                r.kind().equals(Receipt.GRANT) ? "Grant" : "Payment",
                r.recordId(),
                r.no(),
                r.spell(),
                r.source());
    }

    /** What the register says under both numbers, without the values: those are the reader's. */
    private static Words clues(Neighbourhood n, MergedRecord record) {
        Map<String, String> own = said(n, record.personId());
        Map<String, String> other = said(n, record.recordId());
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Map<String, Words> attributes = new TreeMap<>();
        attributes.put(Statement.NAME, new Words("姓名", "name"));
        attributes.put(Statement.BIRTH_DATE, new Words("出生日期", "birth date"));
        attributes.put(Statement.SEX, new Words("性别", "sex"));
        attributes.forEach(
                (attribute, words) -> {
                    String one = own.get(attribute);
                    String two = other.get(attribute);
                    if (one != null && two != null) {
                        zh.add(words.zh() + (one.equals(two) ? "相同" : "不同"));
                        en.add((one.equals(two) ? "same " : "other ") + words.en());
                    }
                });
        return zh.isEmpty()
                ? new Words("两个身份证号的记录", "records of two ID numbers")
                : new Words(
                        "两个身份证号的记录：" + String.join("、", zh),
                        "records of two ID numbers: " + String.join(", ", en));
    }

    private static Map<String, String> said(Neighbourhood n, String recordId) {
        Map<String, String> said = new TreeMap<>();
        for (Statement s : n.statementsOf(n.subject().key())) {
            if (s.dataset().equals("persons") && s.recordId().equals(recordId)) {
                said.put(s.attribute(), s.value());
            }
        }
        return said;
    }
}
