package org.kinscope.ingest.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.IdentifiedRow;
import org.kinscope.ingest.identity.IdentifiedRow.NamedPerson;
import org.kinscope.ingest.identity.KeyCheck;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.offline.ElementFiles.End;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.kinscope.ingest.write.GraphState;
import org.kinscope.ingest.write.LaterSettling;
import org.kinscope.ingest.write.Pending;
import org.neo4j.driver.Driver;

/**
 * The rows of a graph's first delivery, written to files for the offline importer. Nothing of it is
 * in the graph until {@link #finish} was called, the importer has taken the files in, and {@link
 * #settle} has done the rest in the graph. For one thread.
 */
public final class OfflineDelivery implements AutoCloseable {

    /** The number of a graph's first delivery. */
    public static final int DELIVERY_NO = 1;

    private final Identification identification;
    private final ElementFiles files;
    private final Dwellings dwellings;
    private final Divisions divisions = new Divisions();
    private final LaterSettling settling;
    private final Recipes recipes;
    private final RowElements rows;

    /**
     * @param folder an empty folder, which takes a few times the size of the delivery
     * @param ids what stands for personal numbers
     * @param state which graph it will be, and in which state
     * @throws RecipeRefused where a dataset is written in a way that only the server can do
     */
    public OfflineDelivery(Path folder, PersonIds ids, GraphState state) {
        this.identification = new Identification(ids);
        this.recipes = Recipes.of(Datasets.bundled().list());
        this.files = new ElementFiles(folder);
        this.dwellings = new Dwellings(folder);
        this.settling = new LaterSettling(folder);
        this.rows = new RowElements(recipes, files, dwellings, divisions, ids, folder);
        node("KeyCheck", "name", new HashMap<>(KeyCheck.ofNewGraph(ids)));
        node("GraphState", "name", new HashMap<>(state.properties()));
    }

    /**
     * Writes the rows of a batch to the files.
     *
     * @param dataset the dataset of the file
     * @param fileNo the file
     * @param facts the facts; no key may stand in them, or in another batch of the delivery, twice
     * @return numbers that the rows name and no node has
     */
    public Set<String> write(Dataset dataset, int fileNo, List<Pending> facts) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        List<Map<String, @Nullable Object>> written = new ArrayList<>(facts.size());
        try {
            for (Pending pending : facts) {
                Source source =
                        new Source(DELIVERY_NO, fileNo, Math.toIntExact(pending.fact().line()));
                IdentifiedRow row = identification.identify(pending.fact(), pending.id(), source);
                rows.write(dataset, row, source);
                written.add(row.row());
                row.persons().stream().map(NamedPerson::personId).forEach(persons::add);
                units.addAll(row.units());
            }
            settling.add(dataset, fileNo, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        String first = facts.getFirst().id().factKey();
        mark(DELIVERY_NO + "-" + fileNo + "-" + first, dataset, persons, units);
        return unknownReferences(dataset, facts);
    }

    /** What {@code change.cypher} writes beside each batch. */
    private void mark(String id, Dataset dataset, Set<String> persons, Set<String> units) {
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("id", id);
        change.put("deliveryNo", DELIVERY_NO);
        change.put("kind", dataset.name());
        change.put("persons", List.copyOf(persons));
        change.put("units", List.copyOf(units));
        change.put("at", ZonedDateTime.now(ZoneOffset.UTC));
        node("Change", "id", change);
    }

    private void node(String label, String key, Map<String, @Nullable Object> properties) {
        String id = String.valueOf(properties.remove(key));
        files.node(new End(label, id), "", key, properties);
    }

    private Set<String> unknownReferences(Dataset dataset, List<Pending> facts) {
        Dataset.Reference reference = dataset.refersTo();
        Set<String> unknown = new HashSet<>();
        if (reference != null) {
            for (Pending pending : facts) {
                String number = pending.numberOf(reference);
                if (number != null && !rows.holds(reference.label(), number)) {
                    unknown.add(number);
                }
            }
        }
        return unknown;
    }

    /**
     * Writes what had to wait for the last row.
     *
     * @return the arguments for the importer, which must run in the folder
     */
    public List<String> finish() throws IOException {
        dwellings.writeTo(files, recipes.keyOf("Dwelling"));
        divisions.writeTo(files, recipes.keyOf("Division"));
        files.close();
        return files.arguments();
    }

    /**
     * Settles in the graph, which must have its indexes, what rows leave to be settled.
     *
     * @param progress hears how far it has come
     */
    public void settle(Driver driver, Progress progress) {
        driver.executableQuery(CypherFile.statement(OfflineDelivery.class, "empty-lists"))
                .execute();
        settling.run(driver, DELIVERY_NO, progress);
    }

    @Override
    public void close() throws IOException {
        try (files;
                dwellings;
                settling;
                rows) {
            // Each is closed, whatever becomes of the others.
        }
    }
}
