package org.kinscope.analytics.policy.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules.Subject;
import org.kinscope.analytics.policy.condition.Expression;
import org.kinscope.analytics.policy.condition.ExpressionRefused;
import org.kinscope.analytics.policy.condition.Expressions;
import org.kinscope.analytics.policy.condition.Language;
import org.kinscope.analytics.policy.condition.Variable;
import org.kinscope.analytics.policy.condition.Variable.Type;
import org.kinscope.graph.finding.Words;

/** Turns the rule files into rules; what breaks their form is an error that names the place. */
final class RuleReader {
    private final PolicyCatalogue catalogue;
    private final Map<String, PolicyNode> programmeFiles = new LinkedHashMap<>();
    final List<Fact> facts = new ArrayList<>();
    final List<Value> values = new ArrayList<>();
    final Language language;
    private final Expressions expressions;

    RuleReader(PolicyCatalogue catalogue, boolean byCel) {
        this.catalogue = catalogue;
        List<Variable> variables = new ArrayList<>();
        PolicyNode vocabulary = file("vocabulary.yaml").only("facts", "computed");
        for (PolicyNode node : vocabulary.maps("facts")) {
            node.only("name", "type", "choices", "absent", "zh", "en");
            facts.add(ValueReader.fact(node));
            variables.add(facts.getLast().variable());
        }
        for (PolicyNode node : vocabulary.maps("computed")) {
            variables.add(ValueReader.variable(node.only("name", "type", "zh", "en")));
        }
        PolicyNode common = file("values.yaml").only("values");
        values.addAll(ValueReader.values(common));
        for (String folder : file("programmes.yaml").only("programmes").texts("programmes")) {
            PolicyNode node = file(folder + "/programme.yaml");
            programmeFiles.put(folder, node);
            values.addAll(ValueReader.values(node));
        }
        for (Value value : values) {
            variables.add(
                    new Variable(
                            "value." + value.name(),
                            value.isMoney() ? Type.FEN : Type.NUMBER,
                            value.words()));
        }
        Set<String> steps = new LinkedHashSet<>();
        programmeFiles.values().forEach(node -> steps.addAll(stepNames(node.maps("amount"))));
        steps.addAll(stepNames(file("rules.yaml").maps("support")));
        steps.forEach(s -> variables.add(new Variable("step." + s, Type.NUMBER, new Words(s, s))));
        language = new Language(variables);
        expressions = new Expressions(language, byCel);
    }

    PolicyNode file(String name) {
        return PolicyNode.parse(name, catalogue.file(name));
    }

    private static List<String> stepNames(List<PolicyNode> amounts) {
        List<String> names = new ArrayList<>();
        for (PolicyNode amount : amounts) {
            if (amount.has("steps")) {
                amount.maps("steps").forEach(s -> names.add(s.text("name")));
            }
        }
        return names;
    }

    List<ProgrammeRules> programmes() {
        List<ProgrammeRules> list = new ArrayList<>();
        programmeFiles.forEach((folder, node) -> list.add(programme(folder, node)));
        return list;
    }

    private ProgrammeRules programme(String folder, PolicyNode node) {
        Subject subject =
                switch (node.text("subject")) {
                    case "unit" -> Subject.UNIT;
                    case "person" -> Subject.PERSON;
                    default -> throw node.wrong("subject", node.text("subject"), "unit or person");
                };
        List<Gate> gates = new ArrayList<>();
        node.maps("gate").forEach(g -> gates.add(gate(g)));
        List<Rule> conditions = new ArrayList<>();
        for (PolicyNode condition : node.maps("conditions")) {
            conditions.add(rule(condition));
        }
        List<AmountRule> amounts = new ArrayList<>();
        node.maps("amount").forEach(a -> amounts.add(amount(a, a.text("rule"))));
        return new ProgrammeRules(
                node.text("code"),
                folder,
                ValueReader.words(node.map("title")),
                node.text("department"),
                subject,
                node.text("period"),
                gates,
                conditions,
                amounts,
                ValueReader.values(node));
    }

    private Gate gate(PolicyNode node) {
        List<String> statuses = node.texts("statuses");
        String kind = node.text("kind");
        Basis basis = Basis.of(node);
        boolean asks = kind.equals("gated") || kind.equals("partly_gated");
        if (!asks || (statuses.isEmpty() && !node.has("or"))) {
            return new Gate(kind, statuses, null, basis);
        }
        List<String> sides = new ArrayList<>(statuses.stream().map(Gate::name).toList());
        Words or = null;
        if (node.has("or")) {
            sides.add("(" + node.text("or") + ")");
            or = new Words(node.text("or_zh"), node.text("or_en"));
        }
        Map<String, Words> names = new LinkedHashMap<>();
        statuses.forEach(s -> catalogue.findStatusName(s).ifPresent(w -> names.put(s, w)));
        Expression when = condition(node, "statuses", String.join(" || ", sides));
        return new Gate(
                kind,
                statuses,
                new Rule("gate", when, Gate.words(statuses, names, or), basis),
                basis);
    }

    Rule rule(PolicyNode node) {
        node.only(Dated.fieldsAnd("id", "when", "zh", "en"));
        return new Rule(
                node.text("id"),
                condition(node, "when", node.text("when")),
                ValueReader.words(node),
                Basis.of(node));
    }

    private Expression condition(PolicyNode node, String field, String text) {
        try {
            return expressions.condition(text);
        } catch (ExpressionRefused e) {
            throw node.wrong(field, text, "a condition; " + e.getMessage());
        }
    }

    private AmountRule amount(PolicyNode node, String rule) {
        List<AmountRule.Step> steps = new ArrayList<>();
        for (PolicyNode step : node.maps("steps")) {
            step.only("name", "is", "unit", "zh", "en");
            String unit = step.has("unit") ? step.text("unit") : Value.YUAN;
            try {
                steps.add(
                        new AmountRule.Step(
                                step.text("name"),
                                expressions.number(step.text("is")),
                                ValueReader.words(step),
                                unit.equals(Value.YUAN)));
            } catch (ExpressionRefused e) {
                throw step.wrong("is", step.text("is"), "a formula; " + e.getMessage());
            }
        }
        return new AmountRule(rule, steps, Basis.of(node));
    }

    Map<String, List<Rule>> groups() {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        for (PolicyNode node : file("rules.yaml").only("groups", "support").maps("groups")) {
            node.only("name", "rules");
            groups.put(node.text("name"), node.maps("rules").stream().map(this::rule).toList());
        }
        return groups;
    }

    List<AmountRule> support() {
        List<AmountRule> list = new ArrayList<>();
        for (PolicyNode node : file("rules.yaml").maps("support")) {
            node.only(Dated.fieldsAnd("steps"));
            list.add(amount(node, "imputed support"));
        }
        return list;
    }
}
