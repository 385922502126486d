package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * A human being, as the sources together know it.
 *
 * @param personId keyed hash of the ID number
 * @param name the name in the register; null for a person that no register has
 * @param birthDate from the register, else the birth certificate, else the ID number
 * @param deathDate the earliest that any source knows; null while alive
 * @param divisionCode the division of residence, 12 digits
 * @param dwellingKey the dwelling by the register of persons; null where its address is blank
 * @param source who said it; null for a person that only other facts mention
 */
public record Person(
        String personId,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deathDate,
        @Nullable String divisionCode,
        @Nullable String dwellingKey,
        @Nullable Source source) {

    /** {@return whether the person lived on {@code day}} The day of death no longer counts. */
    public boolean aliveOn(LocalDate day) {
        return (deathDate == null || deathDate.isAfter(day))
                && (birthDate == null || !birthDate.isAfter(day));
    }

    /** {@return the full years of age on {@code day}, or null where the birth date is unknown} */
    public @Nullable Integer ageOn(LocalDate day) {
        return birthDate == null ? null : java.time.Period.between(birthDate, day).getYears();
    }
}
