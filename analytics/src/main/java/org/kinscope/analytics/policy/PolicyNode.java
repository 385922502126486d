package org.kinscope.analytics.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a policy file, read strictly: a field that nobody asked for, a missing one and a
 * value of the wrong form are errors that name the place.
 */
final class PolicyNode {
    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> fields;

    private PolicyNode(String file, String path, int line, Map<String, Node> fields) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.fields = fields;
    }

    /** {@return the mapping that {@code text} holds} */
    static PolicyNode parse(String file, String text) {
        try {
            Node root =
                    new Compose(LoadSettings.builder().setLabel(file).build())
                            .composeString(text)
                            .orElseThrow(
                                    () ->
                                            new PolicyFormatException(
                                                    file, 1, "", null, "a mapping of fields"));
            return of(file, "", root);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    private static PolicyNode of(String file, String path, Node node) {
        int line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new PolicyFormatException(file, line, path, scalar(node), "a mapping of fields");
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode());
            if (name == null || fields.put(name, tuple.getValueNode()) != null) {
                throw new PolicyFormatException(
                        file,
                        lineOf(tuple.getKeyNode()),
                        path + name,
                        name,
                        "each field once, by its name");
            }
        }
        return new PolicyNode(file, path, line, fields);
    }

    /** Refuses any field other than {@code names}. */
    PolicyNode only(String... names) {
        Set<String> known = Set.of(names);
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new PolicyFormatException(
                        file,
                        lineOf(field.getValue()),
                        path + field.getKey(),
                        scalar(field.getValue()),
                        "one of the fields " + new TreeSet<>(known));
            }
        }
        return this;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    PolicyNode map(String field) {
        return of(file, path + field + ".", get(field, "a mapping of fields"));
    }

    List<PolicyNode> maps(String field) {
        List<PolicyNode> list = new ArrayList<>();
        for (Node item : items(field)) {
            list.add(of(file, path + field + "[" + list.size() + "].", item));
        }
        return list;
    }

    List<String> texts(String field) {
        List<String> list = new ArrayList<>();
        for (Node item : items(field)) {
            String text = scalar(item);
            if (text == null) {
                throw new PolicyFormatException(
                        file, lineOf(item), path + field, null, "a list of texts");
            }
            list.add(text);
        }
        return list;
    }

    String text(String field) {
        String text = findText(field);
        if (text == null || (text.isBlank() && !field.equals("area"))) {
            throw wrong(field, text, "a text that is not blank");
        }
        return text;
    }

    @Nullable String findText(String field) {
        Node node = fields.get(field);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode)) {
            throw wrong(field, null, "a single value");
        }
        return scalar(node);
    }

    LocalDate date(String field) {
        LocalDate date = findDate(field);
        if (date == null) {
            throw wrong(field, null, "a date such as 2020-01-01");
        }
        return date;
    }

    @Nullable LocalDate findDate(String field) {
        String text = findText(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(field, text, "a date such as 2020-01-01");
        }
    }

    boolean flag(String field) {
        String text = text(field);
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(field, text, "true or false");
        }
        return text.equals("true");
    }

    int number(String field) {
        Integer number = findNumber(field);
        if (number == null) {
            throw wrong(field, null, "a whole number");
        }
        return number;
    }

    @Nullable Integer findNumber(String field) {
        String text = findText(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw wrong(field, text, "a whole number");
        }
        return Integer.valueOf(text);
    }

    Yuan yuan(String field) {
        Yuan yuan = findYuan(field);
        if (yuan == null) {
            throw wrong(field, null, "an amount in yuan such as 710.00");
        }
        return yuan;
    }

    /** {@return the amount, or null where the file says {@code null}; the field must be there} */
    @Nullable Yuan findYuan(String field) {
        get(field, "an amount in yuan such as 710.00, or null");
        String text = findText(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d+(\\.\\d{1,2})?")) {
            throw wrong(field, text, "an amount in yuan such as 710.00, or null");
        }
        return Yuan.parse(text);
    }

    /** {@return the error for a value of this field} */
    PolicyFormatException wrong(String field, @Nullable String value, String rightForm) {
        Node node = fields.get(field);
        return new PolicyFormatException(
                file, node == null ? line : lineOf(node), path + field, value, rightForm);
    }

    private Node get(String field, String rightForm) {
        Node node = fields.get(field);
        if (node == null) {
            throw wrong(field, null, rightForm);
        }
        return node;
    }

    private List<Node> items(String field) {
        if (get(field, "a list") instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(field, findText(field), "a list");
    }

    private static @Nullable String scalar(Node node) {
        return node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
                ? scalar.getValue()
                : null;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
