package org.kinscope.ingest.write;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.ingest.source.Dataset;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds the numbers that rows name and no node has. */
final class UnknownReferences {

    private UnknownReferences() {}

    /** {@return those that the rows of a batch name, each once} */
    static List<String> of(TransactionContext tx, Dataset dataset, List<Pending> batch) {
        Dataset.Reference reference = dataset.refersTo();
        if (reference == null) {
            return List.of();
        }
        Set<String> numbers = new LinkedHashSet<>();
        for (Pending pending : batch) {
            String number = pending.numberOf(reference);
            if (number != null) {
                numbers.add(number);
            }
        }
        return among(tx, reference, numbers);
    }

    /** {@return those among the numbers} */
    static List<String> among(
            TransactionContext tx, Dataset.Reference reference, Collection<String> numbers) {
        String query =
                Cypher.statement("unknown-references")
                        .replace("RefersToLabel", reference.label())
                        .replace("refersToProperty", reference.property());
        return tx
                .run(query, Map.of("numbers", List.copyOf(numbers)))
                .list(row -> row.get("number"))
                .stream()
                .map(Value::asString)
                .toList();
    }
}
