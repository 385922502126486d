package org.kinscope.analytics.detector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kinscope.graph.finding.Words;

/**
 * What stands beside a rule: its page and the same question in Cypher.
 *
 * @param page the page in Markdown
 * @param cypher the question in Cypher, with {@code $asOf}, {@code $policy}, {@code $parameters}
 *     and {@code $division}; it returns {@code subjectKind}, {@code subjectKey} and {@code
 *     identifying}, the identifying parts of the finding
 */
public record DetectorPage(Words page, String cypher) {

    /** {@return the page and the Cypher of that analysis, from the folder of its rule} */
    public static DetectorPage of(Detector<?> detector) {
        String slug = detector.code().substring(detector.code().indexOf('.') + 1);
        return new DetectorPage(
                new Words(text(detector, slug + ".zh.md"), text(detector, slug + ".en.md")),
                text(detector, slug + ".cypher"));
    }

    /** {@return what the page says under these headings; empty where it has none of them} */
    public Words section(Words headings) {
        return new Words(section(page.zh(), headings.zh()), section(page.en(), headings.en()));
    }

    private static String section(String page, String heading) {
        String start = "\n## " + heading + "\n";
        int from = page.indexOf(start);
        if (from < 0) {
            return "";
        }
        int to = page.indexOf("\n## ", from + start.length());
        return page.substring(from + start.length(), to < 0 ? page.length() : to).strip();
    }

    private static String text(Detector<?> detector, String name) {
        try (InputStream in = detector.getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the analysis " + detector.code() + " lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
