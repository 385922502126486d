package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.JudgementJson;

/** Refused rows of the register of persons and whom they are probably of. */
class SuggestionsIT extends QuarantineDeliveries {

    private static final String HEADER = "id_number,name,sex,birth_date,address\n";
    private static final String NUMBER = "321281194204060535";
    private static final String ADDRESS = "江苏省泰州市兴化市沙沟镇时堡村委会1组29号";

    @Test
    void a_refused_row_is_suggested_to_be_of_the_person_whom_it_resembles_and_joins_nobody()
            throws IOException {
        deliver("persons.csv", Files.readString(SampleCity.FIRST.resolve("persons.csv")));
        long persons = count("MATCH (p:Person) RETURN count(p)");
        long judgements = count("MATCH (j:Judgement) RETURN count(j)");

        deliver(
                "persons.csv",
                HEADER
                        // The last character is wrong, and nothing else.
                        + ("321281194204060536,卢永平,男,1942-04-06," + ADDRESS + "\n")
                        + "320101190001010000,欧阳不存在,男,1900-01-01,北京市某处9号\n"
                        + (NUMBER + ",卢永平,男,1942-02-30," + ADDRESS + "\n"));

        assertThat(
                        rows(
                                "MATCH (q:QuarantineEntry {deliveryNo: 2}) RETURN q.line, q.reason,"
                                        + " q.suggestedRecord, q.suggestedProbability > 0.99,"
                                        + " q.suggestedBy ORDER BY q.line"))
                .containsExactly(
                        listOf(
                                2L,
                                "bad-check-digit",
                                ids.personIdOf(NUMBER),
                                true,
                                "machine:linkage-2"),
                        listOf(3L, "bad-check-digit", null, null, null),
                        listOf(
                                4L,
                                "impossible-date",
                                ids.personIdOf(NUMBER),
                                true,
                                "machine:linkage-2"));
        assertThat(clues())
                .contains(
                        Map.entry("id_number", "321281********36 321281********35"),
                        Map.entry("name", "卢永平 卢永平"));
        assertThat(count("MATCH (p:Person) RETURN count(p)")).isEqualTo(persons);
        assertThat(count("MATCH (j:Judgement) RETURN count(j)")).isEqualTo(judgements);
    }

    private java.util.List<Map.Entry<String, String>> clues() {
        String json =
                rows("MATCH (q:QuarantineEntry {deliveryNo: 2, line: 2}) RETURN q.suggestedClues")
                        .getFirst()
                        .getFirst()
                        .toString();
        return JudgementJson.clues(json).stream()
                .map((Clue clue) -> Map.entry(clue.field(), clue.left() + " " + clue.right()))
                .toList();
    }

    private long count(String query) {
        return (Long) rows(query).getFirst().getFirst();
    }
}
