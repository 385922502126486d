package org.kinscope.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All datasets, in the order in which a delivery is loaded. Adding one takes a folder of resources
 * beside this class and one line in {@code datasets.txt}.
 */
public final class Datasets {

    private static final Datasets BUNDLED = new Datasets();

    private final Map<String, Dataset> byName = new LinkedHashMap<>();
    private final Dataset recordsOfPersons;

    private Datasets() {
        for (String line : Resources.text("datasets.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                byName.put(line.strip(), DatasetReader.read(line.strip()));
            }
        }
        recordsOfPersons = DatasetReader.recordsOf(get("persons"));
    }

    /** {@return the datasets of the extract contract} */
    public static Datasets bundled() {
        return BUNDLED;
    }

    /** {@return all datasets, in load order} */
    public List<Dataset> list() {
        return List.copyOf(byName.values());
    }

    /**
     * {@return the dataset of that name}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Dataset get(String name) {
        Dataset dataset = byName.get(name);
        if (dataset == null) {
            throw new IllegalArgumentException(
                    "no dataset '" + name + "'; there are " + byName.keySet());
        }
        return dataset;
    }

    /**
     * {@return the register of persons as it is written of humans who have several numbers: each
     * row becomes the record of its number, beside the person}
     */
    public Dataset recordsOfPersons() {
        return recordsOfPersons;
    }

    /** {@return the place of the dataset in the load order, from 0} */
    public int orderOf(Dataset dataset) {
        return List.copyOf(byName.keySet()).indexOf(dataset.name());
    }

    /**
     * {@return the dataset whose file has the name {@code stem}, without its extension: {@code
     * <dataset>} or {@code <dataset>-<anything>}, where the dataset may be given by its Chinese
     * title; null where it fits none}
     */
    public @Nullable Dataset find(String stem) {
        int dash = stem.indexOf('-');
        String name = (dash < 0 ? stem : stem.substring(0, dash)).strip();
        Dataset dataset = byName.get(name.toLowerCase(Locale.ROOT));
        if (dataset != null) {
            return dataset;
        }
        return byName.values().stream()
                .filter(d -> d.title().equals(name))
                .findFirst()
                .orElse(null);
    }
}
