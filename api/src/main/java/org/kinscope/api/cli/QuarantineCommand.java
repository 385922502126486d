package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.quarantine.QuarantineCount;
import org.kinscope.api.quarantine.QuarantineEntries;
import org.kinscope.api.quarantine.QuarantineEntry;
import org.kinscope.api.quarantine.QuarantineFilter;
import org.kinscope.api.quarantine.QuarantineGroup;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.quarantine.Decisions;
import org.neo4j.driver.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about refused rows and files. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = "About refused rows: list, count, hand back, take again",
        subcommands = {
            QuarantineCommand.Show.class,
            QuarantineCommand.Count.class,
            QuarantineExportCommand.class,
            QuarantineResubmitCommand.class,
            QuarantineCommand.Settle.class
        })
final class QuarantineCommand {

    /** A reader of one command, which may take its time. */
    static GraphReader reader(OpenGraph graph) {
        return new GraphReader(graph.driver(), Duration.ofMinutes(10));
    }

    /** Lists entries. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List refused rows and files, personal numbers masked")
    static final class Show implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Mixin QuarantineOptions which = new QuarantineOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            QuarantineFilter filter = which.filter();
            PrintWriter out = spec.commandLine().getOut();
            try (OpenGraph graph = OpenGraph.open(global)) {
                QuarantineEntries entries = new QuarantineEntries(reader(graph));
                AsOf at = AsOf.city(global.day());
                if (global.json) {
                    String[] before = {"["};
                    entries.forEach(
                            filter,
                            at,
                            entry -> {
                                out.println(before[0]);
                                out.print(ReportPrinter.JSON.writeValueAsString(json(entry)));
                                before[0] = ",";
                            });
                    out.println(before[0].equals("[") ? "[]" : "\n]");
                } else {
                    entries.forEach(filter, at, entry -> out.println(line(entry)));
                    out.println(
                            global.language
                                    .of("共 %d 条", "%d entries")
                                    .formatted(entries.count(filter, at)));
                }
                out.flush();
                return ExitCode.OK;
            }
        }

        private String line(QuarantineEntry entry) {
            String place =
                    entry.lastDelivery()
                            + "/"
                            + entry.file()
                            + (entry.line() == null ? "" : ":" + entry.line());
            return String.join(
                    "  ",
                    entry.id(),
                    entry.state().code(),
                    entry.since().toString(),
                    place,
                    entry.department() == null ? "-" : entry.department(),
                    entry.column() == null ? "-" : entry.column(),
                    global.language.of(entry.reasonWords()),
                    entry.value() == null
                            ? ""
                            : ReportPrinter.JSON.writeValueAsString(entry.value()),
                    "→ "
                            + global.language.of(entry.rightForm())
                            + (entry.suggestion() == null
                                    ? ""
                                    : global.language.of("；可能是 ", "; probably ")
                                            + entry.suggestion().line()));
        }

        private static Map<String, Object> json(QuarantineEntry entry) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", entry.id());
            map.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
            map.put("state", entry.state().code());
            map.put("since", entry.since().toString());
            map.put("ageDays", entry.ageDays());
            map.put("delivery", entry.delivery());
            map.put("lastDelivery", entry.lastDelivery());
            map.put("file", entry.file());
            put(map, "line", entry.line());
            put(map, "dataset", entry.dataset());
            put(map, "department", entry.department());
            put(map, "column", entry.column());
            map.put("reason", entry.reason());
            put(map, "value", entry.value());
            map.put("rightForm", entry.rightForm());
            put(map, "correctedBy", entry.correctedBy());
            put(map, "settledOn", entry.settledOn() == null ? null : entry.settledOn().toString());
            put(map, "settledBy", entry.settledBy());
            put(map, "because", entry.because());
            put(map, "suggestion", entry.suggestion());
            return map;
        }

        private static void put(
                Map<String, Object> map,
                String name,
                @org.jspecify.annotations.Nullable Object value) {
            if (value != null) {
                map.put(name, value);
            }
        }
    }

    /** Counts entries. */
    @Command(
            name = "count",
            mixinStandardHelpOptions = true,
            description =
                    "Count refused rows and files by reason, department, dataset and delivery, with"
                            + " the age of the oldest")
    static final class Count implements Callable<Integer> {

