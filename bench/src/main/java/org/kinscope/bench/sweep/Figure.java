package org.kinscope.bench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.bench.frame.Spread;

/**
 * One line of the report.
 *
 * @param what what was done
 * @param amount on how much, in {@code unit}
 * @param unit of what
 * @param seconds what it took, run by run
 * @param peer who did it too; null for nobody
 * @param peerAmount on how much the peer did it
 * @param peerSeconds what it took the peer, run by run; empty for nobody
 */
record Figure(
        String what,
        long amount,
        String unit,
        List<Double> seconds,
        @Nullable String peer,
        long peerAmount,
        List<Double> peerSeconds) {

    Figure {
        seconds = List.copyOf(seconds);
        peerSeconds = List.copyOf(peerSeconds);
    }

    /** A figure without a peer. */
    static Figure alone(String what, long amount, String unit, List<Double> seconds) {
        return new Figure(what, amount, unit, seconds, null, 0, List.of());
    }

    /** {@return how many times faster than the peer, run by run, by rate; empty without a peer} */
    List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < peerSeconds.size(); i++) {
            ratios.add(amount / seconds.get(i) / (peerAmount / peerSeconds.get(i)));
        }
        return ratios;
    }

    /** {@return the line of the report's table} */
    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %d %s | %s | %.0f | %s | %s | %s |%n",
                what,
                amount,
                unit,
                shown(seconds),
                amount / new Spread(seconds).median(),
                peer == null ? "–" : peer + (peerAmount == amount ? "" : " (" + peerAmount + ")"),
                peerSeconds.isEmpty() ? "–" : shown(peerSeconds),
                peerSeconds.isEmpty() ? "–" : shown(ratios()));
    }

    private static String shown(List<Double> values) {
        Spread spread = new Spread(values);
        String form = spread.median() < 0.1 ? "%.5f (%.5f–%.5f)" : "%.2f (%.2f–%.2f)";
        return String.format(Locale.ROOT, form, spread.median(), spread.least(), spread.greatest());
    }
}
