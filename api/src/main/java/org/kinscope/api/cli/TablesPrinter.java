package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;

/** Prints tables of figures, as text or as one JSON object. */
final class TablesPrinter {

    private TablesPrinter() {}

    /**
     * Prints them with what has to be said beside them.
     *
     * @param heads what comes first, as the day
     */
    static void print(
            GlobalOptions global,
            PrintWriter out,
            Map<String, Object> heads,
            List<StudyTable> tables,
            List<Words> caveats) {
        Language language = global.language;
        if (global.json) {
            Map<String, Object> map = new LinkedHashMap<>(heads);
            tables.forEach(t -> map.put(t.name(), t.maps()));
            map.put(
                    "caveats",
                    caveats.stream().map(w -> Map.of("zh", w.zh(), "en", w.en())).toList());
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            heads.forEach((name, value) -> out.println(name + " " + value));
            for (StudyTable table : tables) {
                out.println();
                out.println(language.of(table.title()));
                table.lines().forEach(out::println);
            }
            out.println();
            caveats.forEach(w -> out.println("- " + language.of(w)));
        }
        out.flush();
    }
}
