package org.kinscope.api.cli.measure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints figures as JSON, or one a line with the same names. */
final class Said {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MathContext SHOWN = new MathContext(10);

    private Said() {}

    static void print(Map<String, Object> said, boolean json, PrintWriter out) {
        if (json) {
            out.println(JSON.writeValueAsString(said));
        } else {
            JsonNode tree = JSON.valueToTree(said);
            lines("", tree, out);
        }
        out.flush();
    }

    private static void lines(String name, JsonNode node, PrintWriter out) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field -> {
                                if (!field.getKey().equals("options")) {
                                    lines(
                                            name.isEmpty()
                                                    ? field.getKey()
                                                    : name + "." + field.getKey(),
                                            field.getValue(),
                                            out);
                                }
                            });
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            table(name, node, out);
        } else if (node.isArray()) {
            StringBuilder line = new StringBuilder();
            node.forEach(one -> line.append(line.isEmpty() ? "" : ", ").append(text(one)));
            out.println(name + "\t" + line);
        } else {
            out.println(name + "\t" + text(node));
        }
    }

    private static void table(String name, JsonNode rows, PrintWriter out) {
        if (rows.get(0).valueStream().anyMatch(JsonNode::isContainer)) {
            for (JsonNode row : rows) {
                String first = row.valueStream().findFirst().map(Said::text).orElse("");
                lines(name + "." + first, row, out);
            }
            return;
        }
        out.println(name + "\t" + String.join("\t", rows.get(0).propertyNames()));
        for (JsonNode row : rows) {
            StringBuilder line = new StringBuilder();
            row.properties().forEach(field -> line.append('\t').append(text(field.getValue())));
            out.println(line);
        }
    }

    private static String text(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            double value = node.asDouble();
            if (!Double.isFinite(value)) {
                return String.valueOf(value);
            }
            BigDecimal rounded = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
            return Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15 || value == 0
                    ? rounded.toPlainString()
                    : rounded.toString();
        }
        if (node.isNull()) {
            return "–";
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
