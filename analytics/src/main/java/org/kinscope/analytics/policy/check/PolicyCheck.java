package org.kinscope.analytics.policy.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.PolicyFormatException;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.Basis;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.check.Remark.Severity;
import org.kinscope.analytics.policy.condition.Expression;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.analytics.policy.scenario.Scenario;
import org.kinscope.analytics.policy.scenario.Scenarios;

/**
 * Reads a catalogue as an expert left it and tells what is wrong. Form (unknown fields, dates,
 * units, missing sources, expressions) is judged by the reader: its first complaint is the only
 * remark then. A catalogue that can be read is judged as a whole.
 */
public final class PolicyCheck {

    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    private final List<Remark> remarks = new ArrayList<>();

    private PolicyCheck() {}

    /**
     * {@return all remarks, errors first}
     *
     * @param files gives the text of a file of the catalogue
     */
    public static List<Remark> of(java.util.function.UnaryOperator<String> files) {
        PolicyCheck check = new PolicyCheck();
        try {
            PolicyCatalogue catalogue = PolicyCatalogue.load(files);
            IndicatorBook.of(catalogue);
            RuleBook book = RuleBook.of(catalogue);
            check.all(book);
        } catch (PolicyFormatException e) {
            check.error("form", "catalogue", 0, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            check.error("yaml", "catalogue", 0, String.valueOf(e.getMessage()));
        }
        check.remarks.sort(
                java.util.Comparator.comparing(Remark::severity)
                        .thenComparing(Remark::file)
                        .thenComparing(Remark::line));
        return List.copyOf(check.remarks);
    }

    private void all(RuleBook book) {
        Set<String> used = new TreeSet<>();
        for (Value value : book.values()) {
            value(value);
        }
        book.groups().values().forEach(rules -> rules(rules, used));
        book.support().forEach(a -> steps(a, used));
        for (ProgrammeRules programme : book.programmes()) {
            programme(programme, used);
        }
        for (Value value : book.values()) {
            if (value.usedBy() == null && !used.contains("value." + value.name())) {
                error(
                        "unused",
                        value.lines().getFirst().basis().file(),
                        value.lines().getFirst().basis().line(),
                        "no formula uses the value '" + value.name() + "'");
            }
        }
        duplicates(book);
        scenarios(book);
    }

    private void duplicates(RuleBook book) {
        book.values().stream()
                .collect(Collectors.groupingBy(Value::name, Collectors.counting()))
                .forEach(
                        (name, times) -> {
                            if (times > 1) {
                                error(
                                        "duplicate",
                                        "values",
                                        0,
                                        "the value '" + name + "' is there twice");
                            }
                        });
    }

    private void value(Value value) {
        for (Value.Line line : value.lines()) {
            Basis basis = line.basis();
            dates(basis);
            if (line.number() == null) {
                note(
                        "not-known",
                        basis,
                        "'" + value.name() + "' is not known in " + area(line.area()));
            } else if (basis.source().equals("no source read")) {
                error(
                        "source",
                        basis.file(),
                        basis.line(),
                        "'" + value.name() + "' has a value and no source");
            }
            if (line.illustrative()) {
                note("illustrative", basis, "'" + value.name() + "' is another place's value");
            }
            if (value.unit().equals("percent") && line.number() != null && line.number() > 1000) {
                error("unit", basis.file(), basis.line(), "a percentage above 1000");
            }
            for (Value.Line other : value.lines()) {
                boolean same =
                        other != line
                                && other.area().equals(line.area())
                                && other.illustrative() == line.illustrative()
                                && java.util.Objects.equals(
                                        other.basis().spell().from(), basis.spell().from());
                if (same && other.basis().line() > basis.line()) {
                    error(
                            "overlap",
                            basis.file(),
                            basis.line(),
                            "two lines of '" + value.name() + "' begin on one day in one area");
                }
            }
        }
    }

    private static String area(String area) {
        return area.isEmpty() ? "any area without a line of its own" : "area " + area;
    }

    private void dates(Basis basis) {
        LocalDate from = basis.spell().from();
        if (from != null && (from.isBefore(LocalDate.of(1990, 1, 1)) || from.isAfter(FAR))) {
            error(
                    "date",
                    basis.file(),
                    basis.line(),
                    "begins on " + from + ": 1990 to 2099 is right");
        }
    }

    private void rules(List<Rule> rules, Set<String> used) {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : rules) {
            dates(rule.basis());
            used.addAll(rule.when().names());
            if (!ids.add(rule.id())) {
                error(
                        "duplicate",
                        rule.basis().file(),
                        rule.basis().line(),
                        "the rule '" + rule.id() + "' is there twice");
            }
        }
    }

