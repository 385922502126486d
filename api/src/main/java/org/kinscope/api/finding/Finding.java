package org.kinscope.api.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Known;

/**
 * A finding as the graph holds it.
 *
 * @param id its stable key
 * @param code the analysis
 * @param version the version of its rule
 * @param subjectKind what kind of subject it is about
 * @param subjectKey the subject's key
 * @param subjectLabel the person's name, or the unit's number and applicant
 * @param state where it stands
 * @param stateUntil the day from which it stands open again; null where the state has no end
 * @param asOf the day for which it was last asked
 * @param firstSeen the first day for which it was found
 * @param lastSeen the last day for which it was found
 * @param amount the amount at stake
 * @param amountBasis how the amount was computed
 * @param strength how strong the evidence is
 * @param sentence the finding in a sentence
 * @param evidence why it stands
 * @param known up to which delivery it was asked for
 */
public record Finding(
        String id,
        String code,
        int version,
        Subject.Kind subjectKind,
        String subjectKey,
        String subjectLabel,
        FindingState state,
        @Nullable LocalDate stateUntil,
        LocalDate asOf,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Nullable Yuan amount,
        @Nullable Words amountBasis,
        String strength,
        Words sentence,
        List<Evidence> evidence,
        Known known) {

    /** {@return whether its facts stand and nobody has put it aside} */
    public boolean isOpen() {
        return switch (state) {
            case OPEN, ASKED, HEARD, PROPOSED, CONFIRMED -> true;
            case EXPLAINED, UNVERIFIABLE, REFERRED, EXPIRED -> false;
        };
    }
}
