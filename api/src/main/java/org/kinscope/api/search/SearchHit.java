package org.kinscope.api.search;

import org.kinscope.graph.finding.Subject;

/**
 * A person, an aid unit or a household that was found.
 *
 * @param kind which of the three
 * @param key the personId, the unit's or the household's number
 * @param label the person's name, the unit's number and applicant, or the household's and its head
 * @param detail what tells it from others of the same label
 * @param matchedBy what the text was found in
 * @param openFindings open findings about it or resting on it
 */
record SearchHit(
        Subject.Kind kind,
        String key,
        String label,
        String detail,
        MatchedBy matchedBy,
        int openFindings) {}
