package org.kinscope.analytics.detector.conflictattribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.conflictattribute.Disagreements.Disagreement;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** Two sources give different known values of one attribute of a person in aid. */
public final class ConflictAttributeDetector implements Detector<ConflictAttribute> {

    @Override
    public String code() {
        return "conflict.attribute";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "两个来源对同一人的同一信息是否给出不同的值？",
                "Do two sources give different known values of one attribute of a person?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("persons");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<ConflictAttribute> ask(Neighbourhood n, Inquiry inquiry) {
        return Answer.of(
                Disagreements.of(n, inquiry.asOf()).stream()
                        .map(disagreement -> finding(n, inquiry, disagreement))
                        .toList());
    }

    private Finding<ConflictAttribute> finding(Neighbourhood n, Inquiry inquiry, Disagreement d) {
        List<String> others = new ArrayList<>(d.otherKeys());
        n.membershipsOf(n.subject().key()).stream()
                .filter(m -> m.spell().runsOn(inquiry.asOf()))
                .map(Membership::aidUnitNo)
                .forEach(others::add);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new ConflictAttribute(
                        d.attribute(), d.what(), d.one().side(), d.other().side(), d.about()),
                List.of(
                        new Evidence.Path(
                                List.of(d.one().step(d.what()), d.other().step(d.what())))),
                null,
                null,
                Strength.RECORDED,
                others,
                inquiry.asOf());
    }
}
