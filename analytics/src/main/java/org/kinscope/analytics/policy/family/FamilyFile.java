package org.kinscope.analytics.policy.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.HeldStatus;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.catalogue.Fact;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Reads a typed family. What the catalogue's vocabulary takes as "none" where it is not told, is
 * taken so; everything else that is not told, or told as {@code null}, is not known.
 *
 * <pre>
 * division: "321202001001"
 * unit: {rural: true}
 * members:
 *   - {id: mother, relation: self, age: 41, incomes: [{kind: wage, amount: 900.00, per: month}]}
 *   - {id: son, relation: child, age: 9, stage: primary, boarder: false, incomes: none}
 * holdings: none
 * statuses: [dibao]
 * </pre>
 */
public final class FamilyFile {

    private static final int MONTHS_OF_YEAR = 12;

    private final RuleBook book;

    /** Reads families whose facts are those of that vocabulary. */
    public FamilyFile(RuleBook book) {
        this.book = book;
    }

    /**
     * {@return the family of that text}
     *
     * @param name how the file is called in errors
     * @throws org.kinscope.analytics.policy.PolicyFormatException if a field is unknown or has a
     *     wrong form
     */
    public Family parse(String name, String text) {
        return family(PolicyNode.parse(name, text));
    }

    /** {@return the family that the mapping tells} */
    public Family family(PolicyNode node) {
        node.only("division", "unit", "members", "holdings", "statuses", "grace");
        List<FamilyMember> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (PolicyNode member : node.maps("members")) {
            members.add(member(member));
            if (!keys.add(members.getLast().key())) {
                throw member.wrong("id", members.getLast().key(), "an id for each member");
            }
        }
        String division = node.findText("division");
        if (division != null && !division.matches("\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw node.wrong("division", division, "4, 6, 9 or 12 digits of a division code");
        }
        return new Family(
                "typed",
                division,
                node.has("unit") ? told(node.map("unit"), "unit") : told(null, "unit"),
                members,
                holdings(node),
                statuses(node),
                false);
    }

    private List<HeldStatus> statuses(PolicyNode node) {
        Set<HeldStatus> held = new LinkedHashSet<>();
        for (String field : List.of("statuses", "grace")) {
            if (node.has(field)) {
                for (String status : node.texts(field)) {
                    if (!book.catalogue().statusCodes().contains(status)) {
                        throw node.wrong(field, status, "of " + book.catalogue().statusCodes());
                    }
                    held.add(new HeldStatus(status, field.equals("grace")));
                }
            }
        }
        return List.copyOf(held);
    }

    /** {@return the member that the mapping tells} */
    public FamilyMember member(PolicyNode node) {
        return new FamilyMember(
                node.text("id"),
                told(node, "person", "id", "incomes", "obligors"),
                earnings(node),
                obligors(node));
    }

    private @Nullable List<Earning> earnings(PolicyNode node) {
        if (!node.isList("incomes")) {
            return none(node, "incomes") ? List.of() : null;
        }
        List<Earning> list = new ArrayList<>();
        for (PolicyNode income : node.maps("incomes")) {
            income.only("kind", "amount", "per");
            String kind = income.text("kind");
            if (book.incomeKinds().stream().noneMatch(k -> k.kind().equals(kind))) {
                throw income.wrong(
                        "kind",
                        kind,
                        "one of "
                                + book.incomeKinds().stream()
                                        .map(k -> k.kind())
                                        .distinct()
                                        .toList());
            }
            String per = income.text("per");
            if (!per.equals("month") && !per.equals("year")) {
                throw income.wrong("per", per, "month or year");
            }
            Yuan amount = income.yuan("amount");
            list.add(
                    new Earning(kind, per.equals("month") ? amount.times(MONTHS_OF_YEAR) : amount));
        }
        return list;
    }

    private @Nullable List<Told> obligors(PolicyNode node) {
        if (!node.isList("obligors")) {
            return none(node, "obligors") ? List.of() : null;
        }
        return node.maps("obligors").stream().map(o -> told(o, "obligor")).toList();
    }

    /** {@return whether the field says that there is none} */
    private static boolean none(PolicyNode node, String field) {
        String text = node.findText(field);
        if (text != null && !text.equals("none")) {
            throw node.wrong(field, text, "a list, none, or null where it is not known");
        }
        return text != null;
    }

    private static Holdings holdings(PolicyNode node) {
        if (!node.has("holdings") || node.isNull("holdings")) {
            return Holdings.UNTOLD;
        }
        if (!node.isMapping("holdings")) {
            none(node, "holdings");
            return Holdings.NONE;
        }
        PolicyNode held =
                node.map("holdings").only("vehicles", "dwellings", "deposits", "companies");
        List<Holdings.Car> cars = new ArrayList<>();
        List<Holdings.Home> homes = new ArrayList<>();
        List<Holdings.Share> shares = new ArrayList<>();
        if (held.has("vehicles")) {
            for (PolicyNode car : held.maps("vehicles")) {
                car.only("kind", "value");
                cars.add(
                        new Holdings.Car(
                                car.findText("kind"),
                                car.has("value") ? car.findYuan("value") : null));
            }
        }
        if (held.has("dwellings")) {
            for (PolicyNode home : held.maps("dwellings")) {
                home.only("usage", "share");
                Integer share = home.findNumber("share");
                homes.add(new Holdings.Home(home.findText("usage"), share == null ? 100 : share));
            }
        }
        if (held.has("companies")) {
            for (PolicyNode company : held.maps("companies")) {
                company.only("self_employed", "capital");
                shares.add(
                        new Holdings.Share(
                                company.has("self_employed") && company.flag("self_employed"),
                                company.has("capital") ? company.findYuan("capital") : null));
            }
        }
        // A kind of property that the mapping leaves out is none; deposits told as null are not
        // known.
        Yuan deposits = held.has("deposits") ? held.findYuan("deposits") : Yuan.ZERO;
        return new Holdings(cars, homes, deposits, shares, List.<Words>of());
    }

    private Told told(@Nullable PolicyNode node, String whom, String... others) {
        List<String> fields = new ArrayList<>(List.of(others));
        Map<String, Object> facts = new TreeMap<>();
        for (Fact fact : book.factsOf(whom)) {
            fields.add(fact.field());
            Object absent = fact.absent();
            if (node != null && node.has(fact.field())) {
                Object value = value(node, fact);
                if (value != null) {
                    facts.put(fact.field(), value);
                }
            } else if (absent != null) {
                facts.put(fact.field(), absent);
            }
        }
        if (node != null) {
            node.only(fields.toArray(String[]::new));
        }
        return new Told(facts);
    }

    private static @Nullable Object value(PolicyNode node, Fact fact) {
        String field = fact.field();
        if (node.isNull(field)) {
            return null;
        }
        return switch (fact.variable().type()) {
            case FLAG -> node.flag(field);
            case NUMBER -> Long.valueOf(node.number(field));
            case FEN -> node.yuan(field).fen();
            case TEXT -> {
                String text = node.text(field);
                if (!fact.choices().contains(text)) {
                    throw node.wrong(field, text, "one of " + fact.choices());
                }
                yield text;
            }
        };
    }
}
