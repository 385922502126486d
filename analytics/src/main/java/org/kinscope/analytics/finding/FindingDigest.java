package org.kinscope.analytics.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/** One number for all findings of a graph: two graphs that say the same have the same. */
public final class FindingDigest {

    private static final String QUERY = CypherText.of(FindingDigest.class, "finding-digest.cypher");

    private FindingDigest() {}

    /**
     * {@return the SHA-256 of the findings of those analyses, in hexadecimal} What they say, their
     * evidence, amount, state and days count; which delivery was the last when they were written
     * does not.
     *
     * @param codes the analyses; none for all
     */
    public static String of(Driver driver, Set<String> codes) {
        MessageDigest digest = sha256();
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            Result rows =
                    transaction.run(QUERY, java.util.Map.of("codes", java.util.List.copyOf(codes)));
            while (rows.hasNext()) {
                digest.update(rows.next().get("said").asString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
