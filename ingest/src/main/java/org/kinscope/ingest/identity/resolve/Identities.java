package org.kinscope.ingest.identity.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kinscope.ingest.identity.Aliases;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.PersonIds;
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
        return resolve(day, false, started);
    }

    /**
     * The same, but all records are compared with all, as when the program judges in a new way.
     *
     * @param day the day on which judgements are passed
     */
    public ResolutionReport resolveAll(LocalDate day) {
        return resolve(day, true, System.nanoTime());
    }

    private ResolutionReport resolve(LocalDate day, boolean all, long started) {
        Judgements judgements = Judgements.open(driver, dataFolder);
        LearntModel before = all ? null : LearntModel.find(driver);
        // What another version of the machine said is judged anew, whatever was delivered since.
        boolean anew = before == null || !before.version().equals(LinkageMachine.VERSION);
        int resolved = anew ? -1 : resolved();
        long compared = 0;
        long judged = 0;
        Clusters clusters = Clusters.of(judgements.standing().all());
        Records records =
                resolved < judgements.lastDelivery() ? Records.read(driver, ids, resolved) : null;
        LearntModel learnt = null;
        if (records != null && records.table().size() > 1) {
            Machine machine = new LinkageMachine(driver, records, judgements.standing(), before);
            learnt = machine.learnt();
            Machine.Said said = machine.judge();
            judgements.pass(said.judgements(), day);
            compared = said.records();
            judged = said.judgements().size();
            clusters = Clusters.of(judgements.standing().all());
            List<Judgement> apart = apart(machine, judgements, clusters);
            while (!apart.isEmpty()) {
                judgements.pass(apart, day);
                judged += apart.size();
                clusters = Clusters.of(judgements.standing().all());
                apart = apart(machine, judgements, clusters);
            }
        }
        ResolutionReport report = settled(judgements, clusters, compared, judged, started);
        if (learnt != null) {
            learnt.keep(driver);
        }
        setResolved(judgements.lastDelivery());
        return report;
    }

    private static List<Judgement> apart(
            Machine machine, Judgements judgements, Clusters clusters) {
        return machine.apart(clusters.unjudged(pair -> judgements.standing().find(pair) != null));
    }

    private int resolved() {
        try (Session session = driver.session()) {
            return session.run(text("resolved")).single().get("deliveryNo").asInt();
        }
    }

    private void setResolved(int deliveryNo) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(text("set-resolved"), Map.of("deliveryNo", deliveryNo)).consume());
        }
    }

    private static String text(String name) {
        return CypherFile.statement(Identities.class, name);
    }

    /**
     * Passes the judgement of a person and brings the graph into line with it.
     *
     * @param user who judges
     * @param pair the two records
     * @param verdict what is judged
     * @param reason why, in words; personal numbers in it are masked
     * @param day the day
     * @return the judgement
     * @throws JudgementRefused if the graph does not know both records, or they cannot be the same
     */
    public Judgement judge(String user, Pair pair, Verdict verdict, String reason, LocalDate day) {
        long started = System.nanoTime();
        Judgements judgements = Judgements.open(driver, dataFolder);
        refuseImpossible(pair, verdict);
        Judgement judgement =
                Judgement.byPerson(
                        user,
                        pair,
                        verdict,
                        judgements.clues(pair),
                        org.kinscope.ingest.judge.Masks.inText(reason));
        judgements.pass(List.of(judgement), day);
        settled(judgements, Clusters.of(judgements.standing().all()), 0, 1, started);
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
            Judgements judgements, Clusters clusters, long compared, long judged, long started) {
        Homes homes = new Homes(driver, ids, judgements.lastDelivery());
        Homes.Moved moved =
                homes.settle(
                        clusters.groups(), (record, group) -> grounds(judgements, record, group));
        long unsure =
                judgements.standing().all().stream()
                        .filter(judgement -> judgement.verdict() == Verdict.UNSURE)
                        .count();
        return new ResolutionReport(
                compared,
                judged,
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
