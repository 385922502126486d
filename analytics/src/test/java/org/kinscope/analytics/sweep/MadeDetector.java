package org.kinscope.analytics.sweep;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * A detector of units that a test makes up.
 *
 * @param rule what it answers
 */
record MadeDetector(
        String code, BiFunction<Neighbourhood, Inquiry, Answer<MadeDetector.Found>> rule)
        implements Detector<MadeDetector.Found> {

    record Found(String unit) implements Grounds {
        @Override
        public List<String> identifyingParts() {
            return List.of(unit);
        }

        @Override
        public Words sentence() {
            return new Words("问", "a question");
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("问", "a question");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("days", 30, "days", new Words("天", "days")));
    }

    @Override
    public Answer<Found> ask(Neighbourhood neighbourhood, Inquiry inquiry) {
        return rule.apply(neighbourhood, inquiry);
    }
}
