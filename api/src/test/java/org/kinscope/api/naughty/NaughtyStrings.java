package org.kinscope.api.naughty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Texts on which programs stumble: the Big List of Naughty Strings, and what it has not: breaks
 * inside a field, ID numbers inside a text, a text that is longer than an index can hold.
 */
final class NaughtyStrings {

    static final String SCRIPT = "<script>window.ranOnThePage = 1</script>";
    static final String IMAGE = "\"><img src=x onerror=\"window.ranOnThePage = 1\">";
    static final String TURNED = "\u202Eجبروت\u2067 رفيق";
    static final String ZALGO = "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤";
    static final String INVISIBLE = "张\u200B三\u200D\uFEFF丰\u00AD";
    static final String EMOJI = "👨‍👩‍👧‍👦👩🏽‍🦽🇨🇳";
    static final String UNBROKEN = "W".repeat(200);

    /** A right number of nobody. */
    static final String ID_NUMBER = IdNumbersOfNobody.at(9_000);

    private static final List<String> OWN =
            List.of(
                    SCRIPT,
                    IMAGE,
                    TURNED,
                    ZALGO,
                    INVISIBLE,
                    EMOJI,
                    UNBROKEN,
                    "\"quoted\", separated; by\tall",
                    "two\nlines",
                    "two\r\nother lines",
                    "\uFEFF\u3000around\u00A0\u200B ",
                    "１２３ＡＢＣａｂｃ－！",
                    "with\u0000a zero",
                    "=HYPERLINK(\"http://127.0.0.1/\")",
                    "住 " + ID_NUMBER + " 号",
                    ID_NUMBER,
                    "江苏省泰州市兴化市" + "长".repeat(300) + "村8组7号",
                    "江苏省泰州市兴化市" + "长".repeat(5_000) + "村8组7号");

    private NaughtyStrings() {}

    /** {@return all of them, each once} */
    static List<String> all() {
        try (InputStream file =
                Objects.requireNonNull(
                        NaughtyStrings.class.getResourceAsStream("/blns/blns.txt"))) {
            // Line feeds alone part the strings: some hold what else might part lines.
            String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            return Stream.concat(
                            Arrays.stream(lines)
                                    .filter(line -> !line.isEmpty() && !line.startsWith("#")),
                            OWN.stream())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the list cannot be read", e);
        }
    }

    /**
     * {@return the text as it stands in the graph by DICTIONARY.md: no space around it, full-width
     * digits and letters half-width, no carriage return, ID numbers masked}
     */
    static String kept(String text) {
        String space = "[\\s\\p{Z}\\x{1C}-\\x{1F}\\x{FEFF}\\x{200B}]+";
        StringBuilder kept = new StringBuilder();
        // A NUL pads the fields of old programs, and is read as a space.
        text.replace('\u0000', ' ')
                .replaceAll("^" + space + "|" + space + "$", "")
                .replace("\r", "")
                .chars()
                .forEach(
                        c -> {
                            boolean wide =
                                    (c >= '０' && c <= '９')
                                            || (c >= 'Ａ' && c <= 'Ｚ')
                                            || (c >= 'ａ' && c <= 'ｚ');
                            kept.append((char) (wide ? c - 0xFEE0 : c));
                        });
        return kept.toString()
                .replace(
                        ID_NUMBER,
                        ID_NUMBER.substring(0, 6) + "********" + ID_NUMBER.substring(16));
    }
}
