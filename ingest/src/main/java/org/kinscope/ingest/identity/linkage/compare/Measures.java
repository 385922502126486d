package org.kinscope.ingest.identity.linkage.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.schema.Comparison;
import org.kinscope.ingest.identity.linkage.schema.Kind;

/** Makes the measures of a schema over a table. */
public final class Measures {

    private final LinkTable table;
    private final int[] order;

    /** Records are numbered by their places in {@code order}. */
    private Measures(LinkTable table, int[] order) {
        this.table = table;
        this.order = order;
    }

    /**
     * {@return one measure for each comparison}
     *
     * @param order the records of the table in the order in which they are numbered from now on
     */
    public static List<Measure> of(LinkTable table, int[] order, List<Comparison> comparisons) {
        return new Measures(table, order).all(comparisons);
    }

    private List<Measure> all(List<Comparison> comparisons) {
        Map<String, Integer> ofNames = new HashMap<>();
        List<Integer> family = new ArrayList<>();
        for (int k = 0; k < comparisons.size(); k++) {
            Comparison one = comparisons.get(k);
            if (one.kind() == Kind.NAME && one.columns().size() == 1 && one.split() == null) {
                family.add(k);
            }
        }
        List<Measure> measures = new ArrayList<>();
        List<Coding> codings = new ArrayList<>();
        for (int k = 0; k < comparisons.size(); k++) {
            codings.add(
                    new Coding(comparisons.get(k), family.contains(k) ? ofNames : new HashMap<>()));
        }
        List<int[]> coded = codings.stream().map(this::codes).toList();
        for (int k = 0; k < comparisons.size(); k++) {
            int place = k;
            Coding coding = codings.get(k);
            String[] texts = new String[coding.known.size()];
            coding.known.forEach((text, code) -> texts[code] = text);
            measures.add(
                    new Measure(
                            coding.comparison,
                            new Values(texts, coded.get(k)),
                            coding.split == null ? null : coding.partsOf(texts),
                            comparer(coding.comparison.kind(), coding.comparison.levels()),
                            family.contains(k)
                                    ? family.stream()
                                            .mapToInt(Integer::intValue)
                                            .filter(other -> other != place)
                                            .toArray()
                                    : new int[0]));
        }
        return measures;
    }

    private int[] codes(Coding coding) {
        int[] columns =
                coding.comparison.columns().stream()
                        .mapToInt(table::indexOf)
                        .filter(c -> c >= 0)
                        .toArray();
        List<String> texts = new ArrayList<>();
        for (int column : columns) {
            for (int code = 0; code < table.distinct(column); code++) {
                texts.add(table.text(column, code));
            }
        }
        coding.normaliser =
                Normaliser.of(coding.comparison.kind(), columns.length == 1 ? texts : List.of());
        int[] codes = new int[order.length];
        if (columns.length == 1) {
            int[] codeOfText = new int[texts.size()];
            java.util.Arrays.fill(codeOfText, -2);
            for (int i = 0; i < order.length; i++) {
                int text = table.code(columns[0], order[i]);
                if (text >= 0 && codeOfText[text] == -2) {
                    codeOfText[text] = coding.codeOf(texts.get(text));
                }
                codes[i] = text < 0 ? -1 : codeOfText[text];
            }
            return codes;
        }
        String between = coding.comparison.kind() == Kind.DATE ? "-" : " ";
        for (int i = 0; i < order.length; i++) {
            StringBuilder joined = new StringBuilder();
            for (int column : columns) {
                String value = table.value(column, order[i]);
                if (value != null) {
                    joined.append(joined.isEmpty() ? "" : between).append(value);
                }
            }
            codes[i] = joined.isEmpty() ? -1 : coding.codeOf(joined.toString());
        }
        return codes;
    }

    static Comparer comparer(Kind kind, List<Double> levels) {
        return switch (kind) {
            case EXACT -> new ExactComparer();
            case NAME -> new NameComparer();
            case FULL_NAME -> new FullNameComparer();
            case ORGANISATION, TEXT ->
                    new WordsComparer(levels.isEmpty() ? WordsComparer.USUAL : levels);
            case ADDRESS -> new AddressComparer();
            case DATE -> new DateComparer();
            case NUMBER -> new NumberComparer();
            case IDENTIFIER -> new IdentifierComparer();
            case ID_NUMBER -> new IdNumberComparer();
            case PHONE -> new PhoneComparer();
            case EMAIL -> new EmailComparer();
            case POSTCODE -> new PostcodeComparer();
        };
    }

    /** Codes for the normalised values of one comparison. */
    private static final class Coding {

        private final Comparison comparison;
        private final @Nullable Pattern split;
        private final Map<String, Integer> known;
        private final Map<String, int[]> parts = new HashMap<>();
        private Normaliser normaliser;

        Coding(Comparison comparison, Map<String, Integer> known) {
            this.comparison = comparison;
            this.known = known;
            String between = comparison.split();
            split = between == null ? null : Pattern.compile(Pattern.quote(between));
            normaliser = Normaliser.of(comparison.kind(), List.of());
        }

        int codeOf(String text) {
            if (split == null) {
                String normal = normaliser.of(text);
                return normal == null ? -1 : number(normal);
            }
            int[] several =
                    split.splitAsStream(text)
                            .map(normaliser::of)
                            .filter(java.util.Objects::nonNull)
                            .distinct()
                            .sorted()
                            .mapToInt(this::number)
                            .toArray();
            if (several.length < 2) {
                return several.length == 0 ? -1 : several[0];
            }
            StringBuilder whole = new StringBuilder();
            for (int part : several) {
                whole.append('|').append(part);
            }
            parts.put(whole.toString(), several);
            return number(whole.toString());
        }

        int[][] partsOf(String[] texts) {
            int[][] all = new int[texts.length][];
            for (int code = 0; code < texts.length; code++) {
                all[code] = parts.getOrDefault(texts[code], new int[] {code});
            }
            return all;
        }

        private int number(String normal) {
            Integer code = known.putIfAbsent(normal, known.size());
            return code == null ? known.size() - 1 : code;
        }
    }
}
