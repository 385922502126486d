package org.kinscope.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.graph.finding.Words;

/** The forms of the match report. */
public enum ReportFormat {
    /** A text document. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Pages to be printed. */
    PDF("application/pdf");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return its media type} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the form that the name of a file ends in} */
    public static Optional<ReportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the report.
     *
     * @param key whom it is about
     * @param language picks one of two languages
     * @param departments tells the name of a department
     * @throws NoFont if a PDF is asked for and the machine has no font with Chinese characters
     */
    public void write(
            Entitlements answer,
            String key,
            Function<Words, String> language,
            Function<String, Words> departments,
            Map<String, String> environment,
            OutputStream target)
            throws IOException {
        Paper paper = MatchReport.of(answer, key, language, departments);
        switch (this) {
            case DOCX -> Docx.write(paper, target);
            case PDF -> Pdf.write(paper, Fonts.find(environment).orElseThrow(NoFont::new), target);
        }
    }

    /** The machine has no font that could be put into a PDF. */
    public static final class NoFont extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoFont() {
            super("there is no font for a PDF: " + Fonts.HOW);
        }
    }
}
