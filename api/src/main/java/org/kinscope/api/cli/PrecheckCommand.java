package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.precheck.Precheck;
import org.kinscope.analytics.precheck.Precheck.Advice;
import org.kinscope.analytics.precheck.Precheck.Remark;
import org.kinscope.analytics.precheck.Prechecks;
import org.kinscope.api.entitlement.Families;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at a grant before it is decided. */
@Command(
        name = "precheck",
        mixinStandardHelpOptions = true,
        description =
                "Before a grant is decided: what the rules say of the programme, what runs already"
                        + " and does not go with it, and whether the amount is that of the rules")
final class PrecheckCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--person",
            required = true,
            paramLabel = "PERSON",
            description = NamedRecord.HOW)
    String person = "";

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "CODE",
            description = "The programme, as DIBAO")
    String programme = "";

    @Option(
            names = "--amount",
            paramLabel = "YUAN",
            description = "The amount of one period, as 236.00")
    @Nullable String amount;

    @Option(names = "--fail", description = "Return 1 unless nothing speaks against it")
    boolean fail;

    @Override
    public Integer call() {
        Yuan asked = asked();
        PolicyDays.confirm(global.day());
        Calculator calculator = new Calculator(Catalogues.book(null));
        try (OpenGraph graph = OpenGraph.open(global)) {
            String id = new NamedRecord(graph.ids()).idOf(person);
            Families.Found found = FamilyOfGraph.find(graph, global, null, null, id);
            Precheck precheck =
                    new Prechecks(calculator)
                            .of(found.around(), found.family(), id, programme, asked, global.day());
            PrintWriter out = spec.commandLine().getOut();
            if (global.json) {
                out.println(ReportPrinter.JSON.writeValueAsString(map(precheck)));
            } else {
                print(out, precheck, calculator.book().catalogue());
            }
            out.flush();
            return fail && precheck.advice() != Advice.CLEAR ? ExitCode.DIFFERENCES : ExitCode.OK;
        }
    }

    private @Nullable Yuan asked() {
        try {
            return amount == null ? null : Yuan.parse(amount);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--amount: right is an amount in yuan such as 236.00", e);
        }
    }

    private void print(PrintWriter out, Precheck precheck, PolicyCatalogue catalogue) {
        Language language = global.language;
        String advice =
                switch (precheck.advice()) {
                    case CLEAR -> language.of("未见障碍", "nothing speaks against it");
                    case ASK -> language.of("需先核实", "something has to be known first");
                    case STOP -> language.of("不宜发放", "something speaks against it");
                };
        out.println(
                precheck.programme()
                        + " "
                        + language.of(
                                catalogue.at(precheck.day()).nameOfProgramme(precheck.programme()))
                        + " · "
                        + precheck.day()
                        + " · "
                        + advice);
        for (Remark remark : precheck.remarks()) {
            out.println(
                    "  - "
                            + language.of(remark.words())
                            + (remark.grantNo() == null ? "" : " · " + remark.grantNo())
                            + (remark.basis() == null ? "" : " [" + remark.basis() + "]"));
        }
        Entitlement due = precheck.entitlement();
        if (due != null && due.amount() != null) {
            out.println(
                    language.of("  按规定：", "  by the rules: ")
                            + due.amount()
                            + language.of(" 元 ", " yuan ")
                            + due.period());
        }
        out.println(language.of("这不是决定：是否发放由经办人员决定。", "This decides nothing: a person does."));
    }

    private static Map<String, Object> map(Precheck precheck) {
        Map<String, Object> map = new LinkedHashMap<>();
        Entitlement due = precheck.entitlement();
        map.put("asOf", precheck.day().toString());
        map.put("person", precheck.personId());
        map.put("programme", precheck.programme());
        map.put("asked", precheck.asked() == null ? null : precheck.asked().toString());
        map.put("advice", precheck.advice().name());
        map.put(
                "remarks",
                precheck.remarks().stream()
                        .map(
                                r -> {
                                    Map<String, Object> one = new LinkedHashMap<>();
                                    one.put("kind", r.kind().name());
                                    one.put("zh", r.words().zh());
                                    one.put("en", r.words().en());
                                    one.put("basis", r.basis());
                                    one.put("grantNo", r.grantNo());
                                    return one;
                                })
                        .toList());
        map.put("outcome", due == null ? null : due.outcome().name());
        map.put("amount", due == null || due.amount() == null ? null : due.amount().toString());
        return map;
    }
}
