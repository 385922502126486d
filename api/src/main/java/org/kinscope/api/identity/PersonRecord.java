package org.kinscope.api.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.Row;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.graph.source.Source;

/**
 * What the register of persons says under one ID number.
 *
 * @param id the personId of the number
 * @param own whether the person has this id
 * @param maskedIdNumber first six and last two characters; null without the keys
 * @param name the name
 * @param sex {@code M} or {@code F}
 * @param birthDate the day of birth
 * @param address the address
 * @param divisionCode the division, 12 digits
 * @param source who said it; null where no register of persons did
 * @param judgement why it belongs to its person; null for the person's own
 */
public record PersonRecord(
        String id,
        boolean own,
        @Nullable String maskedIdNumber,
        @Nullable String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String divisionCode,
        @Nullable Source source,
        @Nullable Judgement judgement) {

    static PersonRecord of(Row row, IdNumbers numbers) {
        String cipher = row.text("idCipher");
        Row judgement = row.map("judgement");
        return new PersonRecord(
                row.getText("id"),
                row.is("own"),
                cipher == null ? null : numbers.masked(cipher),
                row.text("name"),
                row.text("sex"),
                row.day("birthDate"),
                row.text("address"),
                row.text("divisionCode"),
                row.is("registered") ? row.source() : null,
                judgement.text("id") == null ? null : Judgement.of(judgement));
    }
}
