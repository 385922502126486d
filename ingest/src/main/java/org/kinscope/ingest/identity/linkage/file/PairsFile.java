package org.kinscope.ingest.identity.linkage.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.Clue;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.LinkedPair;
import org.kinscope.ingest.identity.linkage.Verdict;

/** Writes the pairs of a linkage, each with its reasons. */
public final class PairsFile {

    private PairsFile() {}

    /** Writes {@code result} to {@code file}. */
    public static void write(Path file, Tables tables, LinkResult result) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    "left_file",
                    "left_id",
                    "right_file",
                    "right_id",
                    "judgement",
                    "probability",
                    "weight",
                    "cluster",
                    "clues");
            for (LinkedPair pair : result.pairs()) {
                int cluster = result.clusterOf()[pair.left()];
                boolean same = pair.verdict() == Verdict.SAME;
                csv.writeRecord(
                        tables.files().get(tables.fileOf()[pair.left()]),
                        tables.ids().get(pair.left()),
                        tables.files().get(tables.fileOf()[pair.right()]),
                        tables.ids().get(pair.right()),
                        pair.verdict().name(),
                        "%.6f".formatted(pair.probability()),
                        "%.2f".formatted(pair.weight()),
                        same
                                ? tables.files().get(tables.fileOf()[cluster])
                                        + ":"
                                        + tables.ids().get(cluster)
                                : "",
                        json(result.clues(pair)));
            }
        }
    }

    /** {@return the clues as a JSON array} */
    public static String json(List<Clue> clues) {
        StringBuilder json = new StringBuilder("[");
        for (Clue clue : clues) {
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"comparison\":")
                    .append(text(clue.comparison()))
                    .append(",\"left\":")
                    .append(text(clue.left()))
                    .append(",\"right\":")
                    .append(text(clue.right()))
                    .append(",\"level\":")
                    .append(text(clue.level()))
                    .append(",\"weight\":")
                    .append(String.format(Locale.ROOT, "%.2f", clue.weight()))
                    .append('}');
        }
        return json.append(']').toString();
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
