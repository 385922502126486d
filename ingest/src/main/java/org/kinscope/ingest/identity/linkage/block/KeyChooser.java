package org.kinscope.ingest.identity.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/**
 * Chooses keys where a schema names none. Many invented matches, each a record of the table with a
 * few of its values broken somewhere, are to be found; the key that finds most of those not yet
 * found, for the pairs that it costs, is taken next.
 */
final class KeyChooser {

    private static final int MATCHES = 3000;
    private static final double BROKEN = 0.3;

    /** How often a match has half of its values from another time, as after a move. */
    private static final double MOVED = 0.2;

    private static final int MOST_KEYS = 14;

    /** Pairs that one key may cost, and all together, for each record. */
    private static final int PAIRS_OF_ONE = 30;

    private static final int PAIRS_OF_ALL = 120;
    private static final int ALWAYS = 1_000_000;
    private static final double ENOUGH = 0.9995;

    private final List<Measure> measures;
    private final int records;

    KeyChooser(List<Measure> measures, int records) {
        this.measures = measures;
        this.records = records;
    }

    /** A key that could be taken: its parts, the blocks by it, and which matches it finds. */
    record Choice(List<KeyColumn> parts, int[] keyOf, long pairs, boolean[] finds) {

        String name() {
            return String.join(" & ", parts.stream().map(part -> part.part().toString()).toList());
        }
    }

    List<Choice> choose() {
        List<Choice> open = choices();
        List<Choice> taken = new ArrayList<>();
        boolean[] found = new boolean[MATCHES];
        int left = MATCHES;
        long cost = 0;
        long most = Math.max(ALWAYS, (long) PAIRS_OF_ALL * records);
        while (taken.size() < MOST_KEYS && left > MATCHES * (1 - ENOUGH)) {
            Choice best = null;
            double bestWorth = 0;
            for (Choice choice : open) {
                if (cost + choice.pairs() <= most) {
                    int gain = 0;
                    for (int i = 0; i < MATCHES; i++) {
                        gain += choice.finds()[i] && !found[i] ? 1 : 0;
                    }
                    double worth = gain / Math.sqrt(choice.pairs() + records);
                    if (gain > MATCHES / 1000 && worth > bestWorth) {
                        best = choice;
                        bestWorth = worth;
                    }
                }
            }
            if (best == null) {
                break;
            }
            taken.add(best);
            cost += best.pairs();
            for (int i = 0; i < MATCHES; i++) {
                if (best.finds()[i] && !found[i]) {
                    found[i] = true;
                    left--;
                }
            }
        }
        return taken;
    }

    private List<Choice> choices() {
        List<Atoms> atoms = new ArrayList<>();
        for (int k = 0; k < measures.size(); k++) {
            atoms.addAll(Atoms.of(k, measures.get(k)));
        }
        List<KeyColumn> columns =
                atoms.stream()
                        .map(atom -> KeyColumn.of(atom.part(), measures.get(atom.comparison())))
                        .toList();
        boolean[][] finds = finds(atoms, columns);
        long most = Math.max(ALWAYS / 2, (long) PAIRS_OF_ONE * records);
        List<Choice> choices = new ArrayList<>();
        boolean[] fine = new boolean[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            int[] keyOf = columns.get(i).keyOf();
            long pairs = Blocks.of("", keyOf, 0, 0).pairs();
            fine[i] = pairs <= most;
            if (fine[i]) {
                choices.add(new Choice(List.of(columns.get(i)), keyOf, pairs, finds[i]));
            }
        }
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = i + 1; j < atoms.size(); j++) {
                if (!fine[i]
                        && !fine[j]
                        && atoms.get(i).comparison() != atoms.get(j).comparison()) {
                    Choice both = both(columns.get(i), columns.get(j), finds[i], finds[j]);
                    if (both.pairs() <= most) {
                        choices.add(both);
                    }
                }
            }
        }
        return choices;
    }

    private static Choice both(KeyColumn a, KeyColumn b, boolean[] findsA, boolean[] findsB) {
        int[] keyOf = Keys.joined(List.of(a, b));
        boolean[] finds = new boolean[MATCHES];
        for (int i = 0; i < MATCHES; i++) {
            finds[i] = findsA[i] && findsB[i];
        }
        return new Choice(List.of(a, b), keyOf, Blocks.of("", keyOf, 0, 0).pairs(), finds);
    }

    /** For each atom which of the invented matches agree in it. */
    private boolean[][] finds(List<Atoms> atoms, List<KeyColumn> columns) {
        SplittableRandom random = new SplittableRandom(20_201_231);
        boolean[][] finds = new boolean[atoms.size()][MATCHES];
        for (int i = 0; i < MATCHES; i++) {
            int record = random.nextInt(records);
            double[] brokenAt = new double[measures.size()];
            double[] luck = new double[measures.size()];
            boolean moved = random.nextDouble() < MOVED;
            for (int k = 0; k < brokenAt.length; k++) {
                boolean other = moved && random.nextBoolean();
                brokenAt[k] = random.nextDouble() < BROKEN ? random.nextDouble() : -1;
                luck[k] = other ? 1 : random.nextDouble();
            }
            for (int a = 0; a < atoms.size(); a++) {
                Atoms atom = atoms.get(a);
                double at = brokenAt[atom.comparison()];
                boolean hit = luck[atom.comparison()] == 1 || at >= atom.from() && at < atom.to();
                finds[a][i] =
                        columns.get(a).keyOf()[record] >= 0
                                && (!hit || luck[atom.comparison()] < atom.survives());
            }
        }
        return finds;
    }
}
