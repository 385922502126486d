package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.ingest.identity.CipherKeys;
import org.kinscope.ingest.identity.CipherRotation;
import org.kinscope.ingest.identity.IdentityKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about the secrets under which people are known. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "About the identity keys",
        subcommands = {KeysCommand.Status.class, KeysCommand.Rotate.class})
final class KeysCommand {

    /** The keys by the names of their files. */
    enum Kind {
        CIPHER,
        TOKEN,
        PERSON
    }

    /** Tells where each key is, and how much is encrypted under which. */
    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description =
                    "Tell where each key was found and how many texts are encrypted under which"
                            + " version of the cipher key; no key is shown")
    static final class Status implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (OpenGraph graph = OpenGraph.open(global)) {
                PrintWriter out = spec.commandLine().getOut();
                IdentityKeys keys = IdentityKeys.open(graph.dataFolder(), System.getenv());
                SortedMap<Integer, Long> texts = CipherRotation.texts(graph.driver());
                SortedMap<Integer, String> places = keys.ciphers().places();
                int current = keys.ciphers().current();
                long left =
                        texts.entrySet().stream()
                                .filter(one -> one.getKey() != current)
                                .mapToLong(Map.Entry::getValue)
                                .sum();
                if (global.json) {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("person", keys.personPlace());
                    json.put("token", keys.tokenPlace());
                    List<Map<String, Object>> ciphers = new ArrayList<>();
                    places.forEach(
                            (version, place) ->
                                    ciphers.add(
                                            Map.of(
                                                    "version",
                                                    version,
                                                    "place",
                                                    place,
                                                    "texts",
                                                    texts.getOrDefault(version, 0L))));
                    json.put("cipher", ciphers);
                    json.put("current", current);
                    json.put("left", left);
                    out.println(ReportPrinter.JSON.writeValueAsString(json));
                } else {
                    print(keys, texts, left, out);
                }
                boolean lost = texts.keySet().stream().anyMatch(v -> !places.containsKey(v));
                return lost ? ExitCode.DATA : ExitCode.OK;
            }
        }

        private void print(
                IdentityKeys keys, SortedMap<Integer, Long> texts, long left, PrintWriter out) {
            out.println("person\t" + keys.personPlace());
            out.println("token\t" + keys.tokenPlace());
            SortedMap<Integer, String> places = keys.ciphers().places();
            places.forEach(
                    (version, place) ->
                            out.println(
                                    "cipher "
                                            + version
                                            + "\t"
                                            + place
                                            + "\t"
                                            + global.language
                                                    .of("%d 条密文", "%d encrypted texts")
                                                    .formatted(texts.getOrDefault(version, 0L))));
            texts.forEach(
                    (version, number) -> {
                        if (!places.containsKey(version)) {
                            out.println(
                                    global.language
                                            .of(
                                                    "cipher %d\t缺失：%d 条密文无法显示",
                                                    "cipher %d\tmissing: %d encrypted texts cannot"
                                                            + " be shown")
                                            .formatted(version, number));
                        }
                    });
            if (left > 0) {
                out.println(
                        global.language
                                .of(
                                        "轮换未完成：还有 %d 条；请运行 kinscope keys rotate cipher",
                                        "a rotation is not finished, %d are left: run kinscope keys"
                                                + " rotate cipher")
                                .formatted(left));
            }
        }
    }

    /** Makes a new cipher key and encrypts everything under it. */
    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description =
                    "Encrypt every ID number under a new cipher key; a rotation that was cut short"
                            + " is gone on with")
    static final class Rotate implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(
                paramLabel = "cipher",
                description = "Which key; person and token keys cannot be rotated")
        Kind kind = Kind.CIPHER;

        @Option(
                names = "--purpose",
                paramLabel = "TEXT",
                defaultValue = "rotation of the cipher key",
                description = "Why, for the audit log (default: ${DEFAULT-VALUE})")
        String purpose = "";

        @Override
        public Integer call() throws IOException {
            String never = whyNever();
            if (never != null) {
                throw new CommandFailed(ExitCode.USAGE, never);
            }
            if (purpose.isBlank()) {
                throw new CommandFailed(
                        ExitCode.USAGE, "--purpose is blank: the audit log must say why");
            }
            try (OpenGraph graph = OpenGraph.open(global);
                    OpenGraph.WriteRight _ = graph.write();
                    ProgressLine progress = new ProgressLine(global.language)) {
                audit(graph, "keys-rotate-cipher", List.of());
                CipherRotation.Report report =
                        new CipherRotation(
                                        graph.driver(),
                                        graph.ids(),
                                        done ->
                                                progress.say(
                                                        global.language
                                                                .of(
                                                                        "已重新加密 %d 条",
                                                                        "%d texts encrypted again")
                                                                .formatted(done)))
                                .rotate();
                progress.clear();
                audit(
                        graph,
                        "keys-rotated-cipher",
                        List.of("version " + report.version(), report.texts() + " texts"));
                print(report, spec.commandLine().getOut());
                return ExitCode.OK;
            }
        }

        private @Nullable String whyNever() {
            return switch (kind) {
                case CIPHER -> null;
                case PERSON ->
                        global.language.of(
                                "person 密钥不能轮换：每个 personId 和每条事实的键都由它生成，换钥后无法与已载入的数据对上",
                                "the person key is never rotated: every personId and every key of a"
                                        + " fact is made with it, and nothing that is loaded would"
                                        + " be known again");
                case TOKEN ->
                        global.language.of(
                                "token 密钥不能轮换：账号、手机号和残疾证号只存有由它生成的标识，原号没有保存，无法重新生成；如需更换，请用新密钥把历次数据重新载入新图",
                                "the token key cannot be rotated: of accounts, phones and"
                                        + " certificates only the token is kept, so that no new one can"
                                        + " be made; to change it, load the deliveries into a new graph"
                                        + " with a new key");
            };
        }

        private void audit(OpenGraph graph, String action, List<String> subjects) {
            try {
                AuditLog.in(graph.dataFolder())
                        .append(
                                System.getProperty("user.name", "unknown"),
                                action,
                                purpose,
                                subjects,
                                List.of());
            } catch (IOException e) {
                throw new CommandFailed(
                        ExitCode.ENVIRONMENT,
                        "the audit log in "
                                + graph.dataFolder()
                                + " cannot be written, so no key is rotated: "
                                + e.getMessage(),
                        e);
            }
        }

        private void print(CipherRotation.Report report, PrintWriter out) {
            if (global.json) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("version", report.version());
                json.put("resumed", report.resumed());
                json.put("texts", report.texts());
                Map<String, Object> retired = new LinkedHashMap<>();
                report.retired()
                        .forEach(
                                (version, place) ->
                                        retired.put(
                                                version.toString(),
                                                place == null
                                                        ? CipherKeys.variable(version)
                                                        : place.toString()));
                json.put("retired", retired);
                out.println(ReportPrinter.JSON.writeValueAsString(json));
                return;
            }
            out.println(
                    global.language
                            .of(
                                    "全部密文已用第 %d 版密钥加密，本次重新加密 %d 条",
                                    "everything is encrypted under version %d of the cipher key;"
                                            + " %d texts were encrypted again")
                            .formatted(report.version(), report.texts()));
            report.retired().forEach((version, place) -> tellRetired(version, place, out));
        }

        private void tellRetired(int version, @Nullable Path place, PrintWriter out) {
            out.println(
                    place == null
                            ? global.language
                                    .of(
                                            "第 %d 版密钥已不再需要：请从环境中去掉 %s",
                                            "version %d is needed no more: take %s out of the"
                                                    + " environment")
                                    .formatted(version, CipherKeys.variable(version))
                            : global.language
                                    .of(
                                            "第 %d 版密钥已不再需要，移到 %s；不再需要旧备份时请删除",
                                            "version %d is needed no more and lies in %s; delete it"
                                                    + " when no older backup has to be read")
                                    .formatted(version, place));
        }
    }
}
