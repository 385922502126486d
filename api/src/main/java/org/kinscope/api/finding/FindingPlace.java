package org.kinscope.api.finding;

import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * The place of a finding in the order of all: what stands after it follows, however many were added
 * before it meanwhile.
 *
 * @param code the finding's analysis
 * @param subjectKey its subject
 * @param id its key
 */
record FindingPlace(String code, String subjectKey, String id) {

    private static final String SEPARATOR = "\n";

    static FindingPlace of(Finding finding) {
        return new FindingPlace(finding.code(), finding.subjectKey(), finding.id());
    }

    /**
     * {@return the place of that text}
     *
     * @throws Refusal if it is not one of ours
     */
    static FindingPlace parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        return new FindingPlace(parts[0], parts[1], parts[2]);
    }

    String text() {
        return String.join(SEPARATOR, code, subjectKey, id);
    }
}
