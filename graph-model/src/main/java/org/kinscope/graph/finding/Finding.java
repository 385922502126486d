package org.kinscope.graph.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * A question to a human, with its evidence. Never a verdict.
 *
 * @param code the analysis, for example {@code hidden.kin-vehicle}
 * @param version the version of the analysis' rule
 * @param subject whom it is about
 * @param grounds what it rests on
 * @param evidence why it stands; never empty
 * @param amount the amount at stake; null where the analysis has none
 * @param amountBasis how the amount was computed and over which days; null without an amount
 * @param strength how strong the evidence is, in words
 * @param otherKeys keys of others that the evidence involves (personId, aidUnitNo), sorted
 * @param asOf the day for which the question was asked
 */
public record Finding<G extends Grounds>(
        String code,
        int version,
        Subject subject,
        G grounds,
        List<Evidence> evidence,
        @Nullable Yuan amount,
        @Nullable Words amountBasis,
        Strength strength,
        List<String> otherKeys,
        LocalDate asOf) {

    /** How strong the evidence is. */
    public enum Strength {
        /** Follows from recorded facts alone. */
        RECORDED,
        /** Follows from recorded facts and a derived relation. */
        DERIVED,
        /** Facts allow it; other readings are as near. */
        POSSIBLE
    }

    public Finding {
        evidence = List.copyOf(evidence);
        otherKeys = otherKeys.stream().distinct().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + code + " has no evidence");
        }
    }

    /**
     * {@return the stable key: a hash of code, subject and the identifying parts of the grounds, 24
     * hex digits} The same facts found again have the same key.
     */
    public String key() {
        return keyOf(code, subject, grounds.identifyingParts());
    }

    /** {@return the key of a finding with that code, subject and identifying parts} */
    public static String keyOf(String code, Subject subject, List<String> identifyingParts) {
        String text =
                code
                        + '\n'
                        + subject.kind().code()
                        + '\n'
                        + subject.key()
                        + '\n'
                        + String.join("\n", identifyingParts);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
