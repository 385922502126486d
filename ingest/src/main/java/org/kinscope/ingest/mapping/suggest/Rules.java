package org.kinscope.ingest.mapping.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Masks;
import org.kinscope.ingest.mapping.Unit;
import org.kinscope.ingest.mapping.suggest.Suggestion.Open;
import org.kinscope.ingest.mapping.suggest.Suggestion.Proposed;
import org.kinscope.ingest.source.CodeList;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/**
 * Says how each column of a matched dataset is to be read: units, dates, codes, joins, constants.
 */
final class Rules {

    private static final Pattern PART_OF_ADDRESS =
            Pattern.compile(
                    "(所在|所属|居住|户籍)?(省|市|区|县|县区|区县|乡|镇|乡镇|街道|镇街|乡镇街道|村|社区|村居|村社区|村委会|居委会"
                            + "|组|村民小组|路|街路巷|小区|楼栋|幢|单元|室|门牌|门牌号|详细地址|具体地址)(名称|名)?");
    private static final Pattern NAME_AND_ID =
            Pattern.compile(
                    "[\\u4e00-\\u9fa5·]{2,12}[^\\dA-Za-z\\u4e00-\\u9fa5]{0,3}\\d{17}[\\dXx][)）]?");

    private final Sample sample;
    private final List<Shapes> shapes;
    private final Match match;
    private final Map<String, String> programmes;
    private final Judge judge;

    Rules(Sample sample, List<Shapes> shapes, Match match, Map<String, String> programmes) {
        this.sample = sample;
        this.shapes = shapes;
        this.match = match;
        this.programmes = programmes;
        this.judge = Judge.ofValues(match.dataset(), sample.spreadsheet());
    }

    /** {@return how a column is read, or null where nothing in the file seems to be it} */
    @Nullable Proposed of(Column column, List<Open> open) {
        if (column.type() == ColumnType.ADDRESS) {
            Proposed joined = joined(column);
            if (joined != null) {
                return joined;
            }
        }
        Match.Pair pair = match.pairs().get(column);
        if (pair == null) {
            Proposed split = split(column);
            return split != null ? split : constant(column);
        }
        Shapes seen = shapes.get(pair.place());
        String name = sample.names().get(pair.place());
        Map<String, Object> rule = new LinkedHashMap<>();
        Map<String, String> codes = new TreeMap<>();
        String more =
                switch (column.type()) {
                    case MONEY, DECIMAL -> unit(column, name, seen, rule, open);
                    case DATE, MONTH -> new DateForms(column, seen, judge).into(rule, open);
                    case CODE, BOOLEAN -> codes(column, seen, codes, open);
                    default -> "";
                };
        String reason =
                (pair.likeness() >= 0.99
                                ? "known name"
                                : pair.likeness() >= 0.4
                                        ? "name alike %.2f".formatted(pair.likeness())
                                        : "by its values")
                        + "; "
                        + pair.fit().reason()
                        + more;
        if (pair.score() < 0.6) {
            open.add(new Open(column.name(), false, "is it really " + name + "? (" + reason + ")"));
        }
        return new Proposed(column.name(), List.of(name), rule, codes, pair.score(), reason);
    }

    private static String unit(
            Column column, String name, Shapes seen, Map<String, Object> rule, List<Open> open) {
        Unit unit = Unit.find(Words.bracketed(name));
        if (unit == null) {
            for (String end : List.of("万元", "千元", "亩", "公顷", "平方米")) {
                unit = name.endsWith(end) ? Unit.find(end) : unit;
            }
        }
        boolean written =
                seen.share(v -> !Unit.YUAN.inContract(v).equals(v) && v.matches(".*[元万亿]$")) > 0;
        if (unit == null && column.name().startsWith("area")) {
            boolean named = seen.share(v -> v.matches(".*(㎡|平|m2|平方米|亩)$")) > 0;
            unit = named ? Unit.SQUARE_METRE : null;
        }
        if (unit == null && column.name().equals("share")) {
            boolean fraction = seen.share(v -> v.contains("/") || v.contains("%")) > 0;
            boolean percent =
                    !fraction
                            && seen.share(v -> v.matches("[\\d.]+") && Double.parseDouble(v) > 1)
                                    > 0;
            unit = fraction ? Unit.SHARE : percent ? Unit.PERCENT : null;
        }
        if (unit == null && written && column.type() == ColumnType.MONEY) {
            unit = Unit.YUAN;
        }
        if (unit == null || !unit.fits(column.type())) {
            return "";
        }
        if (unit.isOfContract() && unit.kind() == Unit.Kind.MONEY && !written) {
            return "";
        }
        rule.put("unit", unit.title());
        if (unit == Unit.PERCENT && Words.bracketed(name).isEmpty()) {
            open.add(new Open(column.name(), false, "are the shares hundredths? some are above 1"));
        }
        return "; in " + unit.title();
    }

