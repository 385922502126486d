package org.kinscope.analytics.derivation;

import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Record;

/**
 * That a person was registered at a dwelling.
 *
 * @param personId who
 * @param dwellingKey where
 * @param spell when
 */
record Stay(String personId, String dwellingKey, Spell spell) {

    /**
     * {@return the stay of a row}
     *
     * @param row with {@code personId, dwellingKey, from, to}
     */
    static Stay of(Record row) {
        return new Stay(
                row.get("personId").asString(),
                row.get("dwellingKey").asString(),
                Derivations.spell(row.get("from"), row.get("to")));
    }
}
