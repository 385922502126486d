package org.kinscope.analytics.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;

/** Asks detectors about all subjects of a city. The same city gives the same answers. */
public final class Sweep {

    private static final int THREADS = 2;

    /** Few enough that a cancelled sweep ends soon, many enough that handing out costs nothing. */
    private static final int CHUNK = 256;

    private Sweep() {}

    /**
     * {@return the answers about those subjects}
     *
     * @param city the city
     * @param questions what to ask
     * @param subjects whom to ask about, of {@link #subjects}; those that the city's scope does not
     *     cover, or no longer has, are passed over
     * @param watch follows the sweep and may end it
     * @throws SweepFailed if a detector failed on a subject; all other answers are in it
     * @throws CancellationException if the sweep was cancelled
     */
    public static SweepResult run(
            CityProjection city, Questions questions, List<Subject> subjects, Watch watch) {
        Answers all = new Answers();
        questions.codes().forEach(all::tally);
        List<Future<Answers>> parts = new ArrayList<>();
        AtomicLong asked = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int start = 0; start < subjects.size(); start += CHUNK) {
                List<Subject> chunk =
                        subjects.subList(start, Math.min(subjects.size(), start + CHUNK));
                parts.add(
                        threads.submit(
                                () -> {
                                    Answers answers = ask(city, questions, chunk, watch);
                                    watch.progress(asked.addAndGet(chunk.size()), subjects.size());
                                    return answers;
                                }));
            }
            for (Future<Answers> part : parts) {
                all.join(answersOf(part));
            }
        }
        SweepResult result = all.result();
        if (!result.failures().isEmpty()) {
            throw new SweepFailed(result);
        }
        return result;
    }

    /** {@return the answers about everyone in the city's scope; cannot be cancelled} */
    public static SweepResult run(CityProjection city, Questions questions) {
        return run(city, questions, subjects(city, questions, ""), Watch.NONE);
    }

    /**
     * {@return everyone whom the questions are about, in order}
     *
     * @param divisionPrefix only subjects of divisions whose code begins so; empty for all
     */
    public static List<Subject> subjects(
            CityProjection city, Questions questions, String divisionPrefix) {
        SortedSet<Subject.Kind> kinds = new TreeSet<>();
        questions.detectors().forEach(detector -> kinds.addAll(detector.subjects()));
        List<Subject> subjects = new ArrayList<>();
        for (Subject.Kind kind : kinds) {
            subjects.addAll(
                    switch (kind) {
                        case AID_UNIT -> city.aidUnits();
                        case PERSON -> city.peopleInAid();
                        case HOUSEHOLD -> city.householdsWithIncome();
                    });
        }
        if (!divisionPrefix.isEmpty()) {
            Subjects lens = city.subjects();
            subjects.removeIf(subject -> !lies(lens.divisionOf(subject), divisionPrefix));
        }
        return subjects;
    }

    private static boolean lies(@Nullable String divisionCode, String prefix) {
        return divisionCode != null && divisionCode.startsWith(prefix);
    }

    private static Answers ask(
            CityProjection city, Questions questions, List<Subject> subjects, Watch watch) {
        Answers answers = new Answers();
        List<Inquiry> inquiries =
                questions.detectors().stream().<Inquiry>map(questions::inquiryOf).toList();
        Subjects lens = city.subjects();
        for (Subject subject : subjects) {
            if (watch.cancelled()) {
                throw new CancellationException("the sweep was cancelled");
            }
            Neighbourhood about = lens.find(subject).orElse(null);
            if (about == null) {
                continue;
            }
            for (int i = 0; i < inquiries.size(); i++) {
                Detector<?> detector = questions.detectors().get(i);
                if (detector.subjects().contains(subject.kind())) {
                    answers.ask(detector, about, inquiries.get(i));
                }
            }
        }
        return answers;
    }

    private static Answers answersOf(Future<Answers> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the sweep was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the sweep broke off", e.getCause());
        }
    }
}
