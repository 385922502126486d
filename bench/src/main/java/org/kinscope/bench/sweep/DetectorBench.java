package org.kinscope.bench.sweep;

import static org.kinscope.bench.sweep.SweepBench.confirm;
import static org.kinscope.bench.sweep.SweepBench.format;
import static org.kinscope.bench.sweep.SweepBench.since;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.neo4j.driver.Driver;

/** Asks every detector of a city, each beside its own Cypher and some beside SQL; then all. */
final class DetectorBench {

    /** A city of at most so many people the Cypher peer is asked of as a whole. */
    private static final int WHOLE = 30_000;

    private static final int TOWNSHIP = 9;

    private final Driver driver;
    private final CityProjection city;
    private final Choice choice;
    private final Consumer<String> words;
    private final List<String> divisions;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    DetectorBench(Driver driver, CityProjection city, Choice choice, Consumer<String> words) {
        this.driver = driver;
        this.city = city;
        this.choice = choice;
        this.words = words;
        this.divisions = divisions();
    }

    /** Runs it and adds what was measured. */
    void run(List<Detector<?>> all, List<Figure> to, Map<String, Object> alsoTo)
            throws SQLException {
        Inquiry first = choice.questions(all).inquiryOf(all.getFirst());
        try (DuckPeer duck = DuckPeer.load(driver, first)) {
            List<Peer> peers = new ArrayList<>();
            for (Detector<?> detector : all) {
                peers.add(sweep(detector, duck));
            }
            together(all, peers);
        }
        to.addAll(figures);
        alsoTo.putAll(facts);
    }

    /** {@return beginnings of division codes that have about as many units as the sample wants} */
    private List<String> divisions() {
        if (choice.sample() == 0 || city.count(Groupings.PERSON) <= WHOLE) {
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

    /** What Cypher found of one question, and how long it took, run by run. */
    private record Peer(SortedSet<String> keys, List<Double> seconds) {}

    /** Asks one question, and Cypher beside it. */
    private Peer sweep(Detector<?> detector, DuckPeer duck) throws SQLException {
        Questions questions = choice.questions(List.of(detector));
        Inquiry inquiry = questions.inquiryOf(detector);
        List<Subject> subjects = Sweep.subjects(city, questions, "");
        List<Subject> sampled = sampled(questions);
        String name = detector.code();
        boolean sql = DuckPeer.QUESTIONS.containsKey(name);
        List<Double> ours = new ArrayList<>();
        Peer cypher = new Peer(new TreeSet<>(), new ArrayList<>());
        List<Double> duckdb = new ArrayList<>();
        for (int run = 0; run <= choice.runs(); run++) {
            long started = System.nanoTime();
            SortedSet<String> keys = keys(city, questions, subjects);
            double ourSeconds = since(started);
            if (run <= choice.peerRuns()) {
                long asked = System.nanoTime();
                SortedSet<String> theirs =
                        new CypherPeer(driver).ask(List.of(detector), List.of(inquiry), divisions);
                double seconds = since(asked);
                confirm(name + " in Cypher", keys(city, questions, sampled), theirs);
                cypher.keys().addAll(theirs);
                if (run > 0) {
                    cypher.seconds().add(seconds);
                }
            }
            long queried = System.nanoTime();
            SortedSet<String> rows = sql ? duck.ask(detector, inquiry) : keys;
            double duckSeconds = since(queried);
            confirm(name + " in SQL", keys, rows);
            if (run > 0) {
                ours.add(ourSeconds);
                duckdb.add(duckSeconds);
            }
        }
        facts.put(name + ": findings", keys(city, questions, subjects).size());
        int all = subjects.size();
        add(name, all, ours, "Cypher", sampled.size(), cypher.seconds());
        if (sql) {
            add(name, all, ours, "DuckDB", all, duckdb);
        }
        words.accept(
                format(
                        "%s: %.2f s, Cypher %.2f s",
                        name,
                        new Spread(ours).median(),
                        cypher.seconds().isEmpty() ? 0 : new Spread(cypher.seconds()).median()));
        return cypher;
    }

    /** Asks all questions in one go; of Cypher it is what each of them took alone. */
    private void together(List<Detector<?>> detectors, List<Peer> peers) {
        Questions questions = choice.questions(detectors);
        List<Subject> subjects = Sweep.subjects(city, questions, "");
        List<Subject> sampled = sampled(questions);
        SortedSet<String> theirs = new TreeSet<>();
        peers.forEach(peer -> theirs.addAll(peer.keys()));
        confirm("all in Cypher", keys(city, questions, sampled), theirs);
        List<Double> ours = new ArrayList<>();
        List<Double> cypher = new ArrayList<>();
        for (int run = 0; run <= choice.runs(); run++) {
            long started = System.nanoTime();
            keys(city, questions, subjects);
            if (run > 0) {
                ours.add(since(started));
            }
        }
        for (int run = 0; run < choice.peerRuns(); run++) {
            double sum = 0;
            for (Peer peer : peers) {
                sum += peer.seconds().get(run);
            }
            cypher.add(sum);
        }
        add("all detectors", subjects.size(), ours, "Cypher", sampled.size(), cypher);
        words.accept(format("all: %.2f s", new Spread(ours).median()));
    }

    private List<Subject> sampled(Questions questions) {
        List<Subject> sampled = new ArrayList<>();
        divisions.forEach(division -> sampled.addAll(Sweep.subjects(city, questions, division)));
        return sampled;
    }

    private void add(
            String what,
            int subjects,
            List<Double> ours,
            String peer,
            int peerSubjects,
            List<Double> theirs) {
        figures.add(new Figure(what, subjects, "subjects", ours, peer, peerSubjects, theirs));
    }

    static SortedSet<String> keys(
            CityProjection city, Questions questions, List<Subject> subjects) {
        return Sweep.run(city, questions, subjects, Watch.NONE).findings().stream()
                .map(Finding::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
