package org.kinscope.analytics.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** Collects answers. Of one thread; two are joined in the order of their subjects. */
final class Answers {

    private static final int EXAMPLES = 5;

    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private final SortedMap<String, Finding<?>> findings = new TreeMap<>();
    private final List<SweepResult.Failure> failures = new ArrayList<>();

    /** Asks and notes the answer, or the fault of a detector that cannot give one. */
    <G extends Grounds> void ask(Detector<G> detector, Neighbourhood about, Inquiry inquiry) {
        Tally tally = tally(detector.code());
        tally.asked++;
        try {
            note(tally, detector.ask(about, inquiry), about.subject());
        } catch (RuntimeException | StackOverflowError fault) {
            tally.failed++;
            failures.add(
                    new SweepResult.Failure(
                            detector.code(), about.subject(), String.valueOf(fault)));
        }
    }

    /** Notes that the detector is asked, though perhaps about nobody. */
    Tally tally(String code) {
        return tallies.computeIfAbsent(code, c -> new Tally());
    }

    private <G extends Grounds> void note(Tally tally, Answer<G> answer, Subject subject) {
        switch (answer) {
            case Answer.NotMet<G> no -> tally.notMet++;
            case Answer.Met<G> met -> {
                // All keys before the first is noted: a fault in one leaves none behind.
                List<String> keys = met.findings().stream().map(Finding::key).toList();
                for (int i = 0; i < keys.size(); i++) {
                    if (findings.putIfAbsent(keys.get(i), met.findings().get(i)) == null) {
                        tally.findings++;
                    }
                }
                tally.met++;
            }
            case Answer.NotKnown<G> unknown -> {
                tally.undecided.add(subject);
                unknown.missing().stream()
                        .distinct()
                        .forEach(missing -> tally.missing(missing).add(subject));
            }
        }
    }

    /** Adds the answers about later subjects. */
    void join(Answers later) {
        later.tallies.forEach((code, tally) -> tally(code).join(tally));
        later.findings.forEach(
                (key, finding) -> {
                    if (findings.putIfAbsent(key, finding) != null) {
                        tally(finding.code()).findings--;
                    }
                });
        failures.addAll(later.failures);
    }

    SweepResult result() {
        List<SweepResult.Count> counts = new ArrayList<>();
        List<SweepResult.Unknown> unknowns = new ArrayList<>();
        Map<String, Set<Subject>> undecided = new HashMap<>();
        tallies.forEach(
                (code, t) -> {
                    undecided.put(code, Set.copyOf(t.undecided));
                    counts.add(
                            new SweepResult.Count(
                                    code,
                                    t.asked,
                                    t.met,
                                    t.notMet,
                                    t.undecided.size(),
                                    t.failed,
                                    t.findings));
                    t.missing.forEach(
                            (missing, who) ->
                                    unknowns.add(
                                            new SweepResult.Unknown(
                                                    code, missing, who.count, who.first)));
                });
        failures.sort(
                Comparator.comparing(SweepResult.Failure::code)
                        .thenComparing(SweepResult.Failure::subject));
        return new SweepResult(
                List.copyOf(findings.values()), counts, unknowns, undecided, failures);
    }

    /** How one detector's questions were answered. */
    static final class Tally {
        private long asked;
        private long met;
        private long notMet;
        private final Set<Subject> undecided = new HashSet<>();
        private long failed;
        private long findings;
        private final SortedMap<Words, Who> missing =
                new TreeMap<>(Comparator.comparing(Words::en).thenComparing(Words::zh));

        private Who missing(Words what) {
            return missing.computeIfAbsent(what, w -> new Who());
        }

        private void join(Tally later) {
            asked += later.asked;
            met += later.met;
            notMet += later.notMet;
            undecided.addAll(later.undecided);
            failed += later.failed;
            findings += later.findings;
            later.missing.forEach((what, who) -> missing(what).join(who));
        }
    }

    /** A number of subjects and the first of them. */
    private static final class Who {
        private long count;
        private final List<Subject> first = new ArrayList<>();

        private void add(Subject subject) {
            count++;
            if (first.size() < EXAMPLES) {
                first.add(subject);
            }
        }

        private void join(Who later) {
            count += later.count;
            later.first.stream().limit(EXAMPLES - first.size()).forEach(first::add);
        }
    }
}
