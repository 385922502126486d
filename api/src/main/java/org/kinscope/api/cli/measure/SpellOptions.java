package org.kinscope.api.cli.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.survival.Spells;
import picocli.CommandLine.Option;

/** How spells stand in a table. */
final class SpellOptions {

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "When a spell ends or is last seen")
    String time = "";

    @Option(
            names = "--event",
            required = true,
            paramLabel = "COLUMN",
            description = "Whether it ends then: 1 or 0")
    String event = "";

    @Option(
            names = "--event-values",
            paramLabel = "VALUES",
            description =
                    "Values of --event that are an end, by commas; for competing ends each is a"
                            + " kind, all others were only last seen")
    @Nullable String values;

    @Option(names = "--entry", paramLabel = "COLUMN", description = "When it comes under watch")
    @Nullable String entry;

    List<String> columns() {
        return Measuring.given(time, event, entry);
    }

    /** {@return names of the kinds of ends} */
    List<String> kinds() {
        return values == null ? List.of("1") : Measuring.names(values);
    }

    Spells spells(Rows rows) {
        List<String> texts = rows.texts(event);
        int[] kinds = new int[texts.size()];
        List<String> ends = kinds();
        boolean[] flags = values == null ? flags(rows, texts) : new boolean[0];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = values == null ? (flags[i] ? 1 : 0) : ends.indexOf(texts.get(i)) + 1;
        }
        return Spells.of(rows.columnOrNull(entry), rows.column(time), kinds);
    }

    private boolean[] flags(Rows rows, List<String> texts) {
        for (String text : texts) {
            Double number = Rows.number(text);
            if (number != null && number != 0 && number != 1) {
                throw SampleRefused.column(
                        event,
                        "it has the value " + text,
                        "it must be 1 or 0; or name the values that are an end, as"
                                + " --event-values "
                                + text);
            }
        }
        return rows.flags(event);
    }
}
