package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.ledger.PaidLine;
import org.kinscope.analytics.ledger.RollLine;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.ledger.FigureRows;
import org.kinscope.api.ledger.MonthlyForm;
import org.kinscope.api.ledger.MonthlyLedgers;
import org.kinscope.api.ledger.MonthlyReport;
import org.kinscope.api.ledger.Names;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The monthly report, and the rows of its figures. */
@Command(
        name = "monthly",
        mixinStandardHelpOptions = true,
        description =
                "Report a month: who is on the roll on its last day, and what was paid by"
                        + " programme, department and division, in households, persons,"
                        + " person-times and yuan. Any figure is followed to its rows")
final class MonthlyCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month (default: that of --as-of)")
    @Nullable String month;

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description =
                    "By how many digits divisions are told apart: city, county, town or village"
                            + " (default: ${DEFAULT-VALUE})")
    int by = 6;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the form that offices use: FILE ends in .xlsx, .docx or .csv")
    @Nullable Path report;

    @Option(
            names = "--publish",
            description = "Leave counts of one to four, and the yuan of their rows, out of FILE")
    boolean publish;

    @Option(
            names = "--rows",
            paramLabel = "FIGURE",
            description =
                    "Only the rows of which a figure is made, as a table: total, roll:total, or the"
                            + " name of a line as it is printed")
    @Nullable String figure;

    @Override
    public Integer call() throws IOException {
        table.confirm();
        Scope scope = Divisions.scope(division);
        YearMonth wanted = wanted();
        String form = form();
        if (!List.of(4, 6, 9, 12).contains(by)) {
            throw new CommandFailed(ExitCode.USAGE, "--by is " + by + ", but takes 4, 6, 9 or 12");
        }
        PolicyCatalogue catalogue = PolicyCatalogue.load();
        MonthlyReport monthly;
        Names names;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            MonthlyLedger ledger =
                    MonthlyLedger.of(
                            graph.city(),
                            scope,
                            wanted,
                            MonthlyLedgers.departments(catalogue, wanted));
            monthly = MonthlyReport.of(ledger, division, by);
            names = Names.read(catalogue, graph.driver());
        }
        if (figure != null) {
            rows(monthly, figure);
            return ExitCode.OK;
        }
        if (report != null) {
            write(report, form, new MonthlyForm(monthly, names, global.language::of, publish));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            out.println(ReportPrinter.JSON.writeValueAsString(map(monthly)));
        } else {
            print(out, monthly);
        }
        out.flush();
        return ExitCode.OK;
    }

    private YearMonth wanted() {
        try {
            return month == null ? YearMonth.from(global.day()) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--month '" + month + "' should be a month, as 2020-12", e);
        }
    }

    private String form() {
        String name = report == null ? ".csv" : report.toString().toLowerCase(Locale.ROOT);
        String form = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("xlsx", "docx", "csv").contains(form)) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--report takes a FILE that ends in .xlsx, .docx or .csv");
        }
        return form;
    }

    private static void write(Path file, String form, MonthlyForm filled) throws IOException {
        OutFile.write(
                file,
                target -> {
                    try (target) {
                        switch (form) {
                            case "xlsx" -> filled.writeXlsx(target);
                            case "docx" -> filled.writeDocx(target);
                            default -> filled.writeCsv(target);
                        }
                    }
                });
    }

    private void rows(MonthlyReport monthly, String name) throws IOException {
        List<String> columns = FigureRows.columns(monthly, name);
        if (columns == null) {
            throw new CommandFailed(
                    ExitCode.DATA,
                    "the report has no figure '" + name + "'; kinscope monthly prints their names");
        }
        OutFile.write(
                table.out,
                target -> {
                    try (TableFormat.Sheet sheet = table.format.open(target, columns)) {
                        FigureRows.write(monthly, name, sheet);
                    }
                });
    }

    private void print(PrintWriter out, MonthlyReport monthly) {
        out.println(
                global.language.of("在册（月末）", "on the roll at the end of the month")
                        + " "
                        + monthly.ledger().month());
        for (MonthlyReport.Roll line : monthly.roll()) {
            out.println("  " + text(line.key().name(), line.line()));
        }
        out.println("  " + text(MonthlyReport.ROLL_TOTAL, monthly.rollTotal()));
        out.println(global.language.of("本月发放", "paid in the month"));
        for (MonthlyReport.Paid line : monthly.paid()) {
            out.println("  " + text(line.key().name(), line.line()));
        }
        out.println("  " + text(MonthlyReport.TOTAL, monthly.paidTotal()));
        monthly.notes().forEach(words -> out.println("- " + global.language.of(words)));
    }

    private String text(String name, RollLine line) {
        return name
                + global.language
                        .of("：%,d 户，%,d 人", ": %,d households, %,d persons")
                        .formatted(line.households(), line.persons());
    }

    private String text(String name, PaidLine line) {
        return name
                + global.language
                        .of(
                                "：%,d 户，%,d 人，%,d 人次，%s 元",
                                ": %,d households, %,d persons, %,d person-times, %s yuan")
                        .formatted(
                                line.households(),
                                line.persons(),
                                line.personTimes(),
                                line.amount());
    }

    private Map<String, Object> map(MonthlyReport monthly) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("month", monthly.ledger().month().toString());
        List<Map<String, Object>> roll = new ArrayList<>();
        monthly.roll().forEach(line -> roll.add(map(line.key().name(), line.line())));
        roll.add(map(MonthlyReport.ROLL_TOTAL, monthly.rollTotal()));
        map.put("roll", roll);
        List<Map<String, Object>> paid = new ArrayList<>();
        monthly.paid().forEach(line -> paid.add(map(line.key().name(), line.line())));
        paid.add(map(MonthlyReport.TOTAL, monthly.paidTotal()));
        map.put("paid", paid);
        map.put("notes", monthly.notes().stream().map(global.language::of).toList());
        return map;
    }

    private static Map<String, Object> map(String name, RollLine line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", name);
        map.put("households", line.households());
        map.put("persons", line.persons());
        return map;
    }

    private static Map<String, Object> map(String name, PaidLine line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", name);
        map.put("households", line.households());
        map.put("persons", line.persons());
        map.put("personTimes", line.personTimes());
        map.put("yuan", line.amount().toString());
        return map;
    }
}
