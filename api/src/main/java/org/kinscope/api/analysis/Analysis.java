package org.kinscope.api.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.finding.LastRuns;
import org.kinscope.analytics.finding.RecordReport;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.projection.Refreshed;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.SweepFailed;
import org.kinscope.analytics.sweep.SweepResult;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.api.city.KeptCity;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** A run of the analyses: the city is projected, asked and its findings recorded. */
public final class Analysis {

    private final Driver driver;
    private final Questions questions;
    private final AsOf asOf;
    private final LastRuns lastRuns;

    private Analysis(Driver driver, List<String> codes, AsOf asOf) {
        List<Detector<?>> detectors =
                codes.isEmpty()
                        ? Detectors.usual()
                        : codes.stream().distinct().<Detector<?>>map(Detectors::get).toList();
        this.driver = driver;
        this.questions = Questions.of(detectors, asOf.day(), PolicyCatalogue.load().at(asOf.day()));
        this.asOf = asOf;
        this.lastRuns = new LastRuns(driver);
    }

    /**
     * {@return what the run found} Everybody is asked. An analysis that failed on a subject records
     * nothing, so that its findings do not expire by accident.
     *
     * @param codes the analyses; empty for all but those that are asked on demand
     * @param asOf the day and the part of the city
     */
    public static AnalysisResult run(Driver driver, List<String> codes, AsOf asOf) {
        long started = System.nanoTime();
        Analysis run = new Analysis(driver, codes, asOf);
        return run.ask(CityProjection.load(driver, asOf.scope()), null, Watch.NONE, started);
    }

    /**
     * As the other, and keeps the city in a file for the next run.
     *
     * @param dataFolder where the file is
     * @param changed whether only those are to be asked whom changes concern that were written
     *     since the kept city was read; everybody is asked where no city is kept, where the last
     *     run asked other questions or of an older state, and where a dataset came for the first
     *     time
     * @throws IOException if the city cannot be kept
     */
    public static AnalysisResult run(
            Driver driver,
            List<String> codes,
            AsOf asOf,
            Path dataFolder,
            boolean changed,
            Watch watch)
            throws IOException {
        long started = System.nanoTime();
        Analysis run = new Analysis(driver, codes, asOf);
        KeptCity kept = new KeptCity(driver, dataFolder);
        Refreshed refreshed = changed ? kept.refreshed().orElse(null) : null;
        if (refreshed != null) {
            CityProjection city = refreshed.city().in(asOf.scope());
            return run.ask(city, run.concerned(refreshed), watch, started);
        }
        CityProjection city = CityProjection.load(driver, asOf.scope());
        kept.keep(city);
        return run.ask(city, null, watch, started);
    }

    /**
     * {@return whom to ask, or null for everybody} Whom a change concerns is told of two steps of
     * kinship; a question that looks farther asks everybody.
     */
    private @Nullable Set<Subject> concerned(Refreshed refreshed) {
        if (questions.detectors().stream().anyMatch(Detector::onDemand)) {
            return null;
        }
        boolean covered =
                questions.codes().stream()
                        .allMatch(
                                code ->
                                        lastRuns.covers(
                                                code,
                                                asOf.scope(),
                                                fingerprint(code),
                                                refreshed.before().epoch()));
        return covered && !refreshed.concernsAll(asOf.day()) ? refreshed.concerned() : null;
    }

    /** {@return all that decides an answer beside the facts, as a text} */
    private String fingerprint(String code) {
        return Detectors.get(code).version()
                + " "
                + asOf.day()
                + " "
                + new java.util.TreeMap<>(questions.allParameters().getOrDefault(code, Map.of()))
                + " "
                + PolicyCatalogue.load().at(asOf.day()).asCypherParameters().hashCode();
    }

    private AnalysisResult ask(
            CityProjection city, @Nullable Set<Subject> only, Watch watch, long started) {
        long read = System.nanoTime();
        List<Subject> everybody = Sweep.subjects(city, questions, "");
        List<Subject> subjects =
                only == null ? everybody : everybody.stream().filter(only::contains).toList();
        SweepResult answers = answers(city, subjects, watch);
        long asked = System.nanoTime();
        List<RecordReport> recorded = record(city, answers, only);
        return new AnalysisResult(
                asOf.day(),
                questions.codes(),
                answers,
                recorded,
                subjects.size(),
                everybody.size(),
                city.bytes(),
                new AnalysisResult.Steps(
                        (read - started) / 1e9,
                        (asked - read) / 1e9,
                        (System.nanoTime() - asked) / 1e9));
    }

    private List<RecordReport> record(
            CityProjection city, SweepResult answers, @Nullable Set<Subject> only) {
        FindingRecorder recorder = new FindingRecorder(driver);
        List<RecordReport> recorded = new ArrayList<>();
        Predicate<Subject> asked = subject -> only == null || only.contains(subject);
        Scope scope = asOf.scope();
        for (String code : questions.codes()) {
            if (answers.failures().stream().anyMatch(f -> f.code().equals(code))) {
                recorded.add(new RecordReport(0, 0, 0, 0, 0));
                continue;
            }
            List<Finding<?>> found =
                    answers.findings().stream().filter(f -> f.code().equals(code)).toList();
            recorded.add(
                    recorder.record(
                            found,
                            Set.of(code),
                            asOf.day(),
                            scope,
                            questions.allParameters(),
                            answers.undecided(),
                            asked));
            lastRuns.keep(code, scope, fingerprint(code), city.epoch());
        }
        return recorded;
    }

    private SweepResult answers(CityProjection city, List<Subject> subjects, Watch watch) {
        try {
            return Sweep.run(city, questions, subjects, watch);
        } catch (SweepFailed failed) {
            return failed.result();
        }
    }
}
