package org.kinscope.api.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.IdNumber;

/** ID numbers by the keys of the data folder. */
final class KnownIdNumbers implements IdNumbers {

    private final PersonIds ids;

    KnownIdNumbers(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public Optional<String> findPersonId(String idNumber) {
        return Optional.ofNullable(IdNumber.in18Digits(idNumber)).map(ids::personIdOf);
    }

    @Override
    public @Nullable String masked(String idCipher) {
        return ids.mask(ids.reveal(idCipher));
    }
}
