package org.kinscope.ingest.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All nodes and relationships of a delivery, in files that the offline importer reads. */
final class ElementFiles implements AutoCloseable {

    /** A node as a relationship names it. */
    record End(String label, String id) {}

    private final Path folder;
    private final Map<String, ElementFile> nodes = new TreeMap<>();
    private final Map<String, ElementFile> ties = new TreeMap<>();

    /**
     * @param folder an empty folder
     */
    ElementFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a node.
     *
     * @param end its first label and its id
     * @param otherLabels what else it is, such as {@code :Asset}
     * @param key the property that holds the id
     * @param properties all others
     */
    void node(End end, String otherLabels, String key, Map<String, @Nullable Object> properties) {
        ElementFile file =
                nodes.computeIfAbsent(
                        end.label() + otherLabels,
                        labels ->
                                new ElementFile(
                                        folder,
                                        "node-" + labels.replace(':', '-'),
                                        List.of(key + ":ID(" + end.label() + ")")));
        add(file, properties, end.id());
    }

    /** Adds a relationship between nodes that stand in these files too. */
    void tie(String type, End from, End to, Map<String, @Nullable Object> properties) {
        ElementFile file =
                ties.computeIfAbsent(
                        type + '=' + from.label() + '-' + to.label(),
                        name ->
                                new ElementFile(
                                        folder,
                                        "tie-" + name.replace('=', '-'),
                                        List.of(
                                                ":START_ID(" + from.label() + ")",
                                                ":END_ID(" + to.label() + ")")));
        add(file, properties, from.id(), to.id());
    }

    private static void add(
            ElementFile file, Map<String, @Nullable Object> properties, String... fixed) {
        try {
            file.add(properties, fixed);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * {@return the importer's arguments for these files, once this is closed} It must be run in
     * their folder.
     */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        nodes.forEach((labels, file) -> add(arguments, broken, "--nodes=" + labels, file));
        ties.forEach(
                (name, file) -> {
                    String type = name.substring(0, name.indexOf('='));
                    add(arguments, broken, "--relationships=" + type, file);
                });
        if (!broken.isEmpty()) {
            arguments.add("--multiline-fields=" + String.join(",", broken));
            arguments.add("--multiline-fields-format=v2");
        }
        arguments.add("--array-delimiter=U+001F");
        arguments.add("--strict=true");
        return List.copyOf(arguments);
    }

    private static void add(
            List<String> arguments, List<String> broken, String option, ElementFile file) {
        file.groups().forEach(group -> arguments.add(option + "=" + String.join(",", group)));
        broken.addAll(file.broken());
    }

    @Override
    public void close() throws IOException {
        for (ElementFile file : nodes.values()) {
            file.close();
        }
        for (ElementFile file : ties.values()) {
            file.close();
        }
    }
}
