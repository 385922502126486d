package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinscope.ingest.plan.DeliveryPlan;
import org.kinscope.ingest.plan.FilePlan;

/** Prints what a delivery would change, as a table or as JSON. */
final class PlanPrinter {

    private static final int MOST_COLUMNS = 5;

    private final PrintWriter out;
    private final GlobalOptions global;

    PlanPrinter(PrintWriter out, GlobalOptions global) {
        this.out = out;
        this.global = global;
    }

    void print(DeliveryPlan plan) {
        if (global.json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("dryRun", true);
            all.put("loadedBefore", plan.loadedBefore());
            all.put("files", plan.files().stream().map(PlanPrinter::file).toList());
            all.put("missing", plan.missing());
            all.put("seconds", plan.seconds());
            out.println(ReportPrinter.JSON.writeValueAsString(all));
        } else {
            table(plan);
        }
        out.flush();
    }

    private void table(DeliveryPlan plan) {
        if (plan.loadedBefore()) {
            out.println(
                    global.language.of(
                            "同样的内容已全部载入：再次载入不会改变任何数据",
                            "the same content was loaded whole before: loading it again changes"
                                    + " nothing"));
        }
        int width =
                plan.files().stream().mapToInt(f -> ReportPrinter.shown(f.file())).max().orElse(4);
        out.println(
                ReportPrinter.pad(global.language.of("文件", "file"), width)
                        + global.language.of(
                                "      读入      新增      更改      未变      隔离  说明",
                                "      read       new   changed unchanged  quarantd  remarks"));
        for (FilePlan file : plan.files()) {
            out.println(
                    ReportPrinter.pad(file.file(), width)
                            + "%10d%10d%10d%10d%10d  "
                                    .formatted(
                                            file.read(),
                                            file.added(),
                                            file.changed(),
                                            file.unchanged(),
                                            file.quarantined())
                            + remarks(file));
        }
        new TreeMap<>(plan.missing())
                .forEach(
                        (dataset, facts) ->
                                out.println(
                                        global.language.of(
                                                        "本批未再出现、予以保留的记录",
                                                        "facts that this delivery does not repeat,"
                                                                + " kept")
                                                + " ("
                                                + dataset
                                                + "): "
                                                + facts));
        out.println(
                global.language
                        .of(
                                "将新增 %d 行、更改 %d 行；未写入任何内容",
                                "%d rows would be new and %d changed; nothing was written")
                        .formatted(plan.added(), plan.changed()));
    }

    private String remarks(FilePlan file) {
        List<String> remarks = new ArrayList<>();
        if (file.refused() != null) {
            remarks.add(
                    global.language.of("将拒收：", "would be refused: ")
                            + file.refused()
                            + " ("
                            + file.refusedBecause()
                            + ")");
        }
        if (!file.columns().isEmpty()) {
            remarks.add(
                    global.language.of("更改的列：", "changed columns: ")
                            + mostChanged(file.columns()).entrySet().stream()
                                    .limit(MOST_COLUMNS)
                                    .map(column -> column.getKey() + " " + column.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        new TreeMap<>(file.reasons()).forEach((reason, n) -> remarks.add(reason + " " + n));
        if (!file.unknownColumns().isEmpty()) {
            remarks.add(
                    global.language.of("未知列：", "unknown columns: ")
                            + String.join(", ", file.unknownColumns()));
        }
        return String.join("; ", remarks);
    }

    private static Map<String, Object> file(FilePlan file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file.file());
        map.put("dataset", file.dataset());
        map.put("encoding", file.encoding());
        map.put("read", file.read());
        map.put("new", file.added());
        map.put("changed", file.changed());
        map.put("unchanged", file.unchanged());
        map.put("quarantined", file.quarantined());
        map.put("reasons", new TreeMap<>(file.reasons()));
        map.put("changedColumns", mostChanged(file.columns()));
        map.put("unknownColumns", file.unknownColumns());
        if (file.refused() != null) {
            map.put("refused", file.refused());
            map.put("refusedBecause", file.refusedBecause());
        }
        return map;
    }

    private static Map<String, Long> mostChanged(Map<String, Long> columns) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        columns.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(column -> sorted.put(column.getKey(), column.getValue()));
        return sorted;
    }
}
