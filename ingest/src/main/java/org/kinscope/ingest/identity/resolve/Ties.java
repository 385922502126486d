package org.kinscope.ingest.identity.resolve;

import java.util.Comparator;
import org.neo4j.driver.Record;

/**
 * How much registers tell of a record. Of several records of a human the first in the order of
 * these is the true one most likely: a number that was mistyped somewhere has payments and a
 * telephone, but no household, no family and no unit.
 *
 * @param record the personId
 * @param registered whether the register of persons has it
 * @param family how many of household, aid unit, marriage and parenthood tell of it
 * @param kinds how many kinds of facts tell of it
 * @param deliveryNo the delivery that said so first
 * @param fileNo the file
 * @param line the line
 */
record Ties(
        String record,
        boolean registered,
        int family,
        int kinds,
        int deliveryNo,
        int fileNo,
        int line) {

    /** The truest first. */
    static final Comparator<Ties> ORDER =
            Comparator.comparing((Ties ties) -> !ties.registered())
                    .thenComparing(ties -> -ties.family())
                    .thenComparing(ties -> -ties.kinds())
                    .thenComparing(Ties::deliveryNo)
                    .thenComparing(Ties::fileNo)
                    .thenComparing(Ties::line)
                    .thenComparing(Ties::record);

    static Ties of(Record row) {
        return new Ties(
                row.get("record").asString(),
                row.get("registered").asBoolean(),
                row.get("family").asInt(),
                row.get("kinds").asInt(),
                row.get("deliveryNo").asInt(),
                row.get("fileNo").asInt(),
                row.get("line").asInt());
    }
}
