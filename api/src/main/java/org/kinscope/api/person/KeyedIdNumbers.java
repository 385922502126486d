package org.kinscope.api.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.IdentityKeysRefused;
import org.kinscope.ingest.identity.PersonIds;

/** Opens ID numbers with the keys of the data folder, only to mask them at once. */
final class KeyedIdNumbers implements IdNumbers {

    private final PersonIds keys;

    KeyedIdNumbers(PersonIds keys) {
        this.keys = keys;
    }

    @Override
    public Optional<String> findPersonId(String idNumber) {
        try {
            return Optional.of(keys.personIdOf(idNumber));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> findMaskToken(String masked) {
        return Optional.of(keys.maskTokenOf(masked));
    }

    @Override
    public Optional<PersonIds> findKeys() {
        return Optional.of(keys);
    }

    @Override
    public @Nullable String masked(String idCipher) {
        try {
            return keys.mask(keys.reveal(idCipher));
        } catch (IdentityKeysRefused | IllegalArgumentException e) {
            return null;
        }
    }
}
