package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.check.PolicyCheck;
import org.kinscope.analytics.policy.check.Remark;
import org.kinscope.analytics.policy.check.Remark.Severity;
import org.kinscope.analytics.policy.diff.Change;
import org.kinscope.analytics.policy.diff.PolicyDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Commands about the policy catalogue; none of them needs a graph. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = "About the policy catalogue",
        subcommands = {PolicyCommand.Check.class, PolicyCommand.Diff.class})
final class PolicyCommand {

    /** Lints a catalogue. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Check dates, units, sources, expressions, what is unused, and the scenarios of"
                            + " each limit; return 3 if something is wrong")
    static final class Check implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Option(
                names = "--catalogue",
                paramLabel = "DIR",
                description = "A catalogue in place of the bundled one")
        @Nullable Path catalogue;

        @Option(
                names = "--notes",
                description = "Also tell what is not known and what is another place's value")
        boolean notes;

        @Override
        public Integer call() {
            List<Remark> all = PolicyCheck.of(Catalogues.files(catalogue));
            List<Remark> errors = all.stream().filter(r -> r.severity() == Severity.ERROR).toList();
            List<Remark> told = notes ? all : errors;
            PrintWriter out = spec.commandLine().getOut();
            if (global.json) {
                out.println(
                        ReportPrinter.JSON.writeValueAsString(
                                Map.of(
                                        "errors", errors.size(),
                                        "notes", all.size() - errors.size(),
                                        "remarks", told.stream().map(Check::asMap).toList())));
            } else {
                told.forEach(r -> out.println(r.asLine()));
                out.println(
                        global.language
                                .of("错误 %d 项，提示 %d 项", "%d errors, %d notes")
                                .formatted(errors.size(), all.size() - errors.size()));
            }
            out.flush();
            return errors.isEmpty() ? ExitCode.OK : ExitCode.DATA;
        }

        private static Map<String, Object> asMap(Remark remark) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("severity", remark.severity().name());
            map.put("code", remark.code());
            map.put("file", remark.file());
            map.put("line", remark.line());
            map.put("text", remark.text());
            return map;
        }
    }

    /** Compares two days or two catalogues. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "Tell in words what changed between two days, or between two catalogues")
    static final class Diff implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Option(names = "--from", paramLabel = "DATE", description = "The day before")
        @Nullable LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", description = "The day after")
        @Nullable LocalDate to;

        @Option(
                names = "--catalogue",
                paramLabel = "DIR",
                description = "The catalogue before (default: the bundled one)")
        @Nullable Path catalogue;

        @Option(
                names = "--with",
                paramLabel = "DIR",
                description = "The catalogue after (default: the same)")
        @Nullable Path with;

        @Option(names = "--fail", description = "Return 1 if anything differs")
        boolean fail;

        @Override
        public Integer call() {
            LocalDate before = from == null ? global.day() : from;
            LocalDate after = to == null ? global.day() : to;
            if (with == null && before.equals(after)) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "nothing to compare: name two days with --from and --to, or a catalogue"
                                + " with --with");
            }
            RuleBook old = Catalogues.book(catalogue);
            RuleBook now = with == null ? old : Catalogues.book(with);
            List<Change> changes = between(old, before, now, after);
            PrintWriter out = spec.commandLine().getOut();
            if (global.json) {
                out.println(
                        ReportPrinter.JSON.writeValueAsString(
                                Map.of("changes", changes.stream().map(Diff::asMap).toList())));
            } else {
                changes.forEach(
                        c -> out.println(global.language.of(c.words()) + " [" + c.basis() + "]"));
                out.println(
                        global.language.of("共 %d 处不同", "%d differences").formatted(changes.size()));
            }
            out.flush();
            return fail && !changes.isEmpty() ? ExitCode.DIFFERENCES : ExitCode.OK;
        }

        private static List<Change> between(
                RuleBook old, LocalDate before, RuleBook now, LocalDate after) {
            for (LocalDate day : List.of(before, after)) {
                if (day.isBefore(PolicyCatalogue.FIRST_DAY)) {
                    throw new CommandFailed(
                            ExitCode.USAGE,
                            "no policy is known for "
                                    + day
                                    + "; the catalogue begins on "
                                    + PolicyCatalogue.FIRST_DAY);
                }
            }
            return PolicyDiff.between(old, before, now, after);
        }

        private static Map<String, Object> asMap(Change change) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("what", change.what());
            map.put("area", change.area());
            map.put("before", change.before());
            map.put("after", change.after());
            map.put("basis", change.basis());
            map.put("zh", change.words().zh());
            map.put("en", change.words().en());
            return map;
        }
    }
}
