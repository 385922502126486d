package org.kinscope.analytics.policy.reform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A file of the catalogue that is changed; all that is not changed stays as it was written. */
final class CatalogueText {

    private final String file;
    private final MappingNode root;

    private CatalogueText(String file, MappingNode root) {
        this.file = file;
        this.root = root;
    }

    static CatalogueText of(String file, String text) {
        Node root =
                new Compose(LoadSettings.builder().setLabel(file).build())
                        .composeString(text)
                        .orElseThrow(() -> new IllegalArgumentException(file + " is empty"));
        return new CatalogueText(file, (MappingNode) root);
    }

    /** {@return the mappings that a field of the file lists} */
    List<Line> lines(String field) {
        Node list = value(root, field);
        if (!(list instanceof SequenceNode sequence)) {
            throw new IllegalArgumentException(file + " has no list " + field);
        }
        return sequence.getValue().stream().map(n -> new Line((MappingNode) n)).toList();
    }

    /** {@return the file as text} */
    String text() {
        DumpSettings settings = DumpSettings.builder().build();
        Iterator<org.snakeyaml.engine.v2.events.Event> events =
                new Serialize(settings).serializeOne(root).iterator();
        return new Present(settings).emitToString(events);
    }

    private static @Nullable Node value(MappingNode mapping, String field) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(field)) {
                return tuple.getValueNode();
            }
        }
        return null;
    }

    private static ScalarNode quoted(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }

    /** One mapping of a list. */
    static final class Line {
        private final MappingNode mapping;

        private Line(MappingNode mapping) {
            this.mapping = mapping;
        }

        @Nullable String find(String field) {
            return value(mapping, field) instanceof ScalarNode scalar ? scalar.getValue() : null;
        }

        List<String> texts(String field) {
            return value(mapping, field) instanceof SequenceNode sequence
                    ? sequence.getValue().stream().map(n -> ((ScalarNode) n).getValue()).toList()
                    : List.of();
        }

        void put(String field, String text) {
            set(field, quoted(text));
        }

        void putTexts(String field, List<String> texts) {
            List<Node> nodes = new ArrayList<>();
            texts.forEach(t -> nodes.add(quoted(t)));
            set(field, new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW));
        }

        void remove(String... fields) {
            List<NodeTuple> kept = new ArrayList<>(mapping.getValue());
            for (String field : fields) {
                kept.removeIf(
                        t ->
                                t.getKeyNode() instanceof ScalarNode key
                                        && key.getValue().equals(field));
            }
            mapping.setValue(kept);
        }

        /** Adds a step after the last, which may be named in it; without steps nothing is added. */
        void addStep(String name, UnaryOperator<String> is, String zh, String en) {
            if (!(value(mapping, "steps") instanceof SequenceNode sequence)
                    || sequence.getValue().isEmpty()) {
                return;
            }
            List<Node> steps = new ArrayList<>(sequence.getValue());
            String last = new Line((MappingNode) steps.getLast()).find("name");
            Line step = new Line(new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW));
            step.put("name", name);
            step.put("is", is.apply(String.valueOf(last)));
            step.put("zh", zh);
            step.put("en", en);
            steps.add(step.mapping);
            set("steps", new SequenceNode(Tag.SEQ, steps, FlowStyle.FLOW));
        }

        private void set(String field, Node node) {
            List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
            NodeTuple tuple = new NodeTuple(quoted(field), node);
            for (int i = 0; i < tuples.size(); i++) {
                if (tuples.get(i).getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(field)) {
                    tuples.set(i, tuple);
                    mapping.setValue(tuples);
                    return;
                }
            }
            tuples.add(tuple);
            mapping.setValue(tuples);
        }
    }
}
