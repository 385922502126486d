package org.kinscope.ingest.identity.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two records are of one human, or not, or that nobody knows. A judgement is never changed; a
 * newer one may take its place.
 *
 * @param id its own
 * @param seq its number in the order in which judgements were passed, from 1
 * @param pair the two records, by the personId of their numbers
 * @param verdict what is judged
 * @param probability of one human, from 0 to 1; null where a person judged
 * @param weight all clues together, in bits; null where a person judged
 * @param clues what it rests on
 * @param decidedBy {@code machine:<version>} or the name of a user
 * @param decidedOn the day
 * @param reason in words; null where the clues say all
 * @param deliveryNo the last delivery that was known
 */
public record Judgement(
        String id,
        long seq,
        Pair pair,
        Verdict verdict,
        @Nullable Double probability,
        @Nullable Double weight,
        List<Clue> clues,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String reason,
        int deliveryNo) {

    private static final String MACHINE = "machine:";

    /** Copies the clues. */
    public Judgement {
        clues = List.copyOf(clues);
    }

    /** {@return a judgement that a machine passes; its place in the order is given later} */
    public static Judgement byMachine(
            String version,
            Pair pair,
            Verdict verdict,
            double probability,
            double weight,
            List<Clue> clues,
            @Nullable String reason) {
        return new Judgement(
                UUID.randomUUID().toString(),
                0,
                pair,
                verdict,
                probability,
                weight,
                clues,
                MACHINE + version,
                LocalDate.EPOCH,
                reason,
                0);
    }

    /** {@return a judgement that a person passes; its place in the order is given later} */
    public static Judgement byPerson(
            String user, Pair pair, Verdict verdict, List<Clue> clues, String reason) {
        return new Judgement(
                UUID.randomUUID().toString(),
                0,
                pair,
                verdict,
                null,
                null,
                clues,
                user,
                LocalDate.EPOCH,
                reason,
                0);
    }

    /** {@return the same in its place} */
    public Judgement at(long place, LocalDate day, int lastDelivery) {
        return new Judgement(
                id,
                place,
                pair,
                verdict,
                probability,
                weight,
                clues,
                decidedBy,
                day,
                reason,
                lastDelivery);
    }

    /** {@return whether a machine passed it} */
    public boolean isMachines() {
        return decidedBy.startsWith(MACHINE);
    }
}
