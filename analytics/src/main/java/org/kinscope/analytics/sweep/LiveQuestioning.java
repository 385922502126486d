package org.kinscope.analytics.sweep;

import java.util.Optional;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Asks detectors about one subject of the graph, as it is now. */
public final class LiveQuestioning {

    private final LiveNeighbourhoods neighbourhoods;

    /** Asks that graph, for a reader of that scope. */
    public LiveQuestioning(Driver driver, Scope scope) {
        this.neighbourhoods = new LiveNeighbourhoods(driver, scope);
    }

    /**
     * {@return the answers of those detectors that ask about such subjects, or empty where the
     * scope has no such subject}
     *
     * @throws SweepFailed if a detector failed; the answers of the others are in it
     */
    public Optional<SweepResult> ask(Subject subject, Questions questions) {
        boolean far = questions.detectors().stream().anyMatch(Detector::onDemand);
        return (far ? neighbourhoods.loadFar(subject) : neighbourhoods.load(subject))
                .map(
                        about -> {
                            Answers answers = new Answers();
                            for (Detector<?> detector : questions.detectors()) {
                                if (detector.subjects().contains(subject.kind())) {
                                    answers.ask(detector, about, questions.inquiryOf(detector));
                                }
                            }
                            SweepResult result = answers.result();
                            if (!result.failures().isEmpty()) {
                                throw new SweepFailed(result);
                            }
                            return result;
                        });
    }
}
