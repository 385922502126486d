package org.kinscope.analytics.policy.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.condition.Variable;
import org.kinscope.analytics.policy.condition.Variable.Type;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Reads names and values. */
final class ValueReader {
    private static final Set<String> UNITS =
            Set.of("yuan", "percent", "months", "m2", "kwh", "tenths");

    private ValueReader() {}

    static Variable variable(PolicyNode node) {
        Type type =
                switch (node.text("type")) {
                    case "flag" -> Type.FLAG;
                    case "number" -> Type.NUMBER;
                    case "yuan" -> Type.FEN;
                    case "text" -> Type.TEXT;
                    default ->
                            throw node.wrong(
                                    "type", node.text("type"), "flag, number, yuan or text");
                };
        return new Variable(node.text("name"), type, words(node));
    }

    static Fact fact(PolicyNode node) {
        Variable variable = variable(node);
        List<String> choices = variable.type() == Type.TEXT ? node.texts("choices") : List.of();
        String absent = node.findText("absent");
        if (absent == null) {
            return new Fact(variable, choices, null);
        }
        Object value =
                switch (variable.type()) {
                    case FLAG -> !absent.equals("none");
                    case NUMBER, FEN -> absent.equals("one") ? 1L : 0L;
                    case TEXT -> absent;
                };
        if (variable.type() == Type.TEXT && !choices.contains(absent)) {
            throw node.wrong("absent", absent, "one of " + choices);
        }
        return new Fact(variable, choices, value);
    }

    static Words words(PolicyNode node) {
        return new Words(node.text("zh"), node.text("en"));
    }

    static List<Value> values(PolicyNode file) {
        List<Value> list = new ArrayList<>();
        if (!file.has("values")) {
            return list;
        }
        for (PolicyNode node : file.maps("values")) {
            node.only("name", "unit", "zh", "en", "used_by", "in_force");
            String unit = node.text("unit");
            if (!UNITS.contains(unit)) {
                throw node.wrong("unit", unit, "one of " + new TreeSet<>(UNITS));
            }
            List<Value.Line> lines = new ArrayList<>();
            for (PolicyNode line : node.maps("in_force")) {
                line.only(Dated.fieldsAnd("area", "value", "illustrative"));
                lines.add(
                        new Value.Line(
                                area(line),
                                number(line, "value", unit.equals("yuan")),
                                line.has("illustrative") && line.flag("illustrative"),
                                Basis.of(line)));
            }
            list.add(
                    new Value(
                            node.text("name"), unit, words(node), node.findText("used_by"), lines));
        }
        return list;
    }

    static String area(PolicyNode node) {
        String area = node.text("area");
        if (!area.matches("|\\d{2}|\\d{4}|\\d{6}|\\d{9}")) {
            throw node.wrong("area", area, "0, 2, 4, 6 or 9 digits of a division code");
        }
        return area;
    }

    private static @Nullable Long number(PolicyNode node, String field, boolean money) {
        if (money) {
            Yuan yuan = node.findYuan(field);
            return yuan == null ? null : Long.valueOf(yuan.fen());
        }
        if (!node.has(field)) {
            throw node.wrong(field, null, "a whole number, or null");
        }
        Integer number = node.findNumber(field);
        return number == null ? null : Long.valueOf(number);
    }
}
