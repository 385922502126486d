package org.kinscope.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.OfflineImport;
import org.kinscope.embedded.Options;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** A graph in a folder of its own that is made by the offline importer. */
final class OfflineGraph implements FirstLoad.Store, AutoCloseable {

    private final Path folder;
    private final OfflineImport making;
    private @Nullable EmbeddedGraph graph;
    private boolean cut;

    OfflineGraph(Path folder) {
        this.folder = folder;
        this.making = OfflineImport.begin(folder);
    }

    @Override
    public Path folder() {
        return making.folder();
    }

    @Override
    public Driver make(List<String> arguments) {
        EmbeddedGraph made = making.make(Options.forTests(folder), arguments);
        graph = made;
        Migrations.apply(made.driver());
        return made.driver();
    }

    /** Lets the load end as if it were killed when the graph has all rows. */
    void cutAfterCompletion() {
        cut = true;
    }

    @Override
    public void complete() {
        making.complete();
        if (cut) {
            throw new IllegalStateException("cut");
        }
    }

    Driver driver() {
        return Objects.requireNonNull(graph).driver();
    }

    @Override
    public void close() {
        EmbeddedGraph made = graph;
        if (made != null) {
            made.close();
        }
        making.close();
    }
}
