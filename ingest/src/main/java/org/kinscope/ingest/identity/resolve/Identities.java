package org.kinscope.ingest.identity.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kinscope.ingest.identity.Aliases;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Judgements;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Sees to it that the graph has one person for each human: replays what was judged before, compares
 * what is new, and moves records together or apart. Nobody else may write to the graph meanwhile.
 * What is derived from facts must be derived again afterwards; the caller sees to it.
 */
public final class Identities {

    private final Driver driver;
    private final PersonIds ids;
    private final Path dataFolder;

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param dataFolder where the journal of judgements is kept, in {@code identity/}
     */
    public Identities(Driver driver, PersonIds ids, Path dataFolder) {
        this.driver = driver;
        this.ids = ids;
        this.dataFolder = dataFolder;
    }

    /** {@return which numbers of a graph belong to the same human} */
    public static Aliases aliases(Driver driver, PersonIds ids) {
        return Homes.read(driver, ids);
    }

    /**
     * Compares all records that are new or changed since it was done last, and brings the graph
     * into line with all judgements. Doing it twice changes nothing; a run that was killed is
     * completed by the next.
     *
     * @param day the day on which judgements are passed: that of the delivery
     * @throws org.kinscope.ingest.identity.judgement.JournalRefused if the journal cannot be read
     *     or written
     */
    public ResolutionReport resolve(LocalDate day) {
        long started = System.nanoTime();
        Judgements judgements = Judgements.open(driver, dataFolder);
        Machine.Said said = new Machine.Said(0, List.of());
        Clusters clusters = Clusters.of(judgements.standing().all());
        return settled(judgements, clusters, said, started);
    }

    /**
     * Passes the judgement of a person and brings the graph into line with it.
     *
     * @param user who judges
     * @param pair the two records
     * @param verdict what is judged
     * @param clues what was seen
     * @param reason why, in words; personal numbers in it are masked
     * @param day the day
     * @return the judgement
     * @throws JudgementRefused if the graph does not know both records, or they cannot be the same
     */
    public Judgement judge(
            String user,
            Pair pair,
            Verdict verdict,
            List<Clue> clues,
            String reason,
            LocalDate day) {
        long started = System.nanoTime();
        Judgements judgements = Judgements.open(driver, dataFolder);
        refuseImpossible(pair, verdict);
        Judgement judgement =
                Judgement.byPerson(
                        user, pair, verdict, clues, org.kinscope.ingest.judge.Masks.inText(reason));
        judgements.pass(List.of(judgement), day);
        settled(
                judgements,
                Clusters.of(judgements.standing().all()),
                new Machine.Said(0, List.of()),
                started);
        Judgement standing = judgements.standing().find(pair);
        return standing == null ? judgement : standing;
    }

    private void refuseImpossible(Pair pair, Verdict verdict) {
        try (Session session = driver.session()) {
            Set<String> known = Judgements.known(session, Set.of(pair.left(), pair.right()));
            for (String record : List.of(pair.left(), pair.right())) {
                if (!known.contains(record)) {
                    throw new JudgementRefused(
                            JudgementRefused.Why.NOT_FOUND,
                            "no person of the graph has the personId " + record);
                }
            }
        }
        if (verdict == Verdict.SAME
                && Contrary.find(driver, List.of(pair))
                        .getOrDefault(pair, List.of())
                        .contains(Contrary.KIN)) {
            throw new JudgementRefused(
                    JudgementRefused.Why.KIN,
                    "the two are spouses, parent and child, or filed as kin of each other; correct"
                            + " that at its source first");
        }
    }

    private ResolutionReport settled(
            Judgements judgements, Clusters clusters, Machine.Said said, long started) {
        Homes homes = new Homes(driver, ids, judgements.lastDelivery());
        Homes.Moved moved =
                homes.settle(
                        clusters.groups(), (record, group) -> grounds(judgements, record, group));
        long unsure =
                judgements.standing().all().stream()
                        .filter(judgement -> judgement.verdict() == Verdict.UNSURE)
                        .count();
        return new ResolutionReport(
                said.records(),
                said.judgements().size(),
                moved.merged(),
                moved.separated(),
                unsure,
                (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1));
    }

    /** The word of a person before that of a machine, and of those the surest. */
    private static Homes.Grounds grounds(Judgements judgements, String record, Set<String> group) {
        return group.stream()
                .filter(other -> !other.equals(record))
                .map(other -> judgements.standing().find(Pair.of(record, other)))
                .filter(judgement -> judgement != null && judgement.verdict() == Verdict.SAME)
                .min(
                        Comparator.comparing(Judgement::isMachines)
                                .thenComparing(j -> -weight(j))
                                .thenComparing(Judgement::seq))
                .map(j -> new Homes.Grounds(j.probability(), j.decidedBy(), j.decidedOn()))
                .orElseThrow();
    }

    private static double weight(Judgement judgement) {
        Double weight = judgement.weight();
        return weight == null ? 0 : weight;
    }
}
