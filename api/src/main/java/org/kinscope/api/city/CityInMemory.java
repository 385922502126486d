package org.kinscope.api.city;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.projection.Epoch;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * The city that the service holds for questions about all of it. It is read at the first such
 * question, from the file of the data folder where one is kept, and brought up to date by marks of
 * change at each that follows; what was worked out of it is kept while the graph stays as it is. It
 * shows the whole city: who asks of it heeds the reader's scope.
 */
@Component
public final class CityInMemory {

    private static final int KEPT_ANSWERS = 8;

    private final Driver driver;
    private final KeptCity file;
    private final LongAnswers<Object, CityProjection> cities = new LongAnswers<>(1);
    private final LongAnswers<Object, Object> answers = new LongAnswers<>(KEPT_ANSWERS);
    private @Nullable CityProjection kept;

    CityInMemory(Driver driver, KeptCity file) {
        this.driver = driver;
        this.file = file;
    }

    private record Asked(Epoch epoch, Object question) {}

    /**
     * {@return the answer to a question of the whole city as it is now}
     *
     * @param question all that decides the answer beside the city: equal questions have one answer
     * @param work works it out; called where the answer is not kept
     */
    @SuppressWarnings("unchecked") // under a question stands what its own work gave
    public <T> T ask(Object question, Function<CityProjection, T> work) {
        CityProjection city = now();
        return (T) answers.get(new Asked(city.epoch(), question), () -> work.apply(city));
    }

    /** {@return the city as the graph is now} Reading it goes on when its reader gives up. */
    private CityProjection now() {
        return cities.get(new Object(), this::refreshed);
    }

    private synchronized CityProjection refreshed() {
        CityProjection before = kept;
        CityProjection now = before == null ? file.open() : before.upToDate(driver);
        kept = now;
        return now;
    }
}
