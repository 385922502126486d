package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.Note;
import tools.jackson.databind.json.JsonMapper;

/** Prints what became of each file of a delivery, as a table or as JSON. */
final class ReportPrinter {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final GlobalOptions global;

    ReportPrinter(PrintWriter out, GlobalOptions global) {
        this.out = out;
        this.global = global;
    }

    /**
     * Prints a whole ingest.
     *
     * @param steps what followed the ingest, with the seconds it took
     * @param extra further parts of the JSON object
     */
    void print(IngestReport report, Map<String, Double> steps, Map<String, Object> extra) {
        if (global.json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("files", files(report.files()));
            all.put("delivery", report.delivery());
            all.put("seconds", report.seconds());
            Map<String, Double> phases = report.phases().byName();
            phases.putAll(steps);
            all.put("phases", phases);
            all.put("notes", notes(report.notes()));
            all.put("quarantine", report.quarantine().toString());
            all.putAll(extra);
            out.println(JSON.writeValueAsString(all));
        } else {
            table(report.files());
            say(report.notes());
            if (report.quarantined() > 0) {
                out.println(
                        global.language.of("被隔离的行及其原因：", "refused rows with their reasons: ")
                                + report.quarantine());
            }
            long rows = report.read();
            out.println(
                    global.language
                            .of(
                                    "第 %d 批数据：%d 行，%.1f 秒，每秒 %.0f 行",
                                    "delivery %d: %d rows in %.1f s, %.0f rows a second")
                            .formatted(
                                    report.delivery(),
                                    rows,
                                    report.seconds(),
                                    rows / Math.max(0.001, report.seconds())));
        }
        out.flush();
    }

    /** Prints how a delivery keeps the contract. */
    void print(CheckReport report) {
        if (global.json) {
            out.println(
                    JSON.writeValueAsString(
                            Map.of(
                                    "files",
                                    files(report.files()),
                                    "seconds",
                                    report.seconds(),
                                    "notes",
                                    notes(report.notes()))));
        } else {
            table(report.files());
            say(report.notes());
        }
        out.flush();
    }

    private void say(List<Note> notes) {
        for (Note note : notes) {
            out.println(
                    switch (note.code()) {
                                case "dated-before-last" ->
                                        global.language.of(
                                                "交付日期早于此前已载入的数据（如有误请核对 --delivered-on 与本机时钟）",
                                                "deliveries dated before one that was loaded"
                                                        + " earlier (look at --delivered-on and the"
                                                        + " machine's clock)");
                                case "grant-without-decision" ->
                                        global.language.of(
                                                "没有决定的救助编号", "grant numbers without a decision");
                                case "unregistered-person" ->
                                        global.language.of(
                                                "未在人口库登记的人员", "people whom no register has");
                                case "retired-division" ->
                                        global.language.of(
                                                "使用已撤销区划代码的行", "rows with a retired division");
                                case "not-a-row" ->
                                        global.language.of(
                                                "表头以上、重复表头与表尾的说明、合计、空行",
                                                "lines that are no rows: titles, repeated"
                                                        + " headers, totals and remarks");
                                case "missing" ->
                                        global.language.of(
                                                "本批未再出现、予以保留的记录",
                                                "facts that this delivery does not repeat, kept");
                                case "identity-joined" ->
                                        global.language.of(
                                                "判定为同一人而并入的记录",
                                                "records joined to a person with another number");
                                case "identity-separated" ->
                                        global.language.of(
                                                "重新分出的记录",
                                                "records that are persons of their own again");
                                case "identity-review" ->
                                        global.language.of(
                                                "待复核是否同一人的记录对（kinscope identity review）",
                                                "pairs of records to review (kinscope identity"
                                                        + " review)");
                                default -> note.code();
                            }
                            + (note.dataset() == null ? "" : " (" + note.dataset() + ")")
                            + ": "
                            + note.count());
        }
    }

    private static List<Map<String, Object>> notes(List<Note> notes) {
        return notes.stream().map(ReportPrinter::note).toList();
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", note.code());
        if (note.dataset() != null) {
            map.put("dataset", note.dataset());
        }
        map.put("count", note.count());
        return map;
    }

    private void table(List<FileReport> files) {
        int width = files.stream().mapToInt(f -> shown(f.file())).max().orElse(4);
        out.println(
                pad(global.language.of("文件", "file"), width)
                        + global.language.of(
                                "      读入      载入      未变      隔离  原因",
                                "      read    loaded unchanged  quarantd  reasons"));
        for (FileReport file : files) {
            out.println(
                    pad(file.file(), width)
                            + "%10d%10d%10d%10d  "
                                    .formatted(
                                            file.read(),
                                            file.loaded(),
                                            file.unchanged(),
                                            file.quarantined())
                            + remarks(file));
        }
    }

    private String remarks(FileReport file) {
        List<String> remarks = new ArrayList<>();
        if (file.refused() != null) {
            remarks.add(
                    global.language.of("拒收：", "refused: ")
                            + file.refused()
                            + " ("
                            + file.refusedBecause()
                            + ")");
        }
        new TreeMap<>(file.reasons()).forEach((reason, n) -> remarks.add(reason + " " + n));
        if (!file.unknownColumns().isEmpty()) {
            remarks.add(
                    global.language.of("未知列：", "unknown columns: ")
                            + String.join(", ", file.unknownColumns()));
        }
        return String.join("; ", remarks);
    }

    private static List<Map<String, Object>> files(List<FileReport> files) {
        return files.stream().map(ReportPrinter::file).collect(Collectors.toList());
    }

    private static Map<String, Object> file(FileReport file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file.file());
        map.put("dataset", file.dataset());
        map.put("encoding", file.encoding());
        map.put("read", file.read());
        map.put("loaded", file.loaded());
        map.put("unchanged", file.unchanged());
        map.put("quarantined", file.quarantined());
        map.put("reasons", new TreeMap<>(file.reasons()));
        map.put("unknownColumns", file.unknownColumns());
        if (file.refused() != null) {
            map.put("refused", file.refused());
            map.put("refusedBecause", file.refusedBecause());
        }
        return map;
    }

    /** Chinese characters take two columns of a terminal. */
    static int shown(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - shown(text)));
    }
}
