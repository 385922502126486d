package org.kinscope.ingest.identity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which ID numbers belong to the same human: the few whose record was judged the same as another
 * one.
 *
 * @param homes the personId of a record to that of the person whom it belongs to; only records that
 *     belong to another
 * @param born the day of birth by the own number of each person who has several records
 */
public record Aliases(Map<String, String> homes, Map<String, LocalDate> born) {

    /** No human has more than one number. */
    public static final Aliases NONE = new Aliases(Map.of(), Map.of());

    /** Copies what it is given. */
    public Aliases {
        homes = Map.copyOf(homes);
        born = Map.copyOf(born);
    }

    /** {@return the person to whom a record belongs; itself where it belongs to no other} */
    public String homeOf(String record) {
        return homes.getOrDefault(record, record);
    }

    /** {@return whether a record belongs to another person} */
    public boolean isAlias(String record) {
        return homes.containsKey(record);
    }

    /** {@return whether a person has more records than one} */
    public boolean isShared(String personId) {
        return born.containsKey(personId);
    }

    /** {@return the day of birth by the own number of a person who has several records} */
    public @Nullable LocalDate bornOf(String personId) {
        return born.get(personId);
    }
}
