package org.kinscope.ingest.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes of national standards, which several datasets or rules need; kept as CSV. */
public final class CodeLists {

    private static final List<List<String>> RELATIONS = rows("reference/gbt4761.csv");

    private CodeLists() {}

    /**
     * {@return a shared list of codes}
     *
     * @param name {@code relation-to-head} (GB/T 4761) or {@code ethnicity} (GB/T 3304)
     */
    static CodeList get(String name) {
        return switch (name) {
            case "relation-to-head" -> relations();
            case "ethnicity" -> ethnicities();
            default -> throw new IllegalStateException("no list of codes '" + name + "'");
        };
    }

    /**
     * {@return the codes of GB/T 4761 that say of a registered person, without doubt, what he or
     * she is to the head of the household}
     *
     * @param tells {@code head}, {@code child} or {@code parent}
     */
    public static List<String> relationsThatTell(String tells) {
        return RELATIONS.stream()
                .filter(row -> row.get(3).equals(tells))
                .map(List::getFirst)
                .toList();
    }

    /** {@return the departments, by code and by what they are called} */
    public static CodeList departments() {
        Dataset grants = Datasets.bundled().get("grants");
        CodeList codes = grants.columns().get(grants.indexOf("department_code")).codes();
        if (codes == null) {
            throw new IllegalStateException("grants have no list of departments");
        }
        return codes;
    }

    private static CodeList relations() {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        for (List<String> row : RELATIONS) {
            List<String> words = new ArrayList<>();
            words.add(row.get(1));
            if (!row.get(2).isEmpty()) {
                words.addAll(List.of(row.get(2).split("\\|")));
            }
            String code = row.getFirst();
            if (code.startsWith("0")) {
                words.add(code.substring(1));
            }
            spellings.put(code, words);
        }
        return new CodeList(spellings);
    }

    private static CodeList ethnicities() {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        for (List<String> row : rows("reference/gbt3304.csv")) {
            String code = row.getFirst();
            String word = row.get(1);
            List<String> words = new ArrayList<>(List.of(code));
            if (code.startsWith("0")) {
                words.add(code.substring(1));
            }
            if (word.endsWith("族")) {
                words.add(word.substring(0, word.length() - 1));
            }
            spellings.put(word, words);
        }
        return new CodeList(spellings);
    }

    private static List<List<String>> rows(String resource) {
        return Resources.text(resource)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
