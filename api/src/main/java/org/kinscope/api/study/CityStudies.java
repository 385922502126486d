package org.kinscope.api.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.Reforms;
import org.kinscope.analytics.study.city.BundleStudy;
import org.kinscope.analytics.study.city.CliffStudy;
import org.kinscope.analytics.study.city.EventStudy;
import org.kinscope.analytics.study.city.ReformStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.premium.Premiums;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.relay.Divisions;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * The studies of all families of a scope, as the service keeps them: their tables, which are small.
 * They are made one after another, because each asks the calculator about everybody; where several
 * wait already, one more is refused.
 */
@Component
class CityStudies {

    private static final int AT_ONCE = 5;

    /** As the command line takes it where nobody says another. */
    private static final int SEED = 1;

    private final CityInMemory city;
    private final Driver driver;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReentrantLock turn = new ReentrantLock(true);

    CityStudies(CityInMemory city, Driver driver) {
        this.city = city;
        this.driver = driver;
    }

    /** All that decides the answer beside the city; the rules are those of the service. */
    private record Asked(
            String study,
            Divisions whose,
            LocalDate day,
            boolean illustrative,
            Map<String, Long> values,
            int digits,
            Object more) {

        static Asked of(String study, Divisions whose, StudyTerms terms, Object more) {
            return new Asked(
                    study,
                    whose,
                    terms.day(),
                    terms.illustrative(),
                    terms.values(),
                    terms.digits(),
                    more);
        }
    }

    /**
     * Tables of a bundling.
     *
     * @param tables all of them, the gates apart
     * @param families how many families were looked at
     * @param notEvaluated of how many it cannot be said which statuses they have
     */
    record Bundled(List<StudyTable> tables, int families, int notEvaluated) {}

    /** {@return the tables of the cliff} */
    List<StudyTable> cliff(Divisions whose, StudyTerms terms, int grace) {
        return made(
                Asked.of("cliff", whose, terms, List.of(terms.delta(), grace)),
                families -> CliffTables.of(CliffStudy.of(families, terms, grace, SEED), terms));
    }

    /** {@return the tables of what hangs on statuses} */
    Bundled bundles(Divisions whose, StudyTerms terms) {
        return made(
                Asked.of("bundle", whose, terms, ""),
                families -> {
                    BundleStudy study = BundleStudy.of(families, terms);
                    return new Bundled(
                            BundleTables.of(study),
                            study.lattice().families(),
                            study.lattice().notEvaluated());
                });
    }

    /** {@return the tables of what the rules pay for living as two} */
    List<StudyTable> premiums(Divisions whose, StudyTerms terms) {
        return made(
                Asked.of("premium", whose, terms, ""),
                families -> {
                    Premiums premiums = new Premiums(terms.calculator());
                    return PremiumTables.of(
                            families.ask(
                                    f -> premiums.of(f, terms.question(f.family()), terms.day())),
                            terms.digits());
                });
    }

    /** {@return the tables of events, and of limits other than income} */
    List<StudyTable> events(Divisions whose, StudyTerms terms) {
        return made(
                Asked.of("events", whose, terms, terms.delta()),
                families ->
                        EventTables.of(
                                EventStudy.of(families, terms, _ -> true, _ -> true),
                                terms.digits()));
    }

    /** {@return the gates, each taken away once} */
    StudyTable gates(Divisions whose, StudyTerms terms) {
        return made(
                Asked.of("gates", whose, terms, terms.delta()),
                families -> BundleTables.gates(BundleStudy.gates(families, terms)));
    }

    /**
     * {@return the tables of the reforms}
     *
     * @throws Refusal if the catalogue is none with one of the reforms in it
     */
    List<StudyTable> reforms(
            Divisions whose, StudyTerms terms, List<Reform> reforms, Yuan povertyLine) {
        return made(
                Asked.of("reform", whose, terms, List.of(terms.delta(), reforms, povertyLine)),
                families -> {
                    reforms.forEach(reform -> check(terms, reform));
                    return ReformTables.of(ReformStudy.of(families, terms, reforms, povertyLine));
                });
    }

    private static void check(StudyTerms terms, Reform reform) {
        try {
            Reforms.of(terms.calculator().book(), reform);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
    }

    private <T> T made(Asked asked, Function<Population, T> study) {
        return city.ask(
                asked,
                c ->
                        inTurn(
                                () ->
                                        study.apply(
                                                asked.whose().none()
                                                        ? new Nobody()
                                                        : CityFamilies.of(
                                                                c,
                                                                driver,
                                                                new Scope(asked.whose().prefix()),
                                                                asked.day()))));
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new Refusal(ErrorCode.TOO_MANY_AT_ONCE);
        }
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
            places.release();
        }
    }

    /** The families of a filter outside the scope. */
    private static final class Nobody implements Population {
        @Override
        public <T> List<T> ask(Function<CityFamily, T> question) {
            return List.of();
        }
    }
}
