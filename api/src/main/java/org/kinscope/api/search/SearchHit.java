package org.kinscope.api.search;

import org.kinscope.graph.finding.Subject;

/**
 * A person or an aid unit that was found.
 *
 * @param kind which of the two
 * @param key the personId or the unit's number
 * @param label the person's name, or the unit's number and applicant
 * @param detail what tells it from others of the same label
 * @param openFindings open findings about it or resting on it
 */
record SearchHit(Subject.Kind kind, String key, String label, String detail, int openFindings) {}
