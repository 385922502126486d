package org.kinscope.bench.deliveries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.kinscope.bench.frame.Calibration;
import org.kinscope.bench.frame.Spread;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmark found.
 *
 * @param persons how many people the city has, about
 * @param seed which city
 * @param machine what the machine could do
 * @param peerFirst rows that the peer loaded first
 * @param peerMonth rows that the peer loaded a month later
 * @param runs the counted runs, in their order
 */
record DeliveryReport(
        int persons,
        long seed,
        Calibration machine,
        long peerFirst,
        long peerMonth,
        List<DeliveryRun> runs) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line of the table: the whole from prompt to prompt, or the work alone. */
    private record Line(String name, boolean month, ToDoubleFunction<Times> seconds) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("first load, whole command", false, Times::whole),
                    new Line("first load, work", false, Times::work),
                    new Line("a month later, whole command", true, Times::whole),
                    new Line("a month later, work", true, Times::work));

    private Spread ours(Line line) {
        return spread(run -> (line.month() ? run.month() : run.first()).times(), line.seconds());
    }

    private Spread peer(Line line) {
        return spread(run -> line.month() ? run.peerMonth() : run.peerFirst(), line.seconds());
    }

    /** {@return by which factor the product loads more rows a second, in each run} */
    private Spread ratio(Line line) {
        List<Double> ours = ours(line).runs();
        List<Double> peer = peer(line).runs();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(rows(line) / ours.get(i) / (peerRows(line) / peer.get(i)));
        }
        return new Spread(ratios);
    }

    private double rows(Line line) {
        DeliveryRun run = runs.getFirst();
        return line.month() ? run.month().read() : run.first().read();
    }

    private double peerRows(Line line) {
        return line.month() ? peerMonth : peerFirst;
    }

    private Spread spread(Function<DeliveryRun, Times> times, ToDoubleFunction<Times> seconds) {
        return new Spread(
                runs.stream().map(run -> seconds.applyAsDouble(times.apply(run))).toList());
    }

    /** {@return median seconds of each phase, by name} */
    private Map<String, Double> phases(Function<DeliveryRun, Times> times) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String name : times.apply(runs.getFirst()).phases().keySet()) {
            all.put(name, spread(times, t -> t.phases().getOrDefault(name, 0.0)).median());
        }
        return all;
    }

    /** {@return the report for people} */
    String markdown() {
        Loaded first = runs.getFirst().first();
        Loaded month = runs.getFirst().month();
        StringBuilder text = new StringBuilder();
        text.append(
                format(
                        "%d people, seed %d; %d runs, medians (least–greatest), ratio run by run."
                                + " First %d rows, %d of them refused; a month later %d rows,"
                                + " %d of them new or changed (%.2f %%). Both graphs held the same"
                                + " after each load.%n%n%s%n%n",
                        persons,
                        seed,
                        runs.size(),
                        first.read(),
                        first.quarantined(),
                        month.read(),
                        month.changed(),
                        100.0 * month.changed() / month.read(),
                        machine.markdown()));
        text.append(
                "| what | kinscope, s | rows a second | LOAD CSV, s | rows a second | ratio |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (Line line : LINES) {
            text.append(
                    format(
                            "| %s | %s | %.0f | %s | %.0f | %s |%n",
                            line.name(),
                            ours(line),
                            rows(line) / ours(line).median(),
                            peer(line),
                            peerRows(line) / peer(line).median(),
                            ratio(line)));
        }
        text.append("\n| kinscope, median seconds |");
        Map<String, Double> firstPhases = phases(run -> run.first().times());
        Map<String, Double> monthPhases = phases(run -> run.month().times());
        firstPhases.keySet().forEach(name -> text.append(' ').append(name).append(" |"));
        text.append("\n|---|").append("---|".repeat(firstPhases.size()));
        text.append("\n| first load |").append(cells(firstPhases));
        text.append("\n| a month later |").append(cells(monthPhases)).append('\n');
        return text.toString();
    }

    private static String cells(Map<String, Double> phases) {
        StringBuilder cells = new StringBuilder();
        phases.values().forEach(seconds -> cells.append(format(" %.1f |", seconds)));
        return cells.toString();
    }

    /** {@return the report for programs} */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("persons", persons);
        all.put("seed", seed);
        all.put("calibration", machine);
        all.put("rows", runs.getFirst().first().read());
        all.put("refused", runs.getFirst().first().quarantined());
        all.put("monthRows", runs.getFirst().month().read());
        all.put("monthChanged", runs.getFirst().month().changed());
        all.put("peerRows", peerFirst);
        all.put("peerMonthRows", peerMonth);
        List<Map<String, Object>> measures = new ArrayList<>();
        for (Line line : LINES) {
            Map<String, Object> measure = new LinkedHashMap<>();
            measure.put("what", line.name());
            measure.put("seconds", ours(line).runs());
            measure.put("peerSeconds", peer(line).runs());
            measure.put("ratio", ratio(line).median());
            measures.add(measure);
        }
        all.put("measures", measures);
        all.put("phases", phases(run -> run.first().times()));
        all.put("monthPhases", phases(run -> run.month().times()));
        all.put("peerPhases", phases(DeliveryRun::peerFirst));
        all.put("peerMonthPhases", phases(DeliveryRun::peerMonth));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    /** Writes {@code deliveries.md} and {@code deliveries.json}. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("deliveries.md"), markdown());
        Files.writeString(folder.resolve("deliveries.json"), json());
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
