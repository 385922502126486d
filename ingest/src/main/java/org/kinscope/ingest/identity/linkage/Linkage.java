package org.kinscope.ingest.identity.linkage;

import java.util.List;
import java.util.function.Consumer;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/**
 * Probabilistic record linkage after Fellegi and Sunter (1969): what agreement and disagreement are
 * worth is learnt from the records themselves; nothing is trained. docs/linkage.md has the method.
 */
public final class Linkage {

    private Linkage() {}

    /** {@return the pairs of {@code table} that may be of one entity, and their clusters} */
    public static LinkResult link(LinkTable table, LinkageSchema schema) {
        return link(table, schema, List.of(), line -> {});
    }

    /**
     * {@return the pairs of {@code table} that may be of one entity, and their clusters}
     *
     * @param table the records; columns of the schema that it lacks say nothing
     * @param schema what to compare
     * @param decided pairs decided before, which stay so
     * @param progress hears in a few words how far the work is
     */
    public static LinkResult link(
            LinkTable table,
            LinkageSchema schema,
            List<Decided> decided,
            Consumer<String> progress) {
        return new LinkRun(table, schema, decided, progress).run();
    }
}
