package org.kinscope.api.naughty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/**
 * A place in a query where a client writes a text: an argument, or a field of an input object in
 * one.
 *
 * @param field the field with its arguments, {@code $k} in that place, and what is read of it
 * @param argument the declared type of the argument, for a variable
 * @param path the names from the argument down to the place
 * @param lists for each name of the path whether it takes a list
 * @param type the name of the type of the place itself
 */
record SchemaArgument(
        String field, String argument, List<String> path, List<Boolean> lists, String type) {

    private static final String TYPE =
            "kind name ofType { kind name ofType { kind name ofType {"
                    + " kind name ofType { kind name } } } }";
    private static final int DEEPEST = 3;

    /** Where something is, so that the fields below it are asked as well. */
    private static final Map<String, String> SOMETHING =
            Map.of(
                    "aidUnit", "(no: \"" + SampleCity.KIN_VEHICLE_UNIT + "\")",
                    "portrait", "(aidUnit: \"" + SampleCity.KIN_VEHICLE_UNIT + "\")",
                    "search", "(text: \"" + SampleCity.KIN_VEHICLE_UNIT + "\", first: 1)",
                    "aidUnits", "(first: 1)",
                    "households", "(first: 1)",
                    "people", "(first: 1)",
                    "searchResult", "(text: \"" + SampleCity.KIN_VEHICLE_UNIT + "\", first: 1)");

    /** {@return all such places that a service tells of} */
    static List<SchemaArgument> all(Client client) {
        JsonNode schema =
                client.data(
                                "{ __schema { queryType { name } types { name kind fields { name"
                                        + " args { name type { %1$s } } type { %1$s } }"
                                                .formatted(TYPE)
                                        + " inputFields { name type { %s } } } } }".formatted(TYPE))
                        .path("__schema");
        Map<String, JsonNode> types = new HashMap<>();
        schema.path("types").forEach(type -> types.put(type.path("name").asString(), type));
        List<SchemaArgument> found = new ArrayList<>();
        JsonNode query = types.get(schema.path("queryType").path("name").asString());
        walk(types, query, "", "", 0, new HashSet<>(), found);
        return found;
    }

    private static void walk(
            Map<String, JsonNode> types,
            JsonNode type,
            String before,
            String after,
            int depth,
            Set<String> reached,
            List<SchemaArgument> found) {
        List<JsonNode> fields = new ArrayList<>();
        type.path("fields").forEach(fields::add);
        if (depth == 0) {
            // What is below nothing is never asked: ways that lead to something go first.
            fields.sort(
                    Comparator.comparing(f -> !SOMETHING.containsKey(f.path("name").asString())));
        }
        for (JsonNode field : fields) {
            JsonNode result = types.get(named(field.path("type")));
            // A field is answered by the same code, whichever way led to its type.
            boolean first =
                    reached.add(type.path("name").asString() + "." + field.path("name").asString());
            for (JsonNode argument : first ? field.path("args") : List.<JsonNode>of()) {
                String call = call(field, argument, types, result);
                for (SchemaArgument place : places(types, argument)) {
                    found.add(
                            new SchemaArgument(
                                    before + call + after,
                                    place.argument,
                                    place.path,
                                    place.lists,
                                    place.type));
                }
            }
            if (depth < DEEPEST && !result.path("fields").isEmpty()) {
                String name = field.path("name").asString();
                String start =
                        name
                                + (depth == 0 && SOMETHING.containsKey(name)
                                        ? SOMETHING.get(name)
                                        : arguments(field, null, types));
                walk(
                        types,
                        result,
                        before + start + " { ",
                        " }" + after,
                        depth + 1,
                        reached,
                        found);
            }
        }
    }

    private static List<SchemaArgument> places(Map<String, JsonNode> types, JsonNode argument) {
        String declared = written(argument.path("type"));
        List<SchemaArgument> found = new ArrayList<>();
        into(types, argument, declared, List.of(), List.of(), found);
        return found;
    }

    private static void into(
            Map<String, JsonNode> types,
            JsonNode input,
            String declared,
            List<String> path,
            List<Boolean> lists,
            List<SchemaArgument> found) {
        JsonNode type = types.get(named(input.path("type")));
        List<String> down = plus(path, input.path("name").asString());
        List<Boolean> inLists = plus(lists, written(input.path("type")).startsWith("["));
        switch (type.path("kind").asString()) {
            case "INPUT_OBJECT" -> {
                if (path.size() < DEEPEST) {
                    type.path("inputFields")
                            .forEach(inner -> into(types, inner, declared, down, inLists, found));
                }
            }
            default -> {
                String name = type.path("name").asString();
                if (!List.of("Int", "Float", "Boolean").contains(name)) {
                    found.add(new SchemaArgument("", declared, down, inLists, name));
                }
            }
        }
    }

    private static String call(
            JsonNode field, JsonNode chosen, Map<String, JsonNode> types, JsonNode result) {
        return field.path("name").asString() + arguments(field, chosen, types) + leaves(result);
    }

    // The chosen argument takes the text; the others stand only where they must.
    private static String arguments(
            JsonNode field,
            @org.jspecify.annotations.Nullable JsonNode chosen,
            Map<String, JsonNode> types) {
        List<String> written = new ArrayList<>();
        for (JsonNode argument : field.path("args")) {
            String name = argument.path("name").asString();
            if (argument.equals(chosen)) {
                written.add(name + ": $k");
            } else if (name.equals("first")) {
                written.add("first: 1");
            } else if (argument.path("type").path("kind").asString().equals("NON_NULL")) {
                written.add(name + ": " + some(types, argument));
            }
        }
        return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
    }

    /** A value that fits; of an input object with what it must have. */
    private static String some(Map<String, JsonNode> types, JsonNode input) {
        JsonNode type = types.get(named(input.path("type")));
        return switch (type.path("name").asString()) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2020-12-31\"";
            default ->
                    type.path("kind").asString().equals("INPUT_OBJECT")
                            ? someObject(types, type)
                            : "\"nobody\"";
        };
    }

    private static String someObject(Map<String, JsonNode> types, JsonNode type) {
        List<String> fields = new ArrayList<>();
        for (JsonNode field : type.path("inputFields")) {
            if (field.path("type").path("kind").asString().equals("NON_NULL")) {
                fields.add(field.path("name").asString() + ": " + some(types, field));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static String leaves(JsonNode result) {
        return result.path("fields").isEmpty() ? "" : " { __typename }";
    }

    private static String named(JsonNode type) {
        JsonNode inner = type;
        while (!inner.path("ofType").isMissingNode() && !inner.path("ofType").isNull()) {
            inner = inner.path("ofType");
        }
        return inner.path("name").asString();
    }

    private static String written(JsonNode type) {
        return switch (type.path("kind").asString()) {
            case "NON_NULL" -> written(type.path("ofType")) + "!";
            case "LIST" -> "[" + written(type.path("ofType")) + "]";
            default -> type.path("name").asString();
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** {@return the type of a variable for the whole argument} */
    String variableType() {
        return argument;
    }

    /** {@return whether the place takes every text, so that it is the service that judges} */
    boolean takesAnyText() {
        return type.equals("String") || type.equals("ID");
    }

    /** {@return the value of the argument that has the text in its place} */
    Object value(String text) {
        Object value = text;
        for (int i = path.size() - 1; i >= 0; i--) {
            value = lists.get(i) ? List.of(value) : value;
            value = i == 0 ? value : Map.of(path.get(i), value);
        }
        return value;
    }

    /** {@return the same as a literal of a query} */
    String literal(String quoted) {
        String value = quoted;
        for (int i = path.size() - 1; i >= 0; i--) {
            value = lists.get(i) ? "[" + value + "]" : value;
            value = i == 0 ? value : "{" + path.get(i) + ": " + value + "}";
        }
        return value;
    }

    @Override
    public String toString() {
        String call = field.substring(0, field.indexOf("$k"));
        return call.substring(0, call.lastIndexOf('(')).replace(" { ", ".")
                + "("
                + path.stream().collect(Collectors.joining("."))
                + ")";
    }
}
