package org.kinscope.ingest.identity.linkage;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/**
 * Probabilistic record linkage after Fellegi and Sunter (1969): what agreement and disagreement are
 * worth is learnt from the records themselves; nothing is trained. docs/linkage.md has the method.
 */
public final class Linkage {

    private Linkage() {}

    /** {@return the pairs of {@code table} that may be of one entity, and their clusters} */
    public static LinkResult link(LinkTable table, LinkageSchema schema) {
        return link(table, schema, List.of(), null, line -> {});
    }

    /**
     * {@return the pairs of {@code table} that may be of one entity, and their clusters}
     *
     * @param table the records; columns of the schema that it lacks say nothing
     * @param schema what to compare
     * @param decided pairs decided before, which stay so
     * @param earlier what an earlier linkage learnt, so that only fresh records are compared with
     *     all; null to learn and to compare all. It is left aside where it does not fit the schema
     * @param progress hears in a few words how far the work is
     */
    public static LinkResult link(
            LinkTable table,
            LinkageSchema schema,
            List<Decided> decided,
            @Nullable Earlier earlier,
            Consumer<String> progress) {
        return new LinkRun(table, schema, decided, earlier, progress).run();
    }
}
