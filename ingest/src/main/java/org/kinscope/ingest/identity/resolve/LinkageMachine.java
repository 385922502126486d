package org.kinscope.ingest.identity.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Standing;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.linkage.Decided;
import org.kinscope.ingest.identity.linkage.Earlier;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.Linkage;
import org.kinscope.ingest.identity.linkage.LinkedPair;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;
import org.kinscope.ingest.judge.Masks;
import org.neo4j.driver.Driver;

/**
 * Judges by record linkage, and by what no likeness weighs up. It joins only what is as good as
 * sure and where both records have a name; what is likely it leaves to persons.
 */
final class LinkageMachine implements Machine {

    /**
     * Changes with whatever may change a judgement of the same two records; the next run then
     * judges all pairs anew. 2: names in other scripts are compared by their sound, and what was
     * joined before counts as one when values are counted.
     */
    static final String VERSION = "linkage-2";

    private static final LinkageSchema SCHEMA = schema();

    private final Driver driver;
    private final Records records;
    private final Standing standing;
    private final LinkResult result;
    private final @Nullable LearntModel learnt;
    private final Map<Pair, LinkedPair> found = new HashMap<>();

    /**
     * @param driver the graph
     * @param records all records
     * @param standing what was judged before
     * @param learnt what an earlier comparison of all records learnt, so that only fresh records
     *     are compared; null to compare all
     */
    LinkageMachine(
            Driver driver, Records records, Standing standing, @Nullable LearntModel learnt) {
        this.driver = driver;
        this.records = records;
        this.standing = standing;
        Earlier earlier =
                learnt != null && learnt.isFor(VERSION, records.table().size())
                        ? new Earlier(learnt.model(), records.fresh())
                        : null;
        this.result =
                Linkage.link(
                        records.table(), SCHEMA, decided(earlier != null), earlier, line -> {});
        this.learnt =
                earlier != null && result.model() == earlier.model()
                        ? null
                        : new LearntModel(VERSION, records.table().size(), result.model());
        for (LinkedPair pair : result.pairs()) {
            if (pair.probability() >= SCHEMA.thresholds().unsure()) {
                found.put(pair(pair), pair);
            }
        }
    }

    @Override
    public @Nullable LearntModel learnt() {
        return learnt;
    }

    @Override
    public Said judge() {
        List<LinkedPair> alike = new ArrayList<>();
        for (LinkedPair pair : result.pairs()) {
            if (found.containsKey(pair(pair)) && (isFresh(pair.left()) || isFresh(pair.right()))) {
                alike.add(pair);
            }
        }
        List<Pair> same = new ArrayList<>();
        alike.forEach(pair -> same.add(pair(pair)));
        for (Judgement judgement : standing.all()) {
            if (judgement.isMachines() && judgement.verdict() == Verdict.SAME) {
                same.add(judgement.pair());
            }
        }
        Map<Pair, List<String>> contrary = Contrary.find(driver, same);
        List<Judgement> said = new ArrayList<>();
        for (LinkedPair pair : alike) {
            add(said, judged(pair, contrary.get(pair(pair))));
        }
        for (Judgement judgement : standing.all()) {
            if (judgement.isMachines()) {
                again(judgement, contrary.get(judgement.pair()), said);
            }
        }
        return new Said(records.table().size(), said);
    }

    @Override
    public List<Judgement> apart(Collection<Pair> pairs) {
        List<Judgement> apart = new ArrayList<>();
        Map<Pair, List<String>> contrary = Contrary.find(driver, pairs);
        for (Pair pair : pairs) {
            Integer left = records.placeOf().get(pair.left());
            Integer right = records.placeOf().get(pair.right());
            if (left == null || right == null || found.containsKey(pair)) {
                continue;
            }
            List<String> reasons = contrary.getOrDefault(pair, List.of());
            Judgement different =
                    different(
                            left,
                            right,
                            pair,
                            reasons.isEmpty() ? null : String.join(", ", reasons));
            if (weight(different.clues()) < 0 || !reasons.isEmpty()) {
                apart.add(different);
            }
        }
        return apart;
    }

    private static final org.kinscope.ingest.identity.linkage.Verdict UNSURE =
            org.kinscope.ingest.identity.linkage.Verdict.UNSURE;

