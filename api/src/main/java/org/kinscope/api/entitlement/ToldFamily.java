package org.kinscope.api.entitlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.catalogue.Fact;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.money.Yuan;
import tools.jackson.databind.json.JsonMapper;

/**
 * A family that a caller tells, read by the same reader as the file of one: names of the schema
 * become those of the vocabulary, and the choices of an enum its words.
 */
final class ToldFamily {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More people than this are no family; each costs the rules their time. */
    private static final int MEMBERS = 30;

    private final RuleBook book;

    ToldFamily(RuleBook book) {
        this.book = book;
    }

    /**
     * {@return the family}
     *
     * @throws Refusal if it has no member or more than {@value #MEMBERS}, or a value no meaning
     */
    Family of(Map<String, Object> input) {
        if (!(input.get("members") instanceof List<?> members)
                || members.isEmpty()
                || members.size() > MEMBERS) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        Map<String, @Nullable Object> family = new LinkedHashMap<>();
        input.forEach((name, value) -> family.put(name, told(name, value)));
        List<Object> named = new ArrayList<>();
        for (Object member : members) {
            Map<String, @Nullable Object> fields = facts("person", member);
            fields.putIfAbsent("id", Integer.toString(named.size() + 1));
            if (named.isEmpty()) {
                fields.putIfAbsent("relation", "self");
            }
            named.add(fields);
        }
        family.put("members", named);
        family.values().removeIf(value -> value == null);
        try {
            return new FamilyFile(book).parse("the family", JSON.writeValueAsString(family));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
    }

    private @Nullable Object told(String name, @Nullable Object value) {
        return switch (name) {
            case "unit" -> value == null ? null : facts("unit", value);
            case "holdings" -> value == null ? null : holdings(value);
            default -> plain(value);
        };
    }

    private Map<String, @Nullable Object> facts(String whom, @Nullable Object given) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> fields) {
            fields.forEach(
                    (name, value) -> {
                        String field = snake(String.valueOf(name));
                        facts.put(field, fact(whom, field, value));
                    });
        }
        // Not told and told as null are the same for these two lists: not known.
        facts.entrySet()
                .removeIf(
                        e ->
                                e.getValue() == null
                                        && (e.getKey().equals("incomes")
                                                || e.getKey().equals("obligors")
                                                || e.getKey().equals("id")));
        return facts;
    }

    private @Nullable Object fact(String whom, String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object one : list) {
                all.add(field.equals("obligors") ? facts("obligor", one) : income(one));
            }
            return all;
        }
        for (Fact fact : book.factsOf(whom)) {
            if (fact.field().equals(field) && value instanceof String text) {
                return fact.choices().stream()
                        .filter(choice -> enumName(choice).equals(text))
                        .findFirst()
                        .orElse(text);
            }
        }
        return plain(value);
    }

    private static Map<String, @Nullable Object> income(@Nullable Object given) {
        Map<String, @Nullable Object> income = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> fields) {
            fields.forEach(
                    (name, value) ->
                            income.put(
                                    String.valueOf(name),
                                    name.equals("per")
                                            ? String.valueOf(value).toLowerCase(Locale.ROOT)
                                            : plain(value)));
        }
        return income;
    }

    /** A kind of property that is null is none, as one that is left out; deposits are not. */
    private static Map<String, @Nullable Object> holdings(Object given) {
        Map<String, @Nullable Object> holdings = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> fields) {
            fields.forEach(
                    (name, value) -> {
                        if (value instanceof List<?> things) {
                            List<Object> all = new ArrayList<>();
                            for (Object thing : things) {
                                all.add(thing(thing));
                            }
                            holdings.put(String.valueOf(name), all);
                        } else if (value != null || name.equals("deposits")) {
                            holdings.put(String.valueOf(name), plain(value));
                        }
                    });
        }
        return holdings;
    }

    private static Map<String, @Nullable Object> thing(@Nullable Object given) {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> thing.put(snake(String.valueOf(name)), plain(value)));
        }
        return thing;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Yuan yuan ? yuan.toString() : value;
    }

    /** {@return the name of the vocabulary for one of the schema} */
    static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** {@return the name of an enum for a word of the vocabulary} */
    static String enumName(String choice) {
        return choice.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
