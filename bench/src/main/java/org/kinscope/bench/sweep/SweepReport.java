package org.kinscope.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.bench.frame.Calibration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured.
 *
 * @param calibration what the machine can do
 * @param city what the city has: people, units, bytes a person and so on
 * @param figures the lines
 */
record SweepReport(Calibration calibration, Map<String, Object> city, List<Figure> figures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(calibration.markdown()).append("\n\n| the city | |\n|---|---|\n");
        city.forEach((what, value) -> text.append("| " + what + " | " + value + " |\n"));
        text.append(
                "\n| what | amount | seconds | a second | peer (its amount) | its seconds | times"
                        + " the peer's rate |\n|---|---|---|---|---|---|---|\n");
        figures.forEach(figure -> text.append(figure.markdown()));
        return text.toString();
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("calibration", calibration);
        all.put("city", city);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("what", figure.what());
            line.put("amount", figure.amount());
            line.put("unit", figure.unit());
            line.put("seconds", figure.seconds());
            line.put("peer", figure.peer());
            line.put("peerAmount", figure.peerAmount());
            line.put("peerSeconds", figure.peerSeconds());
            line.put("ratios", figure.ratios());
            lines.add(line);
        }
        all.put("figures", lines);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    /** Writes {@code sweep.md} and {@code sweep.json}. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("sweep.md"), markdown());
        Files.writeString(folder.resolve("sweep.json"), json());
    }
}
