package org.kinscope.api.finding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
record Cursor(String code, String subjectKey, String id) {

    private static final String SEPARATOR = "\n";

    static Cursor of(Finding finding) {
        return new Cursor(finding.code(), finding.subjectKey(), finding.id());
    }

    /**
     * {@return the cursor of that text}
     *
     * @throws Refusal if it is not one of ours
     */
    static Cursor parse(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                            .split(SEPARATOR, -1);
            if (parts.length == 3) {
                return new Cursor(parts[0], parts[1], parts[2]);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        throw new Refusal(ErrorCode.INVALID_CURSOR);
    }

    /** {@return its text form, opaque to a client} */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        String.join(SEPARATOR, code, subjectKey, id)
                                .getBytes(StandardCharsets.UTF_8));
    }
}
