package org.kinscope.api.app;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps Spring's report on how the schema and the controllers fit, for the test that reads it. */
public final class SchemaCheck {

    private final AtomicReference<@Nullable SchemaReport> report = new AtomicReference<>();

    void seen(SchemaReport made) {
        report.set(made);
    }

    /**
     * {@return the report}
     *
     * @throws IllegalStateException before the schema was built
     */
    public SchemaReport report() {
        SchemaReport made = report.get();
        if (made == null) {
            throw new IllegalStateException("the schema has not been built yet");
        }
        return made;
    }
}
