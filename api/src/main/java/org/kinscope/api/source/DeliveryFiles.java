package org.kinscope.api.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.source.Source;

/** Tells which files rows are of. A file is no person: the whole city may know its name. */
public final class DeliveryFiles {

    private static final Question FILES =
            Question.beside(DeliveryFiles.class, "delivery-files.cypher");

    private DeliveryFiles() {}

    /** {@return the file of each row, asked for once, all together} */
    public static Map<Source, DeliveryFile> of(GraphReader graph, Collection<Source> rows) {
        List<Map<String, Integer>> wanted =
                rows.stream()
                        .map(row -> Map.of("deliveryNo", row.deliveryNo(), "fileNo", row.fileNo()))
                        .distinct()
                        .toList();
        Map<DeliveryFile.Key, DeliveryFile> files = new HashMap<>();
        graph.list(FILES, AsOf.city(LocalDate.now()), Map.of("files", wanted), DeliveryFiles::entry)
                .forEach(entry -> files.put(entry.getKey(), entry.getValue()));
        Map<Source, DeliveryFile> found = new HashMap<>();
        for (Source row : rows) {
            DeliveryFile file = files.get(new DeliveryFile.Key(row.deliveryNo(), row.fileNo()));
            if (file != null) {
                found.put(row, file);
            }
        }
        return found;
    }

    private static Map.Entry<DeliveryFile.Key, DeliveryFile> entry(Row row) {
        return Map.entry(
                new DeliveryFile.Key(row.getInt("deliveryNo"), row.getInt("fileNo")),
                new DeliveryFile(
                        row.getText("name"), row.getText("dataset"), row.getText("department")));
    }
}
