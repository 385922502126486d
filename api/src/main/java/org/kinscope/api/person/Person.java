package org.kinscope.api.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * A person as a reader sees them on a day. Of a person outside the reader's scope only the id and
 * whether a register holds them are here.
 *
 * @param id the personId
 * @param name the name in the register
 * @param maskedIdNumber first six and last two characters of the ID number; null without the keys
 * @param sex {@code M} or {@code F}
 * @param birthDate the day of birth
 * @param deathDate the day of death, where it lies not after the day asked for
 * @param age full years on the day asked for; null where unknown or dead
 * @param address the address in the register
 * @param divisionCode the division, 12 digits
 * @param divisionName its name
 * @param registered whether the register of persons holds this person
 * @param source who said it
 */
public record Person(
        String id,
        @Nullable String name,
        @Nullable String maskedIdNumber,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deathDate,
        @Nullable Integer age,
        @Nullable String address,
        @Nullable String divisionCode,
        @Nullable String divisionName,
        boolean registered,
        @Nullable Source source) {}
