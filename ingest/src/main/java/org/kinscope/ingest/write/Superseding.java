package org.kinscope.ingest.write;

import java.util.List;
import java.util.Map;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.kinscope.ingest.source.Primary;
import org.kinscope.ingest.source.Secondary;
import org.neo4j.driver.TransactionContext;

/** Finds the facts that the graph holds, and closes the versions that changed rows replace. */
final class Superseding {

    private final Dataset dataset;
    private final int deliveryNo;

    Superseding(Dataset dataset, int deliveryNo) {
        this.dataset = dataset;
        this.deliveryNo = deliveryNo;
    }

    /** {@return the query that finds facts of a dataset by their keys} */
    String findQuery() {
        return switch (dataset.primary()) {
            case Primary.Node node -> forLabel("find-node", node.name());
            case Primary.Relationship relationship ->
                    forType("find-relationship", relationship.name());
        };
    }

    /** {@return the query whether there is any fact of a kind} */
    static String anyQuery(Primary primary) {
        return switch (primary) {
            case Primary.Node node -> forLabel("any-node", node.name());
            case Primary.Relationship relationship ->
                    forType("any-relationship", relationship.name());
        };
    }

    /** Closes the versions of the keys, before the new ones are written. */
    void close(TransactionContext tx, List<String> keys) {
        switch (dataset.primary()) {
            case Primary.Node node -> {
                // A record of a person has the versions that the person would have.
                boolean record = dataset.equals(Datasets.bundled().recordsOfPersons());
                String file = record ? "supersede-record" : "supersede-node";
                run(tx, forLabel(file, node.name()), keys);
                secondaries(tx, keys, node.name());
            }
            case Primary.Relationship relationship ->
                    run(tx, forType("supersede-relationship", relationship.name()), keys);
        }
    }

    private void secondaries(TransactionContext tx, List<String> keys, String label) {
        for (Secondary secondary : dataset.secondary()) {
            String file = secondary.outgoing() ? "supersede-outgoing" : "supersede-incoming";
            run(tx, forLabel(file, label).replace("SECONDARY_TYPE", secondary.type()), keys);
        }
    }

    private void run(TransactionContext tx, String query, List<String> keys) {
        tx.run(query, Map.of("keys", keys, "deliveryNo", deliveryNo)).consume();
    }

    private static String forLabel(String file, String label) {
        return Cypher.statement(file).replace("PrimaryLabel", label);
    }

    private static String forType(String file, String type) {
        return Cypher.statement(file).replace("PRIMARY_TYPE", type);
    }
}
