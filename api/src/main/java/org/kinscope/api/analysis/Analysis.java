package org.kinscope.api.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.finding.RecordReport;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.SweepFailed;
import org.kinscope.analytics.sweep.SweepResult;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;

/** A run of the analyses: the city is projected, asked and its findings recorded. */
public final class Analysis {

    private Analysis() {}

    /**
     * {@return what the run found} An analysis that failed on a subject records nothing, so that
     * its findings do not expire by accident.
     *
     * @param codes the analyses; empty for all
     * @param asOf the day and the part of the city
     */
    public static AnalysisResult run(Driver driver, List<String> codes, AsOf asOf) {
        long started = System.nanoTime();
        List<Detector<?>> detectors =
                codes.isEmpty()
                        ? Detectors.all()
                        : codes.stream().distinct().<Detector<?>>map(Detectors::get).toList();
        Questions questions =
                Questions.of(detectors, asOf.day(), PolicyCatalogue.load().at(asOf.day()));
        CityProjection city = CityProjection.load(driver, asOf.scope());
        SweepResult answers = answers(city, questions);
        FindingRecorder recorder = new FindingRecorder(driver);
        List<RecordReport> recorded = new ArrayList<>();
        Map<String, Map<String, Long>> parameters = questions.allParameters();
        for (String code : questions.codes()) {
            boolean whole = answers.failures().stream().noneMatch(f -> f.code().equals(code));
            List<Finding<?>> found =
                    answers.findings().stream().filter(f -> f.code().equals(code)).toList();
            recorded.add(
                    whole
                            ? recorder.record(
                                    found,
                                    Set.of(code),
                                    asOf.day(),
                                    asOf.scope(),
                                    parameters,
                                    answers.undecided())
                            : new RecordReport(0, 0, 0, 0, 0));
        }
        return new AnalysisResult(
                asOf.day(),
                questions.codes(),
                answers,
                recorded,
                (System.nanoTime() - started) / 1e9);
    }

    private static SweepResult answers(CityProjection city, Questions questions) {
        try {
            return Sweep.run(city, questions);
        } catch (SweepFailed failed) {
            return failed.result();
        }
    }
}
