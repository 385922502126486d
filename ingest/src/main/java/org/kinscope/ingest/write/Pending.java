package org.kinscope.ingest.write;

import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.source.Dataset;

/**
 * A fact that waits to be written.
 *
 * @param fact what the row says
 * @param id its key and content
 */
public record Pending(Fact fact, FactId id) {

    /** {@return the number of another dataset that the fact names, or null where it names none} */
    public @Nullable String numberOf(Dataset.Reference reference) {
        Object number = fact.values().get(fact.dataset().indexOf(reference.column()));
        return number == null ? null : number.toString();
    }
}