    /** What the machine said before of a pair may no longer hold. */
    private void again(Judgement before, @Nullable List<String> contrary, List<Judgement> said) {
        Pair pair = before.pair();
        Integer left = records.placeOf().get(pair.left());
        Integer right = records.placeOf().get(pair.right());
        if (left == null || right == null) {
            return;
        }
        LinkedPair now = found.get(pair);
        boolean fresh = isFresh(left) || isFresh(right);
        if (before.verdict() == Verdict.SAME && contrary != null && !fresh) {
            add(
                    said,
                    now == null
                            ? different(left, right, pair, String.join(", ", contrary))
                            : judged(now, contrary));
        } else if (fresh && now == null && before.verdict() != Verdict.DIFFERENT) {
            said.add(different(left, right, pair, "no longer alike"));
        }
    }

    private Judgement different(int left, int right, Pair pair, @Nullable String reason) {
        List<Clue> clues = clues(new LinkedPair(left, right, 0, 0, UNSURE), pair);
        return Judgement.byMachine(
                VERSION, pair, Verdict.DIFFERENT, 0, round(weight(clues)), clues, reason);
    }

    private static double weight(List<Clue> clues) {
        return clues.stream().mapToDouble(Clue::weight).sum();
    }

    /**
     * Two that are as good as surely one, or were joined as such, and are named apart by a list are
     * a question; others of those are two.
     */
    private @Nullable Judgement judged(LinkedPair linked, @Nullable List<String> contrary) {
        Pair pair = pair(linked);
        // The linker's clusters hold pairs that only a third record brings together.
        boolean sure = linked.probability() >= SCHEMA.thresholds().same();
        boolean named =
                value(linked.left(), Records.NAME) != null
                        && value(linked.right(), Records.NAME) != null;
        Judgement before = standing.find(pair);
        boolean joined = before != null && before.verdict() == Verdict.SAME;
        Verdict verdict;
        String reason = null;
        if (contrary != null && !contrary.isEmpty()) {
            verdict = sure || joined ? Verdict.UNSURE : Verdict.DIFFERENT;
            reason = String.join(", ", contrary);
        } else {
            verdict = sure && named ? Verdict.SAME : Verdict.UNSURE;
        }
        if (before == null
                ? verdict == Verdict.DIFFERENT
                : !before.isMachines() || before.verdict() == verdict) {
            return null;
        }
        return Judgement.byMachine(
                VERSION,
                pair,
                verdict,
                round(linked.probability()),
                round(linked.weight()),
                clues(linked, pair),
                reason);
    }

    private List<Clue> clues(LinkedPair linked, Pair pair) {
        boolean turned = !records.table().id(linked.left()).equals(pair.left());
        List<Clue> clues = new ArrayList<>();
        for (org.kinscope.ingest.identity.linkage.Clue clue : result.clues(linked)) {
            Clue one =
                    new Clue(
                            clue.comparison(),
                            shown(clue.comparison(), clue.left()),
                            shown(clue.comparison(), clue.right()),
                            clue.level(),
                            round(clue.weight()));
            clues.add(turned ? one.turned() : one);
        }
        return clues;
    }

    private static @Nullable String shown(String comparison, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (comparison) {
            case Records.ID_NUMBER -> Masks.idNumber(value);
            case Records.PHONES -> "*******" + value.substring(Math.max(0, value.length() - 4));
            default -> Masks.inText(value);
        };
    }

    /** What persons decided; and what the machine joined where it does not compare again. */
    private List<Decided> decided(boolean goesOn) {
        List<Decided> decided = new ArrayList<>();
        for (Judgement judgement : standing.all()) {
            Integer left = records.placeOf().get(judgement.pair().left());
            Integer right = records.placeOf().get(judgement.pair().right());
            if (left == null || right == null || judgement.verdict() == Verdict.UNSURE) {
                continue;
            }
            boolean stands =
                    !judgement.isMachines()
                            || goesOn
                                    && judgement.verdict() == Verdict.SAME
                                    && !isFresh(left)
                                    && !isFresh(right);
            if (stands) {
                decided.add(
                        new Decided(
                                Math.min(left, right),
                                Math.max(left, right),
                                judgement.verdict() == Verdict.SAME));
            }
        }
        return decided;
    }

    private boolean isFresh(int place) {
        return records.fresh().get(place);
    }

    private @Nullable String value(int place, String column) {
        LinkTable table = records.table();
        return table.value(table.indexOf(column), place);
    }

    private Pair pair(LinkedPair linked) {
        return Pair.of(records.table().id(linked.left()), records.table().id(linked.right()));
    }

    private static void add(List<Judgement> said, @Nullable Judgement judgement) {
        if (judgement != null) {
            said.add(judgement);
        }
    }

    private static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private static LinkageSchema schema() {
        String file = "persons.yaml";
        try (InputStream in =
                Objects.requireNonNull(LinkageMachine.class.getResourceAsStream(file))) {
            return LinkageSchema.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