    private void programme(ProgrammeRules programme, Set<String> used) {
        rules(programme.conditions(), used);
        for (Gate gate : programme.gates()) {
            Rule rule = gate.rule();
            if (rule != null) {
                used.addAll(rule.when().names());
            }
        }
        programme.amounts().forEach(a -> steps(a, used));
        boolean asks = !programme.conditions().isEmpty();
        boolean gated = programme.gates().stream().anyMatch(g -> g.rule() != null);
        if (!asks && !gated) {
            error(
                    "open",
                    programme.folder() + "/programme.yaml",
                    0,
                    "no gate and no condition: everyone would be due it");
        }
        boolean person =
                programme.conditions().stream()
                        .flatMap(c -> c.when().names().stream())
                        .anyMatch(n -> n.startsWith("person."));
        if (person && programme.subject() == ProgrammeRules.Subject.UNIT) {
            error(
                    "subject",
                    programme.folder() + "/programme.yaml",
                    0,
                    "is decided for the unit and asks about a person");
        }
    }

    /** A step uses only steps before it. */
    private void steps(AmountRule amount, Set<String> used) {
        dates(amount.basis());
        Set<String> before = new TreeSet<>();
        for (AmountRule.Step step : amount.steps()) {
            Expression is = step.is();
            used.addAll(is.names());
            for (String name : is.names()) {
                if (name.startsWith("step.") && !before.contains(name)) {
                    error(
                            "step",
                            amount.basis().file(),
                            amount.basis().line(),
                            "the step '"
                                    + step.name()
                                    + "' uses "
                                    + name
                                    + ", which is not before it");
                }
            }
            before.add("step." + step.name());
        }
    }

    /** Each limit has scenarios from both sides, and all scenarios come out. */
    private void scenarios(RuleBook book) {
        Scenarios all = new Scenarios(book);
        Calculator calculator = new Calculator(book);
        for (ProgrammeRules programme : book.programmes()) {
            List<Scenario> scenarios = all.of(programme);
            String file = programme.folder() + "/scenarios.yaml";
            Set<String> at =
                    scenarios.stream()
                            .map(Scenario::at)
                            .collect(Collectors.toCollection(TreeSet::new));
            boolean sides = at.contains("at") && (at.contains("below") || at.contains("above"));
            if (!sides) {
                error("scenario", file, 0, "has no limit with scenarios at it and beside it");
            }
            for (Scenario scenario : scenarios) {
                Scenarios.run(calculator, scenario)
                        .ifPresent(d -> error("scenario", file, scenario.line(), d));
            }
            covered(programme, scenarios, calculator);
        }
    }

    /** Every condition decides in a scenario: once it is met and once it is not. */
    private void covered(
            ProgrammeRules programme, List<Scenario> scenarios, Calculator calculator) {
        Set<String> seen = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            calculator
                    .answer(scenario.question())
                    .find(scenario.programme(), scenario.member())
                    .ifPresent(
                            e -> e.conditions().forEach(c -> seen.add(c.id() + " " + c.verdict())));
        }
        for (Rule rule : programme.conditions()) {
            for (String verdict : List.of("MET", "NOT_MET")) {
                if (!seen.contains(rule.id() + " " + verdict)) {
                    error(
                            "scenario",
                            rule.basis().file(),
                            rule.basis().line(),
                            "no scenario in which '" + rule.id() + "' is " + verdict);
                }
            }
        }
    }

    private void error(String code, String file, int line, String text) {
        remarks.add(new Remark(Severity.ERROR, code, file, line, text));
    }

    private void note(String code, Basis basis, String text) {
        remarks.add(new Remark(Severity.NOTE, code, basis.file(), basis.line(), text));
    }
}
