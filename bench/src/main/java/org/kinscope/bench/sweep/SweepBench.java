package org.kinscope.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.projection.Surrounding;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.bench.frame.Calibration;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Measures the projection, walks on it and sweeps over it, each beside its peers. */
final class SweepBench {

    private final Driver driver;
    private final Path folder;
    private final Choice choice;
    private final Consumer<String> words;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private double build;

    SweepBench(Driver driver, Path folder, Choice choice, Consumer<String> words) {
        this.driver = driver;
        this.folder = folder;
        this.choice = choice;
        this.words = words;
    }

    /**
     * Runs it.
     *
     * @throws IllegalStateException if a peer's answer differs: no time counts then
     */
    SweepReport run() throws IOException, SQLException {
        Calibration calibration = Calibration.of(folder, driver);
        CityProjection city = projection();
        new WalkBench(driver, choice).run(Surrounding.in(city), figures, facts);
        List<Detector<?>> all = Detectors.usual();
        new DetectorBench(driver, city, choice, words).run(all, figures, facts);
        for (double percent : choice.changed()) {
            city = changed(city, all, percent);
        }
        return new SweepReport(calibration, facts, figures);
    }

    private CityProjection projection() throws IOException {
        CityProjection city = null;
        List<Double> builds = new ArrayList<>();
        for (int i = 0; i < choice.builds(); i++) {
            long started = System.nanoTime();
            city = CityProjection.load(driver, Scope.CITY);
            builds.add(since(started));
            words.accept(format("read the city in %.1f s", builds.getLast()));
        }
        if (city == null) {
            throw new IllegalArgumentException("the projection must be read at least once");
        }
        build = new Spread(builds).median();
        int people = city.count(Groupings.PERSON);
        Path file = folder.resolve("city.snapshot");
        List<Double> saves = new ArrayList<>();
        List<Double> loads = new ArrayList<>();
        for (int i = 0; i < choice.runs() + 1; i++) {
            long started = System.nanoTime();
            city.save(file);
            long saved = System.nanoTime();
            CityProjection.open(file, Scope.CITY);
            if (i > 0) {
                saves.add((saved - started) / 1e9);
                loads.add(since(saved));
            }
        }
        facts.put("people", people);
        facts.put("aid units", city.count(Groupings.AID_UNIT));
        facts.put("grants", city.count(Groupings.GRANTS_TO));
        facts.put("vehicles", city.count(Groupings.VEHICLE));
        facts.put("bytes of columns", city.bytes());
        facts.put("bytes a person", Math.round(city.bytes() / (double) Math.max(1, people)));
        facts.put("bytes of the snapshot", Files.size(file));
        figures.add(Figure.alone("projection read over Bolt", people, "people", builds));
        figures.add(Figure.alone("snapshot saved", people, "people", saves));
        figures.add(Figure.alone("snapshot loaded, checksums too", people, "people", loads));
        return CityProjection.open(file, Scope.CITY);
    }

    /** Changes some households and asks again only whom that concerns, beside asking everybody. */
    private CityProjection changed(
            CityProjection start, List<Detector<?>> detectors, double percent) {
        Questions questions = choice.questions(detectors);
        CityProjection city = start;
        List<Double> part = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        int people = 0;
        int asked = 0;
        int subjects = 0;
        for (int run = 0; run < choice.runs(); run++) {
            SortedSet<String> before =
                    DetectorBench.keys(city, questions, Sweep.subjects(city, questions, ""));
            people = Change.make(driver, percent, choice.seed() + run);
            long started = System.nanoTime();
            var refreshed = city.refreshed(driver);
            reading.add(since(started));
            List<Subject> concerned = refreshed.concerned().stream().sorted().toList();
            var partial = Sweep.run(refreshed.city(), questions, concerned, Watch.NONE);
            part.add(since(started));
            long everybody = System.nanoTime();
            List<Subject> all = Sweep.subjects(refreshed.city(), questions, "");
            SortedSet<String> now = DetectorBench.keys(refreshed.city(), questions, all);
            whole.add(since(everybody));
            SortedSet<String> joined = new TreeSet<>();
            var again = new java.util.HashSet<>(concerned);
            Sweep.run(city, questions, all, Watch.NONE).findings().stream()
                    .filter(f -> !again.contains(f.subject()))
                    .forEach(f -> joined.add(f.key()));
            partial.findings().forEach(f -> joined.add(f.key()));
            confirm(percent + " % changed", now, joined);
            confirm("names change no finding", before, now);
            asked = concerned.size();
            subjects = all.size();
            city = refreshed.city();
        }
        facts.put(percent + " % of households: people changed", people);
        facts.put(percent + " % of households: subjects asked again", asked);
        figures.add(
                Figure.alone(
                        percent + " % changed: read and laid over", people, "people", reading));
        figures.add(
                new Figure(
                        percent + " % changed: read, asked again",
                        subjects,
                        "subjects",
                        part,
                        "own full run",
                        subjects,
                        whole));
        List<Double> anew = whole.stream().map(seconds -> seconds + build).toList();
        figures.add(
                new Figure(
                        percent + " % changed: read, asked again",
                        subjects,
                        "subjects",
                        part,
                        "own full run, city read anew",
                        subjects,
                        anew));
        words.accept(
                format(
                        "%s %% changed: %.2f s, everybody %.2f s",
                        percent, part.getLast(), whole.getLast()));
        return city;
    }

    /** Ends the benchmark where a peer answered otherwise. */
    static void confirm(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    what
                            + ": the answers differ, so that no time counts: "
                            + ours
                            + " and "
                            + theirs);
        }
    }

    static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
