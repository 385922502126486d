package org.kinscope.analytics.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.analytics.policy.PolicyAt.PropertyBasis;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.analytics.policy.PolicyCatalogue.OfArea;
import org.kinscope.analytics.policy.PolicyCatalogue.OfProfile;
import org.kinscope.analytics.policy.PolicyCatalogue.ProgrammeFile;
import org.kinscope.analytics.policy.PolicyCatalogue.Status;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Turns the policy files into values. */
final class PolicyReader {
    private static final Set<String> FIRES =
            Set.of("yes", "no", "needs-amount", "inactive", "status", "due");
    private static final Set<String> MODES =
            Set.of(
                    "exclusive",
                    "highest",
                    "offset",
                    "exclusive_or_offset",
                    "orphan_wins",
                    "same_cause_once",
                    "compatible",
                    "local");

    private final UnaryOperator<String> files;

    PolicyReader(UnaryOperator<String> files) {
        this.files = files;
    }

    private PolicyNode file(String name) {
        return PolicyNode.parse(name, files.apply(name));
    }

    Map<String, Words> departments() {
        Map<String, Words> names = new LinkedHashMap<>();
        for (PolicyNode node : file("departments.yaml").only("departments").maps("departments")) {
            node.only("code", "zh", "en");
            names.put(node.text("code"), new Words(node.text("zh"), node.text("en")));
        }
        return names;
    }

    Map<String, Status> statuses() {
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (PolicyNode node : statusFile().maps("statuses")) {
            node.only(Dated.fieldsAnd("code", "zh", "en", "tier", "means_tested"));
            int tier = node.number("tier");
            if (tier < 1 || tier > 3) {
                throw node.wrong("tier", Integer.toString(tier), "1, 2 or 3");
            }
            Words name = new Words(node.text("zh"), node.text("en"));
            Status status = new Status(node.text("code"), name, tier, node.flag("means_tested"));
            statuses.put(status.code(), Dated.of(status, node).value());
        }
        return statuses;
    }

    List<String> silentModes() {
        List<String> modes = new ArrayList<>();
        for (PolicyNode node : statusFile().maps("silent_modes")) {
            node.only(Dated.fieldsAnd("mode", "zh", "en"));
            modes.add(Dated.of(node.text("mode"), node).value());
        }
        return modes;
    }

    private PolicyNode statusFile() {
        return file("statuses.yaml").only("statuses", "silent_modes");
    }

    List<ProgrammeFile> programmes(Set<String> statuses, Set<String> departments) {
        List<ProgrammeFile> list = new ArrayList<>();
        for (String folder : file("programmes.yaml").only("programmes").texts("programmes")) {
            list.add(programme(folder, statuses, departments));
        }
        return list;
    }

    private ProgrammeFile programme(String folder, Set<String> statuses, Set<String> departments) {
        PolicyNode node =
                file(folder + "/programme.yaml")
                        .only(
                                "code",
                                "title",
                                "department",
                                "unit",
                                "need",
                                "period",
                                "counts_as_dibao_income",
                                "gate",
                                "stops_with_status",
                                "repeat_window_days",
                                "amount",
                                // Read by the rule book: who is asked, conditions and values.
                                "subject",
                                "conditions",
                                "values");
        PolicyNode title = node.map("title").only("zh", "en");
        node.text("counts_as_dibao_income");
        List<Dated<List<String>>> gates = new ArrayList<>();
        for (PolicyNode gate : node.maps("gate")) {
            gate.only(Dated.fieldsAnd("kind", "tiers", "statuses", "or", "or_zh", "or_en"));
            gate.text("kind");
            gate.texts("tiers");
            List<String> opens = gate.texts("statuses");
            for (String status : opens) {
                known(gate, "statuses", status, statuses);
            }
            gates.add(Dated.of(opens, gate));
        }
        List<Dated<Boolean>> stops = new ArrayList<>();
        for (PolicyNode value : node.maps("stops_with_status")) {
            value.only(Dated.fieldsAnd("value"));
            stops.add(Dated.of(value.flag("value"), value));
        }
        List<Dated<Optional<Integer>>> windows = new ArrayList<>();
        for (PolicyNode value : node.maps("repeat_window_days")) {
            value.only(Dated.fieldsAnd("value"));
            windows.add(Dated.of(Optional.ofNullable(value.findNumber("value")), value));
        }
        List<Dated<String>> amounts = new ArrayList<>();
        for (PolicyNode value : node.maps("amount")) {
            value.only(Dated.fieldsAnd("rule", "per", "steps"));
            amounts.add(Dated.of(value.text("rule"), value));
        }
        return new ProgrammeFile(
                node.text("code"),
                new Words(title.text("zh"), title.text("en")),
                known(node, "department", node.text("department"), departments),
                node.texts("unit"),
                node.text("need"),
                node.text("period"),
                gates,
                stops,
                windows,
                amounts);
    }

