package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.growth.Growth;
import org.kinscope.analytics.growth.Rise;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Natural growth of the standard (自然增长). */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description =
                "Set the dibao standard anew and tell who becomes due and what it costs in a year,"
                        + " by programme and county")
final class GrowthCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    How how = new How();

    /** How the standard is set anew; each area's own is raised. */
    static final class How {
        @Option(names = "--by", paramLabel = "YUAN", description = "By an amount, as 30.00")
        @Nullable BigDecimal by;

        @Option(names = "--percent", paramLabel = "P", description = "By a rate, as 3.5")
        @Nullable BigDecimal percent;

        @Option(names = "--to", paramLabel = "YUAN", description = "To an amount, as 740.00")
        @Nullable BigDecimal to;

        @ArgGroup(exclusive = false)
        @Nullable Tied tied;
    }

    /** Tied to income. */
    static final class Tied {
        @Option(
                names = "--income",
                required = true,
                paramLabel = "YUAN",
                description = "Last year's disposable income per head, with --share")
        BigDecimal income = BigDecimal.ZERO;

        @Option(
                names = "--share",
                required = true,
                paramLabel = "P",
                description = "The share of it that the standard of a year is, in percent")
        int share;
    }

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(
            names = "--illustrative",
            description = "Let other places' values stand in where the area's own is not known")
    boolean illustrative;

    @Override
    public Integer call() throws IOException {
        PolicyDays.confirm(global.day());
        Rise rise = rise();
        Calculator calculator = new Calculator(Catalogues.book(null));
        PolicyAt policy = calculator.book().catalogue().at(global.day());
        List<Growth.Row> rows;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityFamilies city = graph.families(Divisions.scope(division));
            rows =
                    Growth.together(
                            city.ask(
                                    f ->
                                            Growth.of(
                                                    calculator,
                                                    new Question(
                                                            f.family(),
                                                            global.day(),
                                                            null,
                                                            illustrative,
                                                            Map.of()),
                                                    values(
                                                            policy,
                                                            rise,
                                                            f.family().divisionCode())),
                                    done ->
                                            progress.say(
                                                    global.language
                                                            .of(
                                                                    "已测算 %,d / %,d 户",
                                                                    "%,d of %,d families asked")
                                                            .formatted(done, city.size()))));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            out.println(
                    ReportPrinter.JSON.writeValueAsString(
                            Map.of(
                                    "asOf",
                                    global.day().toString(),
                                    "rows",
                                    rows.stream().map(GrowthCommand::map).toList())));
        } else {
            print(out, rows, policy);
        }
        out.flush();
        return ExitCode.OK;
    }

    private Rise rise() {
        try {
            if (how.by != null) {
                return new Rise.ByAmount(yuan(how.by));
            }
            BigDecimal percent = how.percent;
            if (percent != null) {
                return new Rise.ByRate(percent.movePointRight(1).intValueExact());
            }
            BigDecimal to = how.to;
            if (to != null) {
                return new Rise.To(yuan(to));
            }
            Tied tied = how.tied;
            if (tied == null) {
                throw new CommandFailed(ExitCode.USAGE, "name --by, --percent, --to or --income");
            }
            return new Rise.ShareOfIncome(yuan(tied.income), tied.share);
        } catch (ArithmeticException e) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "an amount has two places at most, and a rate one, as 30.00 or 3.5",
                    e);
        }
    }

    private static Yuan yuan(BigDecimal amount) {
        return new Yuan(amount.movePointRight(2).longValueExact());
    }

    /** Where the area's standard is not known, nothing is put in its place. */
    private static Map<String, Long> values(
            PolicyAt policy, Rise rise, @Nullable String divisionCode) {
        return policy.dibaoStandard(divisionCode)
                .map(standard -> Map.of("dibao_standard", rise.from(standard).fen()))
                .orElse(Map.of());
    }

    private void print(PrintWriter out, List<Growth.Row> rows, PolicyAt policy) {
        Language language = global.language;
        Yuan more = Yuan.ZERO;
        for (Growth.Row row : rows) {
            more = more.plus(row.more());
            out.println(
                    row.programme()
                            + " "
                            + language.of(policy.nameOfProgramme(row.programme()))
                            + " · "
                            + row.area()
                            + language.of(
                                            "：原 %d，新增 %d，退出 %d；年支出 %s → %s（%s），金额未知 %d",
                                            ": due %d, newly %d, no more %d; a year %s -> %s (%s), amounts not known %d")
                                    .formatted(
                                            row.dueBefore(),
                                            row.newlyDue(),
                                            row.noLongerDue(),
                                            row.costBefore(),
                                            row.costAfter(),
                                            row.more(),
                                            row.amountsNotKnown()));
        }
        out.println(
                language.of("已知每年增支：", "known to cost more in a year: ")
                        + more
                        + language.of(" 元", " yuan"));
    }

    private static Map<String, Object> map(Growth.Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("programme", row.programme());
        map.put("area", row.area());
        map.put("dueBefore", row.dueBefore());
        map.put("newlyDue", row.newlyDue());
        map.put("noLongerDue", row.noLongerDue());
        map.put("costBefore", row.costBefore().toString());
        map.put("costAfter", row.costAfter().toString());
        map.put("more", row.more().toString());
        map.put("amountsNotKnown", row.amountsNotKnown());
        return map;
    }
}