    private String codes(Column column, Shapes seen, Map<String, String> codes, List<Open> open) {
        CodeList known = column.codes();
        Set<String> strange = new LinkedHashSet<>();
        for (String value : new LinkedHashSet<>(seen.values())) {
            if (judge.isRight(column, value) || strange.size() > 30) {
                continue;
            }
            String code = known == null ? truth(value) : nearest(known, value);
            if (code != null) {
                codes.put(value, code);
            } else if (value.length() <= 20) {
                strange.add(value);
            }
        }
        if (!strange.isEmpty()) {
            open.add(
                    new Open(
                            column.name(),
                            false,
                            "what do these mean: "
                                    + Masks.inText(String.join(", ", strange))
                                    + "? "
                                    + (known == null
                                            ? "1 or 0"
                                            : String.join(", ", known.codes()))));
        }
        return codes.isEmpty() ? "" : "; " + codes.size() + " of its own codes";
    }

    private static @Nullable String truth(String value) {
        return switch (value) {
            case "是户主", "户主", "√", "✓", "有", "T", "t" -> "1";
            case "非户主", "×", "✗", "F", "f" -> "0";
            default -> null;
        };
    }

    /**
     * The code whose word is in a value, or whose word a value begins; null where none or two are.
     */
    private static @Nullable String nearest(CodeList known, String value) {
        String best = null;
        double most = 0.5;
        for (Map.Entry<String, String> spelling : known.spellings().entrySet()) {
            String word = spelling.getKey();
            if (word.length() < 2 || word.charAt(0) < 0x2E80) {
                continue;
            }
            double alike =
                    value.contains(word)
                            ? 0.6 + 0.4 * word.length() / value.length()
                            : word.contains(value) && value.length() > 1
                                    ? 0.6 + 0.3 * value.length() / word.length()
                                    : 0;
            if (alike > most) {
                most = alike;
                best = spelling.getValue();
            }
        }
        return best;
    }

    /** An address that stands in several columns, from the large to the small. */
    private @Nullable Proposed joined(Column column) {
        List<String> parts = new ArrayList<>();
        Integer whole = match.places().get(column);
        for (int i = 0; i < sample.names().size(); i++) {
            boolean used = match.places().containsValue(i) && !Integer.valueOf(i).equals(whole);
            boolean part = PART_OF_ADDRESS.matcher(Words.bare(sample.names().get(i))).matches();
            boolean codes = shapes.get(i).share(v -> v.matches("\\d{6,}")) > 0.5;
            if (!used && !codes && (part || Integer.valueOf(i).equals(whole))) {
                parts.add(sample.names().get(i));
            }
        }
        boolean already =
                whole != null && shapes.get(whole).share(v -> v.matches(".*[省市].*[区县市].*")) > 0.6;
        if (parts.size() < 2 || already) {
            return null;
        }
        return new Proposed(
                column.name(),
                parts,
                Map.of("join", parts, "with", ""),
                Map.of(),
                0.75,
                "an address in " + parts.size() + " columns");
    }

    /** A name and an ID number that stand in one column. */
    private @Nullable Proposed split(Column column) {
        boolean id = column.type() == ColumnType.ID_NUMBER;
        if (!id && column.type() != ColumnType.NAME) {
            return null;
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!match.places().containsValue(i)
                    && shapes.get(i).share(v -> NAME_AND_ID.matcher(v).matches()) > 0.8) {
                return new Proposed(
                        column.name(),
                        List.of(sample.names().get(i)),
                        Map.of("pattern", id ? "(\\d{17}[\\dXx])" : "^([\\u4e00-\\u9fa5·]+)"),
                        Map.of(),
                        0.8,
                        "names and ID numbers stand in one column");
            }
        }
        return null;
    }

    /** A column that is required and seems to be the same in all rows. */
    private @Nullable Proposed constant(Column column) {
        if (!column.required()) {
            return null;
        }
        String text = sample.file() + ' ' + sample.title();
        CodeList codes = column.codes();
        if (codes != null) {
            return constant(column, codes.spellings(), wordsOfPeriod(column), text);
        }
        return column.name().equals("programme_code")
                ? constant(column, programmes, "", text + ' ' + String.join(" ", sample.names()))
                : null;
    }

    /** Where an amount is said to be of a month or a year, in the name of its column. */
    private String wordsOfPeriod(Column column) {
        if (!column.name().equals("amount_period")) {
            return "";
        }
        return match.places().entrySet().stream()
                .filter(e -> e.getKey().name().equals("amount"))
                .map(e -> sample.names().get(e.getValue()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Proposed constant(
            Column column, Map<String, String> codeOfWord, String first, String second) {
        for (String text : List.of(first, second)) {
            int least = text.equals(first) && !first.isEmpty() ? 1 : 2;
            String best = null;
            int longest = 0;
            for (Map.Entry<String, String> word : codeOfWord.entrySet()) {
                boolean chinese = word.getKey().charAt(0) >= 0x2E80;
                if (chinese
                        && word.getKey().length() >= least
                        && word.getKey().length() > longest
                        && text.contains(word.getKey())) {
                    best = word.getValue();
                    longest = word.getKey().length();
                }
            }
            if (best != null) {
                return new Proposed(
                        column.name(),
                        List.of(),
                        Map.of("constant", best),
                        Map.of(),
                        0.6,
                        "the same in all rows, as the name of the file or of a column says");
            }
        }
        return null;
    }
}
