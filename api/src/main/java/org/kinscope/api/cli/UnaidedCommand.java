package org.kinscope.api.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.growth.Unaided;
import org.kinscope.analytics.growth.UnaidedByDivision;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Policy that looks for people (政策找人). */
@Command(
        name = "unaided",
        mixinStandardHelpOptions = true,
        description =
                "Find to whom a programme is due and who has no grant of it, and of whom it cannot"
                        + " be said: counted by division with yuan, and as a list with --out")
final class UnaidedCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of(
                    "programme",
                    "subject_kind",
                    "subject_key",
                    "person_id",
                    "division",
                    "answer",
                    "yuan_a_year",
                    "missing");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PROGRAMME",
            arity = "0..1",
            description = "The programme's code, as DIBAO")
    String programme = "";

    @Option(
            names = "--beside",
            paramLabel = "UNIT",
            description =
                    "In place of a programme: which kin and neighbours of this aid unit are as poor"
                            + " by the rules and have no aid")
    @Nullable String beside;

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description = "Count by divisions of so many digits (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Option(names = "--due", description = "Only those to whom it is due, not those who may be")
    boolean due;

    @Override
    public Integer call() throws IOException {
        if (!List.of(4, 6, 9, 12).contains(digits)) {
            throw new CommandFailed(ExitCode.USAGE, "--by takes 4, 6, 9 or 12 digits");
        }
        PolicyDays.confirm(global.day());
        if (programme.isEmpty() == (beside == null)) {
            throw new CommandFailed(
                    ExitCode.USAGE, "name either a PROGRAMME or an aid unit with --beside");
        }
        if (beside != null) {
            BesidePrinter.print(global, spec.commandLine().getOut(), beside, division);
            return ExitCode.OK;
        }
        Calculator calculator = new Calculator(Catalogues.book(null));
        ProgrammeRules rules =
                calculator
                        .book()
                        .findProgramme(programme)
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                ExitCode.USAGE,
                                                "the catalogue has no programme '"
                                                        + programme
                                                        + "'; it has "
                                                        + calculator.book().programmes().stream()
                                                                .map(ProgrammeRules::code)
                                                                .toList()));
        List<Unaided.Row> rows;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityFamilies city = graph.families(Divisions.scope(division));
            rows =
                    city.ask(
                            f ->
                                    Unaided.of(
                                            calculator,
                                            f.around(),
                                            f.subject(),
                                            f.family(),
                                            global.day(),
                                            e ->
                                                    e.programme().equals(programme)
                                                            && (!due || e.isDue())),
                            done -> progress.say(told(done, city.size())));
        }
        if (table.out != null) {
            OutFile.write(table.out, target -> write(rows, target));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<UnaidedByDivision> counts = UnaidedByDivision.of(rows, digits);
        if (global.json) {
            out.println(ReportPrinter.JSON.writeValueAsString(map(counts)));
        } else {
            print(out, rules, counts);
        }
        out.flush();
        return ExitCode.OK;
    }

    private String told(long done, int all) {
        return global.language
                .of("已测算 %,d / %,d 户", "%,d of %,d families asked")
                .formatted(done, all);
    }

    private void print(PrintWriter out, ProgrammeRules rules, List<UnaidedByDivision> counts) {
        Language language = global.language;
        out.println(rules.code() + " " + language.of(rules.title()) + " · " + global.day());
        for (UnaidedByDivision one : counts) {
            out.println(
                    "  "
                            + one.division()
                            + language.of(
                                            "：应享未享 %d，每年 %s 元（金额未知 %d）；暂不能判断 %d",
                                            ": due and without %d, %s yuan a year (amount not known: %d); cannot be said %d")
                                    .formatted(
                                            one.due(),
                                            one.yearly(),
                                            one.amountsNotKnown(),
                                            one.notKnown()));
            one.missing().stream()
                    .limit(5)
                    .forEach(
                            m ->
                                    out.println(
                                            "      "
                                                    + language.of("缺 ", "missing ")
                                                    + language.of(m.words())
                                                    + " · "
                                                    + m.count()));
        }
        if (counts.isEmpty()) {
            out.println(language.of("  没有应享未享的人", "  nobody is due and without"));
        }
    }

    private Map<String, Object> map(List<UnaidedByDivision> counts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("programme", programme);
        map.put("asOf", global.day().toString());
        map.put(
                "divisions",
                counts.stream()
                        .map(
                                one -> {
                                    Map<String, Object> row = new LinkedHashMap<>();
                                    row.put("division", one.division());
                                    row.put("due", one.due());
                                    row.put("yuanAYear", one.yearly().toString());
                                    row.put("amountsNotKnown", one.amountsNotKnown());
                                    row.put("notKnown", one.notKnown());
                                    row.put(
                                            "missing",
                                            one.missing().stream()
                                                    .map(
                                                            m ->
                                                                    Map.of(
                                                                            "zh",
                                                                            m.words().zh(),
                                                                            "en",
                                                                            m.words().en(),
                                                                            "count",
                                                                            m.count()))
                                                    .toList());
                                    return row;
                                })
                        .toList());
        return map;
    }

    private void write(List<Unaided.Row> rows, OutputStream target) throws IOException {
        try (TableFormat.Sheet sheet = table.format.open(target, COLUMNS)) {
            for (Unaided.Row row : rows) {
                sheet.row(
                        Arrays.<@Nullable String>asList(
                                row.programme(),
                                row.subject().kind().code(),
                                row.subject().key(),
                                row.member(),
                                row.divisionCode(),
                                row.due() ? "due" : "not-evaluated",
                                row.yearly() == null ? null : row.yearly().toString(),
                                String.join("; ", row.missing().stream().map(Words::en).toList())));
            }
        }
    }
}
