package org.kinscope.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Cell;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/**
 * How one column of a dataset is read from a department's rows.
 *
 * @param column the column
 * @param origin where its value comes from
 * @param unit the unit in which numbers are written, or null for that of the contract
 * @param codes the contract's code of each of the department's, whose spelling is {@link #spelt}
 * @param dates the forms of days or months beside those of the contract
 * @param unknown what means that the value is unknown, spelt likewise
 */
public record ColumnRule(
        Column column,
        Origin origin,
        @Nullable Unit unit,
        Map<String, String> codes,
        List<DateForm> dates,
        Set<String> unknown) {

    /** {@return a code or a word as it is looked up} */
    static String spelt(String text) {
        return Spelling.plain(text).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return how the column is read in a file}
     *
     * @param places where the columns of {@link #origin} stand there, in their order
     */
    Cell cell(List<Integer> places) {
        return new Placed(this, places);
    }

    /**
     * {@return the value in a form of the contract, or as written where it has none of the forms}
     */
    String inContract(String written) {
        String spelt = spelt(written);
        if (spelt.isEmpty() || unknown.contains(spelt)) {
            return "";
        }
        String code = codes.get(spelt);
        if (code != null) {
            return code;
        }
        for (DateForm form : dates) {
            String date = column.type() == ColumnType.MONTH ? form.month(spelt) : form.day(spelt);
            if (date != null) {
                return date;
            }
        }
        return unit == null ? written : unit.inContract(spelt);
    }

    private @Nullable String rightForm() {
        if (unit != null && !unit.isOfContract()) {
            return "a number in " + unit.title() + ", the yuan with up to two decimals";
        }
        if (!dates.isEmpty()) {
            return "a date as "
                    + String.join(" or ", dates.stream().map(DateForm::written).toList());
        }
        return null;
    }

    private record Placed(ColumnRule rule, List<Integer> places) implements Cell {

        @Override
        public String text(List<String> fields) {
            return rule.inContract(Spelling.plain(written(fields)));
        }

        @Override
        public String shown(List<String> fields) {
            return Spelling.plain(written(fields));
        }

        @Override
        public String name() {
            List<String> names = rule.origin.names();
            return names.isEmpty() ? rule.column.name() : String.join("+", names);
        }

        @Override
        public @Nullable String rightForm() {
            return rule.rightForm();
        }

        private String written(List<String> fields) {
            return switch (rule.origin) {
                case Origin.Whole whole -> fields.get(places.getFirst());
                case Origin.Joined joined -> joined(fields, joined.with());
                case Origin.Part part -> part(fields.get(places.getFirst()), part);
                case Origin.Found found -> found(fields.get(places.getFirst()), found);
                case Origin.Constant constant -> constant.text();
            };
        }

        private String joined(List<String> fields, String with) {
            List<String> parts = new ArrayList<>();
            for (int place : places) {
                String part = place < 0 ? "" : Spelling.plain(fields.get(place));
                if (!part.isEmpty() && !rule.unknown.contains(spelt(part))) {
                    parts.add(part);
                }
            }
            return String.join(with, parts);
        }

        private static String part(String text, Origin.Part part) {
            String[] parts =
                    Spelling.plain(text).split(java.util.regex.Pattern.quote(part.separator()), -1);
            return part.part() <= parts.length ? parts[part.part() - 1] : "";
        }

        private static String found(String text, Origin.Found found) {
            Matcher m = found.pattern().matcher(Spelling.plain(text));
            return m.find() && m.group(1) != null ? m.group(1) : "";
        }
    }
}
