package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.api.identity.IdentityLists;
import org.kinscope.api.identity.Judgement;
import org.kinscope.api.identity.PersonRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the records of a person and what was judged about them. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Show the records of a person and all judgements about them; ID numbers are"
                        + " masked")
final class IdentityShowCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PERSON", description = NamedRecord.HOW)
    String person = "";

    @Override
    public Integer call() {
        try (OpenGraph graph = OpenGraph.open(global)) {
            String id = new NamedRecord(graph.ids()).idOf(person);
            IdentityLists lists = new IdentityLists(graph.driver(), graph.ids(), global.day());
            List<PersonRecord> records = lists.records(id);
            if (records.isEmpty()) {
                throw new CommandFailed(ExitCode.DATA, "the graph knows nobody of this id");
            }
            List<Judgement> judgements = lists.judgements(id);
            PrintWriter out = spec.commandLine().getOut();
            if (global.json) {
                out.println(
                        ReportPrinter.JSON.writeValueAsString(
                                Map.of("records", records, "judgements", judgements)));
            } else {
                records.forEach(record -> IdentityPrinter.print(out, global.language, record));
                judgements.forEach(one -> IdentityPrinter.print(out, global.language, one));
            }
            out.flush();
            return ExitCode.OK;
        }
    }
}
