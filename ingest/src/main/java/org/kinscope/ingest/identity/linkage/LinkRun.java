package org.kinscope.ingest.identity.linkage;

import java.util.List;
import java.util.function.Consumer;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/** One linkage from the records to the result. */
record LinkRun(
        LinkTable table, LinkageSchema schema, List<Decided> decided, Consumer<String> progress) {

    LinkResult run() {
        throw new UnsupportedOperationException("the engine lands in the next commit");
    }
}
