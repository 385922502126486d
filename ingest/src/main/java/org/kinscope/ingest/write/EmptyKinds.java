package org.kinscope.ingest.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.neo4j.driver.Session;

/** Which labels and types have no fact yet, so that none need be looked for. */
final class EmptyKinds {

    private EmptyKinds() {}

    /** {@return the labels and types of datasets without any fact in the graph} */
    static Set<String> in(Session session) {
        List<Dataset> all = Datasets.bundled().list();
        Map<String, Long> facts =
                new DeliveryLedger(session)
                        .factsOf(Set.copyOf(all.stream().map(Dataset::name).toList()));
        Set<String> filled = new HashSet<>();
        for (Dataset dataset : all) {
            if (facts.getOrDefault(dataset.name(), 0L) > 0) {
                filled.add(dataset.primary().name());
            }
        }
        // What the ledger does not tell is asked: a question for each would cost a month its start.
        Set<String> empty = new HashSet<>();
        for (Dataset dataset : all) {
            String kind = dataset.primary().name();
            String query = Superseding.anyQuery(dataset.primary());
            if (!filled.contains(kind)
                    && session.executeRead(tx -> tx.run(query).list().isEmpty())) {
                empty.add(kind);
            }
        }
        return empty;
    }
}