    List<Dated<Pair>> pairs() {
        List<Dated<Pair>> pairs = new ArrayList<>();
        for (PolicyNode node : file("pairs.yaml").only("pairs").maps("pairs")) {
            node.only(
                    Dated.fieldsAnd(
                            "a", "b", "mode", "fires", "scope", "under_age", "effect", "keeps"));
            String scope = known(node, "scope", node.text("scope"), Set.of("person", "unit"));
            Dated<String> dated = Dated.of(node.text("effect"), node);
            Pair pair =
                    new Pair(
                            node.text("a"),
                            node.text("b"),
                            known(node, "mode", node.text("mode"), MODES),
                            known(node, "fires", node.text("fires"), FIRES),
                            scope.equals("unit"),
                            node.findNumber("under_age"),
                            dated.value(),
                            dated.basis(),
                            keeps(node));
            pairs.add(new Dated<>(pair, dated.spell(), dated.basis()));
        }
        return pairs;
    }

    /** Which of two programmes stays: a, b, or null where the family may choose. */
    private static @Nullable String keeps(PolicyNode node) {
        String keeps = node.findText("keeps");
        return keeps == null ? null : known(node, "keeps", keeps, Set.of("a", "b"));
    }

    List<OfArea<Optional<Yuan>>> standards() {
        List<OfArea<Optional<Yuan>>> list = new ArrayList<>();
        for (PolicyNode node : standardFile().maps("standards")) {
            node.only(Dated.fieldsAnd("area", "yuan"));
            Optional<Yuan> yuan = Optional.ofNullable(node.findYuan("yuan"));
            list.add(new OfArea<>(area(node), Dated.of(yuan, node)));
        }
        return list;
    }

    List<OfProfile<OfArea<Integer>>> multiples() {
        List<OfProfile<OfArea<Integer>>> list = new ArrayList<>();
        for (PolicyNode node : standardFile().maps("marginal_multiples")) {
            node.only(Dated.fieldsAnd("area", "profile", "percent"));
            list.add(
                    new OfProfile<>(
                            node.text("profile"),
                            new OfArea<>(area(node), Dated.of(node.number("percent"), node))));
        }
        return list;
    }

    /** {@return the lines of a value of {@code values.yaml} that are of the place itself} */
    List<OfArea<Integer>> percents(String name) {
        List<OfArea<Integer>> list = new ArrayList<>();
        for (PolicyNode value : file("values.yaml").maps("values")) {
            if (value.text("name").equals(name)) {
                for (PolicyNode node : value.maps("in_force")) {
                    node.only(Dated.fieldsAnd("area", "value", "illustrative"));
                    if (!node.has("illustrative") || !node.flag("illustrative")) {
                        list.add(new OfArea<>(area(node), Dated.of(node.number("value"), node)));
                    }
                }
            }
        }
        return list;
    }

    String cityArea() {
        PolicyNode node = standardFile().maps("city").getFirst();
        node.only(Dated.fieldsAnd("area"));
        return Dated.of(area(node), node).value();
    }

    private PolicyNode standardFile() {
        return file("standards.yaml").only("standards", "marginal_multiples", "city");
    }

    List<OfProfile<Dated<PropertyLimits>>> propertyLimits() {
        List<OfProfile<Dated<PropertyLimits>>> list = new ArrayList<>();
        for (PolicyNode set :
                file("property-limits.yaml").only("property_limits").maps("property_limits")) {
            set.only("profile", "vehicles", "dwellings", "deposits", "companies");
            PolicyNode vehicles =
                    set.map("vehicles").only(Dated.fieldsAnd("exempt_kinds", "value_limit_yuan"));
            PolicyNode dwellings = set.map("dwellings").only(Dated.fieldsAnd("usages", "limit"));
            PolicyNode deposits = set.map("deposits").only(Dated.fieldsAnd("months_of_standard"));
            PolicyNode companies =
                    set.map("companies").only(Dated.fieldsAnd("self_employed_prefix"));
            Dated<Yuan> value = Dated.of(vehicles.yuan("value_limit_yuan"), vehicles);
            // The set is in force on the days on which all its parts are.
            Spell spell = value.spell();
            for (PolicyNode part : List.of(dwellings, deposits, companies)) {
                spell = spell.intersect(Dated.of("", part).spell());
            }
            PropertyLimits limits =
                    new PropertyLimits(
                            new TreeSet<>(vehicles.texts("exempt_kinds")),
                            value.value(),
                            new TreeSet<>(dwellings.texts("usages")),
                            dwellings.number("limit"),
                            deposits.number("months_of_standard"),
                            companies.text("self_employed_prefix"),
                            new PropertyBasis(
                                    basis(set, vehicles),
                                    basis(set, dwellings),
                                    basis(set, deposits),
                                    basis(set, companies)));
            String profile = set.text("profile");
            list.add(new OfProfile<>(profile, new Dated<>(limits, spell, profile)));
        }
        return list;
    }

    private static String basis(PolicyNode set, PolicyNode part) {
        return set.text("profile") + ": " + Dated.of("", part).basis();
    }

    static String area(PolicyNode node) {
        String area = node.text("area");
        if (!area.matches("|\\d{2}|\\d{4}|\\d{6}|\\d{9}")) {
            throw node.wrong("area", area, "0, 2, 4, 6 or 9 digits of a division code");
        }
        return area;
    }

    private static String known(PolicyNode node, String field, String value, Set<String> allowed) {
        if (!allowed.contains(value)) {
            throw node.wrong(field, value, "one of " + new TreeSet<>(allowed));
        }
        return value;
    }
}
