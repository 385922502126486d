package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.change.Change;
import org.kinscope.api.change.ChangeKind;
import org.kinscope.api.change.ChangeLog;
import org.kinscope.api.delivery.Deliveries;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What changed since a delivery. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Tell what changed since a delivery or a day: new, changed and ended statuses,"
                        + " grants, memberships, findings and conflicts")
final class ChangesCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "what",
                    "subject_kind",
                    "subject",
                    "division",
                    "delivery",
                    "code",
                    "from",
                    "to",
                    "yuan",
                    "state",
                    "code_before",
                    "from_before",
                    "to_before",
                    "yuan_before",
                    "state_before",
                    "key");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DELIVERY|DATE",
            description =
                    "What was known after the delivery of that number, or on that day; 0 tells all")
    String since = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only status, grant, membership, finding or conflict; repeat")
    List<ChangeKind> kinds = new ArrayList<>();

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Override
    public Integer call() throws IOException {
        table.confirm();
        Scope scope = Divisions.scope(division);
        List<ChangeKind> wanted = kinds.isEmpty() ? List.of(ChangeKind.values()) : kinds;
        try (OpenGraph graph = OpenGraph.open(global)) {
            graph.tellUnfinished(global);
            GraphReader reader = new GraphReader(graph.driver(), PATIENCE);
            int known = known(reader);
            AsOf at = new AsOf(global.day(), scope);
            Map<ChangeKind, Map<Change.What, Integer>> counts = new EnumMap<>(ChangeKind.class);
            if (table.out == null) {
                forEach(reader, known, wanted, at, change -> count(counts, change));
            } else {
                OutFile.write(
                        table.out,
                        target -> {
                            try (TableFormat.Sheet sheet = table.format.open(target, COLUMNS)) {
                                forEach(
                                        reader,
                                        known,
                                        wanted,
                                        at,
                                        change -> {
                                            count(counts, change);
                                            sheet.row(row(change));
                                        });
                            }
                        });
            }
            print(known, wanted, counts);
        }
        return ExitCode.OK;
    }

    /** Takes one change after the other. */
    private interface Taker {
        void take(Change change) throws IOException;
    }

    private static void forEach(
            GraphReader reader, int since, List<ChangeKind> kinds, AsOf at, Taker taker)
            throws IOException {
        ChangeLog log = new ChangeLog(reader);
        ChangeLog.Place after = null;
        List<Change> page;
        do {
            page = log.page(since, kinds, after, PAGE, at);
            for (Change change : page) {
                taker.take(change);
            }
            after = page.isEmpty() ? after : ChangeLog.Place.of(page.getLast());
        } while (page.size() == PAGE);
    }

    private static void count(Map<ChangeKind, Map<Change.What, Integer>> counts, Change change) {
        counts.computeIfAbsent(change.kind(), kind -> new EnumMap<>(Change.What.class))
                .merge(change.what(), 1, Integer::sum);
    }

    private int known(GraphReader reader) {
        if (since.matches("\\d{1,6}")) {
            return Integer.parseInt(since);
        }
        try {
            return new Deliveries(reader).knownOn(LocalDate.parse(since)).deliveryNo();
        } catch (DateTimeException e) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "--since '" + since + "' should be a delivery's number or a day, as 2020-12-31",
                    e);
        } catch (Refusal e) {
            throw new CommandFailed(
                    ExitCode.DATA, "nothing had been delivered by " + since + "; 0 tells all", e);
        }
    }

    private static List<@Nullable String> row(Change change) {
        Change.Version now = change.now();
        Change.Version before = change.before();
        List<@Nullable String> row = new ArrayList<>();
        row.addAll(
                Arrays.<@Nullable String>asList(
                        change.kind().code(),
                        change.what().name().toLowerCase(java.util.Locale.ROOT),
                        change.subjectKind().code(),
                        change.subjectKey(),
                        change.divisionCode(),
                        String.valueOf(change.deliveryNo())));
        row.addAll(version(now));
        row.addAll(version(before));
        row.add(change.key());
        return row;
    }

    private static List<@Nullable String> version(Change.@Nullable Version version) {
        if (version == null) {
            return Arrays.<@Nullable String>asList(null, null, null, null, null);
        }
        LocalDate from = version.from();
        LocalDate to = version.to();
        Yuan amount = version.amount();
        return Arrays.<@Nullable String>asList(
                version.code(),
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                amount == null ? null : amount.toString(),
                version.state());
    }

    private void print(
            int known, List<ChangeKind> wanted, Map<ChangeKind, Map<Change.What, Integer>> counts) {
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            Map<String, Object> map = new java.util.LinkedHashMap<>();
            map.put("sinceDelivery", known);
            for (ChangeKind kind : wanted) {
                Map<String, Integer> of = new java.util.LinkedHashMap<>();
                for (Change.What what : Change.What.values()) {
                    of.put(
                            what.name().toLowerCase(java.util.Locale.ROOT),
                            counts.getOrDefault(kind, Map.of()).getOrDefault(what, 0));
                }
                map.put(kind.code(), of);
            }
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            for (ChangeKind kind : wanted) {
                Map<Change.What, Integer> of = counts.getOrDefault(kind, Map.of());
                out.println(
                        global.language.of(kind.words())
                                + global.language
                                        .of(
                                                "：新增 %,d，变更 %,d，结束 %,d",
                                                ": %,d new, %,d changed, %,d ended")
                                        .formatted(
                                                of.getOrDefault(Change.What.NEW, 0),
                                                of.getOrDefault(Change.What.CHANGED, 0),
                                                of.getOrDefault(Change.What.ENDED, 0)));
            }
        }
        out.flush();
    }
}
