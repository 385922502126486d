package org.kinscope.api.panel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.Dimension;
import org.kinscope.analytics.panel.Panel;
import org.kinscope.analytics.panel.PersonMonth;
import org.kinscope.analytics.panel.Pseudonyms;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.parquet.ParquetTable;
import org.kinscope.api.export.stata.StataColumn;
import org.kinscope.api.export.stata.StataTable;
import org.kinscope.api.export.typed.Codebook;
import org.kinscope.api.export.typed.CsvRows;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Field.Type;
import org.kinscope.api.export.typed.Rows;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A panel as one file in the form that its name ends with, and its codebook beside it. Rows go into
 * the file as they are made.
 */
public final class PanelFile {

    private static final Words TITLE = new Words("人月面板", "person-months");
    private static final List<String> SEXES = List.of("male", "female");
    private static final List<String> TIERS = List.of("tier_1", "tier_2", "none");
    private static final int DIVISION = 9;
    private static final int LONG = 4;

    /** A Stata name has 32 characters; some are kept for a number behind it. */
    private static final int NAME = 29;

    private final Panel panel;
    private final Map<String, String> yuan;
    private final List<Field> fields;

    /** A panel to be written. @param titleOf what a programme is called */
    public PanelFile(Panel panel, Function<String, @Nullable Words> titleOf) {
        this.panel = panel;
        this.yuan = names(panel);
        this.fields = fields(titleOf);
    }

    /** The forms in which a panel leaves. */
    public enum Form {
        /** CSV with a BOM. */
        CSV,
        /** Parquet with types. */
        PARQUET,
        /** Stata, format 118. */
        DTA;

        /**
         * {@return the form that a file's end asks for}
         *
         * @throws IllegalArgumentException if it is none of the three
         */
        public static Form of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Form form : values()) {
                if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                    return form;
                }
            }
            throw new IllegalArgumentException(
                    "%s has no form; right is a file that ends with .csv, .parquet or .dta"
                            .formatted(file));
        }
    }

    /** {@return the names of all columns} */
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /** Writes the file, whole or not at all, and its codebook. */
    public void write(Path file) throws IOException {
        Form form = Form.of(file);
        OutFile.write(
                file,
                out -> {
                    try (Rows rows = open(form, out)) {
                        panel.tell(row -> rows.row(values(row)));
                    }
                });
        Codebook.write(file, fields);
    }

    private Rows open(Form form, OutputStream out) throws IOException {
        return switch (form) {
            case CSV -> CsvRows.open(out, fields);
            case PARQUET -> ParquetTable.open(out, "panel", fields, notes());
            case DTA ->
                    StataTable.open(
                            out,
                            TITLE,
                            fields.stream().map(f -> new StataColumn(f, width(f))).toList(),
                            panel.rows());
        };
    }

    private static int width(Field field) {
        return switch (field.name()) {
            case "person" -> Pseudonyms.LENGTH;
            case "division" -> DIVISION;
            default -> LONG;
        };
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("title.zh", TITLE.zh());
        notes.put("title.en", TITLE.en());
        for (Field field : fields) {
            notes.put("column." + field.name() + ".zh", field.meaning().zh());
            notes.put("column." + field.name() + ".en", field.meaning().en());
        }
        return notes;
    }

    private static Map<String, String> names(Panel panel) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : panel.programmes()) {
            String bare = "yuan_" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            String name = bare.substring(0, Math.min(NAME, bare.length()));
            for (int no = 2; names.containsValue(name); no++) {
                name = bare.substring(0, Math.min(NAME, bare.length())) + "_" + no;
            }
            names.put(code, name);
        }
        return names;
    }

    private List<Field> fields(Function<String, @Nullable Words> titleOf) {
        List<Field> all = new ArrayList<>();
        all.add(Field.of("person", Type.TEXT, "假名（本次导出专用）", "pseudonym, of this export's key"));
        all.add(Field.of("month", Type.MONTH, "月份；状态取月末", "month; what holds is of its last day"));
        all.add(Field.code("age_band", Dimension.ageBands(), "年龄段（月末）", "years of age, in bands"));
        all.add(Field.code("sex", SEXES, "性别；空为不详", "sex on record; empty where not known"));
        all.add(
                Field.of(
                        "division",
                        Type.TEXT,
                        "现居住区划代码（前几位）",
                        "beginning of the code of where the person lives by what is known now"));
        List<String> statuses = new ArrayList<>(panel.statuses());
        all.add(Field.code("status", statuses, "认定类别（月末，就高）", "recorded status, the highest"));
        all.add(Field.code("tier", TIERS, "规则评估层级；空为无法评估", "tier as assessed; empty: not known"));
        all.add(Field.of("size", Type.WHOLE, "家庭人口数", "people over whom means are shared"));
        all.add(Field.of("died", Type.FLAG, "当月死亡", "died in the month"));
        all.add(Field.of("entries", Type.WHOLE, "当月进入次数", "times a status began after none"));
        all.add(Field.of("exits", Type.WHOLE, "当月退出次数", "times a status ended and none followed"));
        all.add(Field.of("changes", Type.WHOLE, "当月类别变更次数", "times one status followed another"));
        all.add(Field.of("yuan", Type.YUAN, "当月领取合计（元）", "paid to the person and kept, yuan"));
        yuan.forEach(
                (code, name) -> {
                    Words title = titleOf.apply(code);
                    String zh = title == null ? code : title.zh();
                    String en = title == null ? code : title.en();
                    all.add(
                            Field.of(
                                    name,
                                    Type.YUAN,
                                    "当月领取（元）：" + zh + "（" + code + "）",
                                    "of it by " + code + ", " + en));
                });
        return List.copyOf(all);
    }

    private List<@Nullable Object> values(PersonMonth row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.pseudonym());
        values.add(row.month());
        values.add(row.ageBand());
        values.add(row.sex());
        values.add(row.division());
        values.add(panel.statuses().contains(row.status()) ? row.status() : null);
        values.add(row.tier() == null ? null : row.tier().name().toLowerCase(Locale.ROOT));
        values.add(row.size() == null ? null : Long.valueOf(row.size()));
        values.add(row.died());
        values.add((long) row.entries());
        values.add((long) row.exits());
        values.add((long) row.changes());
        values.add(decimal(row.total()));
        yuan.keySet()
                .forEach(code -> values.add(decimal(row.paid().getOrDefault(code, Yuan.ZERO))));
        return values;
    }

    private static BigDecimal decimal(Yuan amount) {
        return BigDecimal.valueOf(amount.fen(), 2);
    }
}
