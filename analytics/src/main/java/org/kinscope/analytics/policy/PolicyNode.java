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
public final class PolicyNode {
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
    public static PolicyNode parse(String file, String text) {
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
    public PolicyNode only(String... names) {
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

    /** {@return whether the field is there} */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** {@return the names of the fields, in the file's order} */
    public Set<String> fields() {
        return fields.keySet();
    }

    /** {@return the line in which it begins} */
    public int line() {
        return line;
    }

    /** {@return the file that it is part of} */
    public String file() {
        return file;
    }

    /** {@return whether the field is a list of mappings or texts} */
    public boolean isList(String field) {
        return fields.get(field) instanceof SequenceNode;
    }

    /** {@return whether the field is a mapping of fields} */
    public boolean isMapping(String field) {
        return fields.get(field) instanceof MappingNode;
    }

    /** {@return whether the field is there and says null} */
    public boolean isNull(String field) {
        return fields.get(field) instanceof ScalarNode scalar && Tag.NULL.equals(scalar.getTag());
    }

    /** {@return the same fields under a file, with those of {@code more} before them} */
    public PolicyNode with(PolicyNode more) {
        Map<String, Node> all = new LinkedHashMap<>(more.fields);
        all.putAll(fields);
        return new PolicyNode(file, path, line, all);
    }

    /** {@return the mapping with these fields alone} */
    public PolicyNode pick(String... names) {
        Map<String, Node> some = new LinkedHashMap<>(fields);
        some.keySet().retainAll(Set.of(names));
        return new PolicyNode(file, path, line, some);
    }

    /** {@return the mapping of that field} */
    public PolicyNode map(String field) {
        return of(file, path + field + ".", get(field, "a mapping of fields"));
    }

    /** {@return the mappings that the field lists} */
    public List<PolicyNode> maps(String field) {
        List<PolicyNode> list = new ArrayList<>();
        for (Node item : items(field)) {
            list.add(of(file, path + field + "[" + list.size() + "].", item));
        }
        return list;
    }

    /** {@return the texts that the field lists} */
    public List<String> texts(String field) {
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

    /** {@return the text of that field} */
    public String text(String field) {
        String text = findText(field);
        if (text == null || (text.isBlank() && !field.equals("area"))) {
            throw wrong(field, text, "a text that is not blank");
        }
        return text;
    }

    /** {@return the text of that field; null where there is none} */
    public @Nullable String findText(String field) {
        Node node = fields.get(field);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode)) {
            throw wrong(field, null, "a single value");
        }
        return scalar(node);
    }

    /** {@return the date of that field} */
    public LocalDate date(String field) {
        LocalDate date = findDate(field);
        if (date == null) {
            throw wrong(field, null, "a date such as 2020-01-01");
        }
        return date;
    }

    /** {@return the date of that field; null where there is none} */
    public @Nullable LocalDate findDate(String field) {
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

    /** {@return whether the field says true} */
    public boolean flag(String field) {
        String text = text(field);
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(field, text, "true or false");
        }
        return text.equals("true");
    }

    /** {@return the whole number of that field} */
    public int number(String field) {
        Integer number = findNumber(field);
        if (number == null) {
            throw wrong(field, null, "a whole number");
        }
        return number;
    }

    /** {@return the whole number of that field; null where there is none} */
    public @Nullable Integer findNumber(String field) {
        String text = findText(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw wrong(field, text, "a whole number");
        }
        return Integer.valueOf(text);
    }

    /** {@return the amount of that field} */
    public Yuan yuan(String field) {
        Yuan yuan = findYuan(field);
        if (yuan == null) {
            throw wrong(field, null, "an amount in yuan such as 710.00");
        }
        return yuan;
    }

    /** {@return the amount, or null where the file says {@code null}; the field must be there} */
    public @Nullable Yuan findYuan(String field) {
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
    public PolicyFormatException wrong(String field, @Nullable String value, String rightForm) {
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
