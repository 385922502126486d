package org.kinscope.api.naughty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.api.app.Client;
import tools.jackson.databind.JsonNode;

/** Asks one field for many values, twenty in one request. */
final class Batches {

    static final int SIZE = 10;

    private Batches() {}

    /**
     * {@return what each value was answered, in their order}
     *
     * @param field the field with {@code $k} where the value goes
     * @param type the type of the value
     */
    static List<JsonNode> ask(Client client, String field, String type, List<String> values) {
        List<JsonNode> answers = new ArrayList<>();
        for (int from = 0; from < values.size(); from += SIZE) {
            List<String> some = values.subList(from, Math.min(from + SIZE, values.size()));
            JsonNode data = client.data(query(field, type, some.size()), variables(some));
            for (int i = 0; i < some.size(); i++) {
                answers.add(data.path("a" + i));
            }
        }
        return answers;
    }

    static String query(String field, String type, int times) {
        StringBuilder head = new StringBuilder("query(");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < times; i++) {
            head.append("$k").append(i).append(": ").append(type).append(' ');
            body.append(" a").append(i).append(": ").append(field.replace("$k", "$k" + i));
        }
        return head.append(") {").append(body).append(" }").toString();
    }

    static Map<String, Object> variables(List<?> values) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            variables.put("k" + i, values.get(i));
        }
        return variables;
    }
}
