package org.kinscope.synthetic.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.draw.Draw;

/** Writes a delivery into a folder, and the later one into another. */
public final class DeliveryFolders implements Delivery, AutoCloseable {

    /** How the rows of one dataset in the later delivery stand to those of the first. */
    public static final class Later {
        private long unchanged;
        private long changed;
        private long added;

        /** {@return rows that say the same} */
        public long unchanged() {
            return unchanged;
        }

        /** {@return rows whose key was there with other values} */
        public long changed() {
            return changed;
        }

        /** {@return rows whose key is new} */
        public long added() {
            return added;
        }
    }

    private final Map<Dataset, DatasetFiles> first = new EnumMap<>(Dataset.class);
    private final Map<Dataset, DatasetFiles> second = new EnumMap<>(Dataset.class);
    private final Map<Dataset, Later> later = new EnumMap<>(Dataset.class);
    private final Map<String, FileCounts> firstCounts = new TreeMap<>();
    private final Map<String, FileCounts> secondCounts = new TreeMap<>();
    private final Happenings happenings;
    private final boolean hasLater;

    /**
     * Opens the folders; they are made where there are none.
     *
     * @param secondFolder the folder of the later delivery, or null where there is none
     * @param share the wanted share of rows of the later delivery that are new or changed, 1 for
     *     all there are
     * @param mess 0 to 2: how carelessly the files are written
     */
    public DeliveryFolders(
            Path folder, @Nullable Path secondFolder, double share, int mess, Draw draw)
            throws IOException {
        Files.createDirectories(folder);
        happenings = new Happenings(share, draw.at("happenings"));
        hasLater = secondFolder != null;
        for (Dataset dataset : Dataset.values()) {
            Draw own = draw.at(dataset.name());
            first.put(dataset, new DatasetFiles(folder, dataset, mess, own, firstCounts));
            if (secondFolder != null) {
                Files.createDirectories(secondFolder);
                later.put(dataset, new Later());
                second.put(
                        dataset, new DatasetFiles(secondFolder, dataset, mess, own, secondCounts));
            }
        }
    }

    @Override
    public void row(Dataset dataset, @Nullable Object... values) {
        write(first, dataset, values, true);
        happenings.stays();
        if (hasLater) {
            unchanged(dataset, values);
        }
    }

    @Override
    public void changed(Dataset dataset, @Nullable Object[] before, @Nullable Object[] after) {
        write(first, dataset, before, true);
        if (hasLater && happenings.changes()) {
            write(second, dataset, after, false);
            of(dataset).changed++;
        } else if (hasLater) {
            unchanged(dataset, before);
        }
    }

    @Override
    public void added(Dataset dataset, @Nullable Object... values) {
        if (hasLater && happenings.adds()) {
            write(second, dataset, values, false);
            of(dataset).added++;
        }
    }

    @Override
    public boolean hasLater() {
        return hasLater;
    }

    private void unchanged(Dataset dataset, @Nullable Object[] values) {
        write(second, dataset, values, false);
        of(dataset).unchanged++;
    }

    private Later of(Dataset dataset) {
        return later.computeIfAbsent(dataset, d -> new Later());
    }

    private static void write(
            Map<Dataset, DatasetFiles> files,
            Dataset dataset,
            @Nullable Object[] values,
            boolean spoils) {
        DatasetFiles file = files.get(dataset);
        if (file == null) {
            throw new IllegalStateException("no files of " + dataset);
        }
        try {
            file.row(values, spoils);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the files of the first delivery hold, by name} */
    public Map<String, FileCounts> files() {
        return firstCounts;
    }

    /** {@return what the files of the later delivery hold, by name} */
    public Map<String, FileCounts> laterFiles() {
        return secondCounts;
    }

    /** {@return how the later delivery stands to the first, by dataset} */
    public Map<Dataset, Later> later() {
        return later;
    }

    @Override
    public void close() throws IOException {
        for (DatasetFiles files : first.values()) {
            files.close();
        }
        for (DatasetFiles files : second.values()) {
            files.close();
        }
    }
}
