package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.address.Address;
import org.kinscope.ingest.identity.address.AddressPart;
import org.kinscope.ingest.identity.address.PartCompared;
import org.kinscope.ingest.identity.address.PartCompared.Agreement;
import org.kinscope.ingest.identity.address.SameDwelling;
import org.kinscope.ingest.identity.address.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about addresses; they touch no graph. */
@Command(
        name = "address",
        mixinStandardHelpOptions = true,
        description = "About addresses",
        subcommands = AddressCommand.Explain.class)
final class AddressCommand {

    /** Tells the parts of an address, or whether two addresses are one dwelling. */
    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description =
                    "Tell the parts of an address and how it comes to its key; of two, whether they"
                            + " are one dwelling and why")
    static final class Explain implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(index = "0", paramLabel = "TEXT", description = "An address")
        String text = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "TEXT2",
                description = "Another, to compare it with")
        @Nullable String other;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            if (other == null) {
                Address address = Address.of(text);
                if (global.json) {
                    out.println(ReportPrinter.JSON.writeValueAsString(json(address)));
                } else {
                    print(address, out);
                }
                return ExitCode.OK;
            }
            SameDwelling decision = SameDwelling.compare(text, other);
            if (global.json) {
                out.println(ReportPrinter.JSON.writeValueAsString(json(decision)));
            } else {
                print(decision, out);
            }
            return ExitCode.OK;
        }

        private void print(Address address, PrintWriter out) {
            address.parts()
                    .forEach(
                            (part, value) ->
                                    out.println(
                                            name(part)
                                                    + "\t"
                                                    + value
                                                    + (address.filled().contains(part)
                                                            ? global.language.of(
                                                                    "（按区划表补）", " (by the tables)")
                                                            : "")));
            for (Step step : address.steps()) {
                out.println(
                        global.language.of(step.rule().words())
                                + global.language.of("：", ": ")
                                + step.after());
            }
            String key = address.key();
            out.println(
                    key == null
                            ? global.language.of(
                                    "没有室号或门牌号：不是一个住处，不与任何地址相同",
                                    "names no room or house: no dwelling, the same as none")
                            : global.language.of("住处键：", "key of the dwelling: ") + key);
        }

        private void print(SameDwelling decision, PrintWriter out) {
            for (PartCompared part : decision.parts()) {
                out.println(
                        name(part.part())
                                + "\t"
                                + shown(part.left())
                                + "\t"
                                + shown(part.right())
                                + "\t"
                                + word(part.agreement()));
            }
            out.println(global.language.of(decision.sentence()));
        }

        private String name(AddressPart part) {
            return global.language.of(part.words());
        }

        private String word(Agreement agreement) {
            return switch (agreement) {
                case AGREES -> global.language.of("相同", "agree");
                case DIFFERS -> global.language.of("不同", "differ");
                case MISSING -> global.language.of("缺少", "missing");
                case UNCLEAR -> global.language.of("不明确", "unclear");
            };
        }

        private static String shown(@Nullable String value) {
            return value == null ? "–" : value;
        }

        private static Map<String, Object> json(Address address) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("text", address.text());
            json.put("normal", address.normal());
            String key = address.key();
            if (key != null) {
                json.put("key", key);
            }
            Map<String, String> parts = new LinkedHashMap<>();
            address.parts().forEach((part, value) -> parts.put(lower(part), value));
            json.put("parts", parts);
            json.put(
                    "filled",
                    address.filled().stream().sorted().map(AddressCommand.Explain::lower).toList());
            List<Map<String, String>> steps = new ArrayList<>();
            for (Step step : address.steps()) {
                Map<String, String> told = new LinkedHashMap<>();
                told.put("rule", lower(step.rule()));
                told.put("before", step.before());
                told.put("after", step.after());
                steps.add(told);
            }
            json.put("steps", steps);
            return json;
        }

        private static Map<String, Object> json(SameDwelling decision) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(
                    "decision",
                    switch (decision) {
                        case SameDwelling.Same same -> "same";
                        case SameDwelling.Different different -> "different";
                        case SameDwelling.NotKnown unknown -> "not-known";
                    });
            json.put("zh", decision.sentence().zh());
            json.put("en", decision.sentence().en());
            if (decision instanceof SameDwelling.NotKnown unknown) {
                json.put("missing", unknown.missing().stream().map(Explain::lower).toList());
            }
            List<Map<String, Object>> parts = new ArrayList<>();
            for (PartCompared part : decision.parts()) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("part", lower(part.part()));
                told.put("left", part.left() == null ? "" : part.left());
                told.put("right", part.right() == null ? "" : part.right());
                told.put("agreement", lower(part.agreement()));
                parts.add(told);
            }
            json.put("parts", parts);
            json.put("left", json(decision.left()));
            json.put("right", json(decision.right()));
            return json;
        }

        private static String lower(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT);
        }
    }
}
