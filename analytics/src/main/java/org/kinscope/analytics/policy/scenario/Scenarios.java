package org.kinscope.analytics.policy.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules.Subject;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.graph.money.Yuan;

/**
 * Reads and runs the scenario file of each programme.
 *
 * <p>A scenario tells only what differs from a family of one person of 40 who lives in Taizhou,
 * owns nothing and earns {@code income} a month (500 yuan where it is left out, {@code none} or
 * {@code null}).
 */
public final class Scenarios {

    private static final Set<String> AT = Set.of("below", "at", "above", "other");
    private static final String DIVISION = "321202001001";

    private static final Yuan INCOME = Yuan.parse("500");

    private final RuleBook book;
    private final FamilyFile families;

    /** The scenarios of that book. */
    public Scenarios(RuleBook book) {
        this.book = book;
        families = new FamilyFile(book);
    }

    /** {@return all scenarios, programme by programme} */
    public List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        book.programmes().forEach(p -> all.addAll(of(p)));
        return all;
    }

    /** {@return the scenarios of one programme} */
    public List<Scenario> of(ProgrammeRules programme) {
        String name = programme.folder() + "/scenarios.yaml";
        List<Scenario> list = new ArrayList<>();
        for (PolicyNode node :
                PolicyNode.parse(name, book.catalogue().file(name))
                        .only("scenarios")
                        .maps("scenarios")) {
            list.add(scenario(programme, node));
        }
        return list;
    }

    private Scenario scenario(ProgrammeRules programme, PolicyNode node) {
        node.only(
                "limit",
                "at",
                "as_of",
                "given",
                "expect",
                "amount",
                "excluded_by",
                "because",
                "article");
        String at = node.text("at");
        if (!AT.contains(at)) {
            throw node.wrong("at", at, "below, at, above or other");
        }
        Outcome expect =
                switch (node.text("expect")) {
                    case "eligible" -> Outcome.ELIGIBLE;
                    case "not-eligible" -> Outcome.NOT_ELIGIBLE;
                    case "not-evaluated" -> Outcome.NOT_EVALUATED;
                    default ->
                            throw node.wrong(
                                    "expect",
                                    node.text("expect"),
                                    "eligible, not-eligible or not-evaluated");
                };
        return new Scenario(
                programme.code(),
                node.text("limit"),
                at,
                question(node),
                programme.subject() == Subject.PERSON ? "p" : null,
                expect,
                node.has("amount") ? node.findYuan("amount") : null,
                node.findText("excluded_by"),
                node.text("because"),
                node.text("article"),
                node.file(),
                node.line());
    }

    private Question question(PolicyNode node) {
        PolicyNode given =
                node.map("given")
                        .only(
                                "division",
                                "profile",
                                "illustrative",
                                "values",
                                "unit",
                                "person",
                                "income",
                                "others",
                                "holdings",
                                "statuses",
                                "grace");
        Map<String, Long> values = new HashMap<>();
        if (given.has("values")) {
            PolicyNode assumed = given.map("values");
            for (String name : assumed.fields()) {
                Value value =
                        book.values().stream()
                                .filter(v -> v.name().equals(name))
                                .findFirst()
                                .orElse(null);
                boolean money = value == null || value.isMoney();
                if (value == null && !name.equals("dibao_standard")) {
                    throw assumed.wrong(name, null, "a value of the catalogue");
                }
                values.put(
                        name,
                        money ? assumed.yuan(name).fen() : Long.valueOf(assumed.number(name)));
            }
        }
        return new Question(
                family(given),
                node.date("as_of"),
                given.findText("profile"),
                given.has("illustrative") && given.flag("illustrative"),
                values);
    }

    private Family family(PolicyNode given) {
        List<FamilyMember> members = new ArrayList<>();
        PolicyNode base = PolicyNode.parse(given.file(), "{id: p, relation: self, age: 40}");
        PolicyNode person = (given.has("person") ? given.map("person") : base).with(base);
        FamilyMember first = families.member(person);
        members.add(
                first.earnings() != null
                        ? first
                        : new FamilyMember(
                                first.key(), first.told(), income(given), first.obligors()));
        if (given.has("others")) {
            given.maps("others").forEach(o -> members.add(families.member(o)));
        }
        PolicyNode rest =
                given.pick("division", "unit", "holdings", "statuses", "grace")
                        .with(
                                PolicyNode.parse(
                                        given.file(),
                                        "{division: \""
                                                + DIVISION
                                                + "\", holdings: none, members: []}"));
        return families.family(rest).withMembers(members);
    }

    private static @Nullable List<Earning> income(PolicyNode given) {
        if (given.isNull("income")) {
            return null;
        }
        if ("none".equals(given.findText("income"))) {
            return List.of();
        }
        Yuan month = given.has("income") ? given.yuan("income") : INCOME;
        return List.of(new Earning("wage", month.times(12)));
    }

    /**
     * Runs a scenario.
     *
     * @return what differs from the expectation, in words; empty where nothing does
     */
    public static Optional<String> run(Calculator calculator, Scenario scenario) {
        Entitlement found =
                calculator
                        .answer(scenario.question())
                        .find(scenario.programme(), scenario.member())
                        .orElse(null);
        if (found == null) {
            return Optional.of("the programme is not in force on " + scenario.question().day());
        }
        List<String> wrong = new ArrayList<>();
        differ(wrong, "outcome", scenario.expect(), found.outcome());
        differ(wrong, "amount", scenario.amount(), found.amount());
        differ(wrong, "excluded by", scenario.excludedBy(), found.excludedBy());
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.join("; ", wrong)
                        + "; conditions "
                        + found.conditions().stream().map(c -> c.id() + " " + c.verdict()).toList()
                        + ", missing "
                        + found.missing().stream().map(w -> w.en()).toList());
    }

    private static void differ(
            List<String> wrong, String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            wrong.add(what + " expected " + expected + ", found " + found);
        }
    }
}
