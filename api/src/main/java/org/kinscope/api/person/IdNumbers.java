package org.kinscope.api.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.PersonIds;

/**
 * What this service may do with ID numbers: find by one, and show one masked. Without the keys it
 * can do neither. A number in clear never leaves here and is never logged.
 */
public interface IdNumbers {

    /** Without keys. */
    IdNumbers NONE =
            new IdNumbers() {
                @Override
                public Optional<String> findPersonId(String idNumber) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> findMaskToken(String masked) {
                    return Optional.empty();
                }

                @Override
                public @Nullable String masked(String idCipher) {
                    return null;
                }

                @Override
                public Optional<PersonIds> findKeys() {
                    return Optional.empty();
                }
            };

    /** {@return what those keys allow} */
    static IdNumbers of(PersonIds keys) {
        return new KeyedIdNumbers(keys);
    }

    /** {@return the personId of a number of 18 or 15 digits, or empty where it is none} */
    Optional<String> findPersonId(String idNumber);

    /** {@return under which token the graph finds the ID numbers that are shown so} */
    Optional<String> findMaskToken(String masked);

    /** {@return the first six and last two characters of the number, or null where it is closed} */
    @Nullable String masked(String idCipher);

    /** {@return the keys themselves, for writing; empty without them} */
    Optional<PersonIds> findKeys();
}
