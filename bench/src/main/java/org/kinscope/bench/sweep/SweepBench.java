package org.kinscope.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.projection.Surrounding;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.bench.frame.Calibration;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Measures the projection, walks on it and sweeps over it, each beside its peers. */
final class SweepBench {

    /** A city of at most so many people the Cypher peer is asked of as a whole. */
    private static final int WHOLE = 30_000;

    private static final int TOWNSHIP = 9;

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
        try (DuckPeer duck = DuckPeer.load(driver, questions(all).inquiryOf(all.getFirst()))) {
            List<String> divisions = divisions(city);
            for (Detector<?> detector : all) {
                sweep(city, List.of(detector), duck, divisions);
            }
            sweep(city, all, duck, divisions);
        }
        for (double percent : choice.changed()) {
            city = changed(city, all, percent);
        }
        return new SweepReport(calibration, facts, figures);
    }

    private Questions questions(List<Detector<?>> detectors) {
        return Questions.of(detectors, choice.day(), PolicyCatalogue.load().at(choice.day()));
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

    /** {@return beginnings of division codes that have about as many units as the sample wants} */
    private List<String> divisions(CityProjection city) {
        if (city.count(Groupings.PERSON) <= WHOLE) {
            return List.of("");
        }
        var subjects = city.subjects();
        Map<String, Integer> townships = new LinkedHashMap<>();
        for (Subject unit : subjects.aidUnits()) {
            String division = subjects.divisionOf(unit);
            if (division != null && division.length() >= TOWNSHIP) {
                townships.merge(division.substring(0, TOWNSHIP), 1, Integer::sum);
            }
        }
        List<String> drawn = new ArrayList<>(new TreeSet<>(townships.keySet()));
        Collections.shuffle(drawn, new Random(choice.seed()));
        int units = 0;
        int taken = 0;
        while (taken < drawn.size() && units < choice.sample()) {
            units += townships.getOrDefault(drawn.get(taken++), 0);
        }
        return List.copyOf(drawn.subList(0, taken));
    }

    private void sweep(
            CityProjection city, List<Detector<?>> detectors, DuckPeer duck, List<String> divisions)
            throws SQLException {
        Questions questions = questions(detectors);
        List<Inquiry> inquiries =
                detectors.stream().<Inquiry>map(questions::inquiryOf).collect(Collectors.toList());
        List<Subject> subjects = Sweep.subjects(city, questions, "");
        List<Subject> sampled = new ArrayList<>();
        divisions.forEach(division -> sampled.addAll(Sweep.subjects(city, questions, division)));
        String name = detectors.size() == 1 ? detectors.getFirst().code() : "all detectors";
        boolean sql = detectors.size() == 1 && DuckPeer.QUESTIONS.containsKey(name);
        List<Double> ours = new ArrayList<>();
        List<Double> cypher = new ArrayList<>();
        List<Double> duckdb = new ArrayList<>();
        for (int run = 0; run <= choice.runs(); run++) {
            long started = System.nanoTime();
            SortedSet<String> keys = keys(city, questions, subjects);
            double ourSeconds = since(started);
            long asked = System.nanoTime();
            CypherPeer peer = new CypherPeer(driver);
            SortedSet<String> theirs = peer.ask(detectors, inquiries, divisions);
            double cypherSeconds = since(asked);
            long queried = System.nanoTime();
            SortedSet<String> rows =
                    sql ? duck.ask(detectors.getFirst(), inquiries.getFirst()) : keys;
            double duckSeconds = since(queried);
            confirm(name + " in Cypher", keys(city, questions, sampled), theirs);
            confirm(name + " in SQL", keys, rows);
            if (run > 0) {
                ours.add(ourSeconds);
                cypher.add(cypherSeconds);
                duckdb.add(duckSeconds);
            }
        }
        facts.put(name + ": findings", keys(city, questions, subjects).size());
        String unit = "subjects";
        figures.add(
                new Figure(name, subjects.size(), unit, ours, "Cypher", sampled.size(), cypher));
        if (sql) {
            figures.add(
                    new Figure(
                            name, subjects.size(), unit, ours, "DuckDB", subjects.size(), duckdb));
        }
        words.accept(format("%s: %.2f s, Cypher %.2f s", name, ours.getLast(), cypher.getLast()));
    }

    /** Changes some households and asks again only whom that concerns, beside asking everybody. */
    private CityProjection changed(
            CityProjection start, List<Detector<?>> detectors, double percent) {
        Questions questions = questions(detectors);
        CityProjection city = start;
        List<Double> part = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        int people = 0;
        int asked = 0;
        int subjects = 0;
        for (int run = 0; run < choice.runs(); run++) {
            SortedSet<String> before = keys(city, questions, Sweep.subjects(city, questions, ""));
            people = Change.make(driver, percent, choice.seed() + run);
            long started = System.nanoTime();
            var refreshed = city.refreshed(driver);
            reading.add(since(started));
            List<Subject> concerned = refreshed.concerned().stream().sorted().toList();
            var partial = Sweep.run(refreshed.city(), questions, concerned, Watch.NONE);
            part.add(since(started));
            long everybody = System.nanoTime();
            List<Subject> all = Sweep.subjects(refreshed.city(), questions, "");
            SortedSet<String> now = keys(refreshed.city(), questions, all);
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

    private static SortedSet<String> keys(
            CityProjection city, Questions questions, List<Subject> subjects) {
        return Sweep.run(city, questions, subjects, Watch.NONE).findings().stream()
                .map(Finding::key)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
