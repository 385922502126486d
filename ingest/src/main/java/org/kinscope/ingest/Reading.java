package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.mapping.Mappings;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;

/**
 * What is said of a delivery beside its files.
 *
 * @param mappings folders of mapping files, asked before those in {@code mappings/} of the delivery
 *     and of the data folder
 * @param encoding the encoding of all text files without a mark, or null where it must be found
 */
public record Reading(List<Path> mappings, @Nullable String encoding) {

    /** Nothing is said. */
    public static final Reading PLAIN = new Reading(List.of(), null);

    private static final String FOLDER = "mappings";

    /**
     * {@return the files of a delivery}
     *
     * @param dataFolder the data folder, or null where there is none
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.mapping.MappingRefused if a mapping is wrong
     */
    List<Extract> extracts(Path delivery, @Nullable Path dataFolder) {
        if (!Files.isDirectory(delivery)) {
            throw new DeliveryRefused(
                    "'" + delivery + "' is no folder; a delivery is a folder of extracts");
        }
        try {
            List<Extract> extracts =
                    DeliveryFolder.list(delivery, layouts(delivery, dataFolder), encoding);
            if (extracts.stream().allMatch(extract -> extract.refusedByName() != null)) {
                throw new DeliveryRefused(
                        "'"
                                + delivery
                                + "' has no extract; its files should be called like persons.csv,"
                                + " payments-2020.csv.gz or grants.xlsx, or be taken by a mapping");
            }
            return extracts;
        } catch (IOException e) {
            throw new DeliveryRefused("cannot read the folder '" + delivery + "'", e);
        }
    }

    private Mappings layouts(Path delivery, @Nullable Path dataFolder) {
        for (Path folder : mappings) {
            if (!Files.isDirectory(folder)) {
                throw new DeliveryRefused("'" + folder + "' is no folder of mappings");
            }
        }
        List<Path> all = new ArrayList<>(mappings);
        all.add(delivery.resolve(FOLDER));
        if (dataFolder != null) {
            all.add(dataFolder.resolve(FOLDER));
        }
        return Mappings.in(all);
    }
}
