package org.kinscope.ingest.identity.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Judgements and clues as JSON of one line. */
public final class JudgementJson {

    private JudgementJson() {}

    /** {@return the clues of a judgement as a JSON list} */
    public static String ofClues(List<Clue> clues) {
        StringBuilder json = new StringBuilder();
        write(json, maps(clues));
        return json.toString();
    }

    /**
     * {@return the clues of a JSON list that {@link #ofClues} wrote}
     *
     * @throws IllegalArgumentException if it is none
     */
    public static List<Clue> clues(String json) {
        return clues(parsed(json));
    }

    /** {@return a judgement as a JSON object without a line break} */
    static String of(Judgement judgement) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("seq", judgement.seq());
        map.put("id", judgement.id());
        map.put("left", judgement.pair().left());
        map.put("right", judgement.pair().right());
        map.put("judgement", judgement.verdict().name());
        map.put("probability", judgement.probability());
        map.put("weight", judgement.weight());
        map.put("clues", maps(judgement.clues()));
        map.put("decidedBy", judgement.decidedBy());
        map.put("decidedOn", judgement.decidedOn().toString());
        map.put("reason", judgement.reason());
        map.put("deliveryNo", judgement.deliveryNo());
        StringBuilder json = new StringBuilder();
        write(json, map);
        return json.toString();
    }

    /**
     * {@return the judgement that {@link #of} wrote}
     *
     * @throws IllegalArgumentException if it is none
     */
    static Judgement judgement(String line) {
        try {
            if (!(parsed(line) instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return new Judgement(
                    text(map, "id"),
                    number(map, "seq").longValue(),
                    new Pair(text(map, "left"), text(map, "right")),
                    Verdict.valueOf(text(map, "judgement")),
                    decimal(map.get("probability")),
                    decimal(map.get("weight")),
                    clues(map.get("clues")),
                    text(map, "decidedBy"),
                    LocalDate.parse(text(map, "decidedOn")),
                    map.get("reason") == null ? null : text(map, "reason"),
                    number(map, "deliveryNo").intValue());
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("decidedOn should be a day", e);
        }
    }

    private static @Nullable Object parsed(String json) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(json);
        } catch (org.snakeyaml.engine.v2.exceptions.YamlEngineException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static List<Clue> clues(@Nullable Object parsed) {
        List<Clue> clues = new ArrayList<>();
        if (parsed instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof Map<?, ?> map)) {
                    throw new IllegalArgumentException("a clue should be a JSON object");
                }
                Object left = map.get("left");
                Object right = map.get("right");
                clues.add(
                        new Clue(
                                text(map, "field"),
                                left == null ? null : left.toString(),
                                right == null ? null : right.toString(),
                                text(map, "level"),
                                number(map, "weight").doubleValue()));
            }
        }
        return clues;
    }

    private static List<Map<String, @Nullable Object>> maps(List<Clue> clues) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (Clue clue : clues) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("field", clue.field());
            map.put("left", clue.left());
            map.put("right", clue.right());
            map.put("level", clue.level());
            map.put("weight", clue.weight());
            maps.add(map);
        }
        return maps;
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value.toString();
    }

    private static Number number(Map<?, ?> map, String key) {
        if (map.get(key) instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("'" + key + "' should be a number");
    }

    private static @Nullable Double decimal(@Nullable Object value) {
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Map<?, ?> map -> {
                String before = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.append(before);
                    quote(json, String.valueOf(entry.getKey()));
                    json.append(':');
                    write(json, entry.getValue());
                    before = ",";
                }
                json.append(map.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                json.append('[');
                for (int i = 0; i < list.size(); i++) {
                    json.append(i == 0 ? "" : ",");
                    write(json, list.get(i));
                }
                json.append(']');
            }
            case Number number -> json.append(number);
            default -> quote(json, value.toString());
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c >= 0x20 && c < 0x7f || c >= 0xa0 && c != 0x2028 && c != 0x2029 && c != 0xfeff;
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (plain) {
                json.append(c);
            } else {
                json.append("\\u%04x".formatted((int) c));
            }
        }
        json.append('"');
    }
}
