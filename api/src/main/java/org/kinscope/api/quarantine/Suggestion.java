package org.kinscope.api.quarantine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.Row;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.JudgementJson;

/**
 * Whom a refused row of the register of persons is probably of, as record linkage finds; nothing
 * was joined.
 *
 * @param person the person in the graph
 * @param name the name that is known; null where none is
 * @param maskedIdNumber the number that is known, masked
 * @param probability that the row is of this person, from 0.5 to 1
 * @param clues what the row says (left) and what is known (right)
 * @param by the version of the machine
 */
public record Suggestion(
        String person,
        @Nullable String name,
        @Nullable String maskedIdNumber,
        double probability,
        List<Clue> clues,
        String by) {

    /** {@return the suggestion of an entry, or null where there is none that may be seen} */
    static @Nullable Suggestion of(Row entry) {
        String person = entry.text("suggestedPerson");
        if (person == null) {
            return null;
        }
        List<Clue> clues = JudgementJson.clues(entry.getText("suggestedClues"));
        String number =
                clues.stream()
                        .filter(clue -> clue.field().equals("id_number") && clue.right() != null)
                        .map(Clue::right)
                        .findFirst()
                        .orElse(null);
        return new Suggestion(
                person,
                entry.text("suggestedName"),
                number,
                Objects.requireNonNull(entry.number("suggestedProbability")),
                clues,
                entry.getText("suggestedBy"));
    }

    /** {@return name, masked number and probability in one line} */
    public String line() {
        return "%s %s (%.3f)"
                .formatted(
                        name == null ? "-" : name,
                        maskedIdNumber == null ? "-" : maskedIdNumber,
                        probability);
    }
}
