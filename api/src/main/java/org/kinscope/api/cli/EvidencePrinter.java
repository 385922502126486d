package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.finding.Evidence;
import org.kinscope.api.finding.EvidenceKind;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.source.DeliveryFile;
import org.kinscope.api.source.DeliveryFiles;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;

/** Prints the evidence of a finding, each fact with the row that said so. */
final class EvidencePrinter {

    private final PrintWriter out;
    private final Language language;
    private final Map<Source, DeliveryFile> files;

    private EvidencePrinter(PrintWriter out, Language language, Map<Source, DeliveryFile> files) {
        this.out = out;
        this.language = language;
        this.files = files;
    }

    /** {@return what prints the evidence of that finding, its files looked up} */
    static EvidencePrinter of(
            PrintWriter out, Language language, GraphReader graph, Finding finding) {
        return new EvidencePrinter(out, language, DeliveryFiles.of(graph, sources(finding)));
    }

    private static List<Source> sources(Finding finding) {
        return finding.evidence().stream()
                .flatMap(piece -> Stream.ofNullable(piece.steps()))
                .flatMap(List::stream)
                .flatMap(step -> Stream.ofNullable(step.source()))
                .distinct()
                .toList();
    }

    /** Prints one piece of evidence. */
    void print(Evidence piece) {
        List<EvidenceStep> steps = piece.steps();
        if (piece.kind() == EvidenceKind.COUNTER_PATH) {
            innocent(piece);
            return;
        }
        if (steps == null) {
            Words what = piece.what();
            out.println(
                    "  "
                            + Stream.of(
                                            what == null ? null : language.of(what),
                                            piece.value(),
                                            piece.limit() == null ? null : "/ " + piece.limit(),
                                            piece.unit(),
                                            piece.basis(),
                                            piece.dataset())
                                    .filter(part -> part != null)
                                    .collect(Collectors.joining(" · ")));
            return;
        }
        steps(steps);
    }

    private void steps(List<EvidenceStep> steps) {
        for (EvidenceStep step : steps) {
            out.println(
                    "  "
                            + language.of(step.what())
                            + ": "
                            + step.fromLabel()
                            + " → "
                            + step.toLabel()
                            + days(step));
            out.println("      " + where(step.source()));
        }
    }

    private String days(EvidenceStep step) {
        return step.spell().from() == null && step.spell().to() == null
                ? ""
                : ", "
                        + (step.spell().from() == null ? "…" : step.spell().from())
                        + " – "
                        + (step.spell().to() == null ? "…" : step.spell().to());
    }

    /** {@return the row in words: its id, file, line, dataset, department and delivery} */
    String where(@Nullable Source source) {
        if (source == null) {
            return language.of("由其他事实推导", "derived from other facts");
        }
        DeliveryFile file = files.get(source);
        return "["
                + FactId.of(source)
                + "] "
                + (file == null ? "" : file.name() + ", ")
                + language.of("第 ", "line ")
                + source.line()
                + language.of(" 行", "")
                + (file == null ? "" : " · " + file.dataset() + " · " + file.department())
                + language.of(" · 第 ", " · delivery ")
                + source.deliveryNo()
                + language.of(" 批", "");
    }

    /** The strongest path of facts that explains the same without wrong, or that there is none. */
    private void innocent(Evidence piece) {
        List<EvidenceStep> steps = Objects.requireNonNullElse(piece.steps(), List.of());
        Words what = piece.what();
        out.println(
                (steps.isEmpty()
                                ? language.of(
                                        "  旁证，正常解释：现有数据中未找到；已查：",
                                        "  beside it, the innocent path: none found; looked for: ")
                                : language.of(
                                        "  旁证，最有力的正常解释：",
                                        "  beside it, the strongest innocent path: "))
                        + (what == null ? "" : language.of(what)));
        steps(steps);
    }
}