        private static final List<QuarantineGroup> GROUPS =
                List.of(
                        QuarantineGroup.REASON,
                        QuarantineGroup.DEPARTMENT,
                        QuarantineGroup.DATASET,
                        QuarantineGroup.DELIVERY);

        @Mixin GlobalOptions global = new GlobalOptions();
        @Mixin QuarantineOptions which = new QuarantineOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            QuarantineFilter filter = which.filter();
            PrintWriter out = spec.commandLine().getOut();
            try (OpenGraph graph = OpenGraph.open(global)) {
                QuarantineEntries entries = new QuarantineEntries(reader(graph));
                AsOf at = AsOf.city(global.day());
                Map<String, Object> all = new LinkedHashMap<>();
                all.put("total", entries.count(filter, at));
                for (QuarantineGroup by : GROUPS) {
                    List<QuarantineCount> counts = entries.counts(by, filter, at);
                    all.put(by.code(), counts.stream().map(Count::json).toList());
                    if (!global.json) {
                        counts.forEach(count -> out.println(line(by, count)));
                    }
                }
                out.println(
                        global.json
                                ? ReportPrinter.JSON.writeValueAsString(all)
                                : global.language.of("合计", "total") + "  " + all.get("total"));
                out.flush();
                return ExitCode.OK;
            }
        }

        private String line(QuarantineGroup by, QuarantineCount count) {
            return "%-11s %-28s %8d  %s"
                    .formatted(
                            by.code(),
                            count.key().isEmpty() ? "-" : count.key(),
                            count.count(),
                            global.language
                                    .of("最早 %s（%d 天）", "oldest %s (%d days)")
                                    .formatted(count.oldestSince(), count.oldestDays()));
        }

        private static Map<String, Object> json(QuarantineCount count) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("key", count.key());
            map.put("count", count.count());
            map.put("oldestSince", count.oldestSince().toString());
            map.put("oldestDays", count.oldestDays());
            return map;
        }
    }

    /** Decides on entries that nobody will correct. */
    @Command(
            name = "settle",
            mixinStandardHelpOptions = true,
            description = "Decide on entries that nobody will correct, or take that back")
    static final class Settle implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(arity = "1..*", paramLabel = "ENTRY", description = "Entries, as list shows")
        List<String> ids = List.of();

        @Option(
                names = "--as",
                required = true,
                paramLabel = "withdrawn|accepted|open",
                description =
                        "withdrawn: the department takes the row back; accepted: it stays as it"
                                + " is; open: an earlier decision is taken back")
        Decisions.Word word = Decisions.Word.OPEN;

        @Option(
                names = "--because",
                required = true,
                paramLabel = "TEXT",
                description = "Why, without personal numbers")
        String because = "";

        @Override
        public Integer call() throws IOException {
            if (because.isBlank()) {
                throw new CommandFailed(ExitCode.USAGE, "--because TEXT must say why");
            }
            try (OpenGraph graph = OpenGraph.open(global);
                    OpenGraph.WriteRight _ = graph.write();
                    Session session = graph.driver().session()) {
                List<String> changed =
                        Decisions.in(graph.dataFolder())
                                .decide(
                                        session,
                                        ids,
                                        word,
                                        System.getProperty("user.name", "unknown"),
                                        global.day(),
                                        because);
                ids.stream()
                        .filter(id -> !changed.contains(id))
                        .forEach(
                                id ->
                                        global.tell(
                                                global.language
                                                        .of(
                                                                "%s 不存在或已更正，未作改动",
                                                                "%s is unknown or corrected"
                                                                        + " already; nothing was"
                                                                        + " changed")
                                                        .formatted(id)));
                spec.commandLine()
                        .getOut()
                        .println(
                                global.language
                                        .of("%d 条已处理", "%d entries settled")
                                        .formatted(changed.size()));
                return changed.size() == ids.size() ? ExitCode.OK : ExitCode.DATA;
            }
        }
    }
}
