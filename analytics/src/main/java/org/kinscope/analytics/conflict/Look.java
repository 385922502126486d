package org.kinscope.analytics.conflict;

import java.util.List;
import java.util.Map;
import org.kinscope.analytics.neighbourhood.CypherText;

/**
 * One comparison that the register makes: a query that finds where sources differ about some
 * subjects.
 *
 * @param subjectKind {@code person} or {@code aid_unit}
 * @param cypher the query
 */
record Look(String subjectKind, String cypher) {

    static final String PERSON = "person";
    static final String AID_UNIT = "aid_unit";

    /** Datasets whose changes may make or end a conflict, and changes of identity. */
    static final List<String> KINDS =
            List.of(
                    "persons",
                    "births",
                    "deaths",
                    "marriages",
                    "registrations",
                    "reports",
                    "aid_units",
                    "grants",
                    "companies",
                    "employment",
                    "identity");

    private static final Map<String, List<Look>> ALL =
            Map.of(
                    PERSON,
                    List.of(
                            of(PERSON, "dates"),
                            of(PERSON, "known-death"),
                            of(PERSON, "sex"),
                            of(PERSON, "name"),
                            of(PERSON, "marital-state"),
                            of(PERSON, "membership"),
                            of(PERSON, "records"),
                            of(PERSON, "employer")),
                    AID_UNIT,
                    List.of(of(AID_UNIT, "unit-dwelling")));

    private static Look of(String subjectKind, String name) {
        return new Look(subjectKind, CypherText.of(Look.class, "look-" + name + ".cypher"));
    }

    /** {@return those about subjects of that kind} */
    static List<Look> about(String subjectKind) {
        return ALL.getOrDefault(subjectKind, List.of());
    }
}
