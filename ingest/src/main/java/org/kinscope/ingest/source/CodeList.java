package org.kinscope.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A closed list of codes, each with the words and other spellings that mean it. */
public final class CodeList {

    private final Map<String, String> codeOfSpelling = new LinkedHashMap<>();
    private final Set<String> codes;

    /**
     * @param spellingsOfCode what may stand for each code, without the code itself
     * @throws IllegalArgumentException if one spelling stands for two codes
     */
    public CodeList(Map<String, List<String>> spellingsOfCode) {
        codes =
                java.util.Collections.unmodifiableSet(
                        new java.util.LinkedHashSet<>(spellingsOfCode.keySet()));
        spellingsOfCode.forEach(
                (code, spellings) -> {
                    add(code, code);
                    spellings.forEach(spelling -> add(spelling, code));
                });
    }

    private void add(String spelling, String code) {
        String before = codeOfSpelling.put(spelling.toLowerCase(Locale.ROOT), code);
        if (before != null && !before.equals(code)) {
            throw new IllegalArgumentException(
                    "'" + spelling + "' stands for both " + before + " and " + code);
        }
    }

    /** {@return the code that {@code spelling} means, or null where it means none} */
    public @Nullable String find(String spelling) {
        return codeOfSpelling.get(spelling.toLowerCase(Locale.ROOT));
    }

    /** {@return all that may stand for a code, the codes themselves among it, in small letters} */
    public Map<String, String> spellings() {
        return java.util.Collections.unmodifiableMap(codeOfSpelling);
    }

    /** {@return the codes, in the order in which they were given} */
    public Set<String> codes() {
        return codes;
    }
}
