package org.kinscope.api.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of something in the graph, the only one of its kind in the whole graph. People and
 * findings have keys that are such ids already; the ids of all others are made of kind and key.
 *
 * @param kind what it is
 * @param key its key within the kind, as the graph has it
 */
public record NodeId(Kind kind, String key) {

    /** What has an id. */
    public enum Kind {
        PERSON,
        FINDING,
        AID_UNIT,
        HOUSEHOLD,
        DWELLING,
        COMPANY,
        VEHICLE,
        REAL_ESTATE,
        ACCOUNT,
        PHONE
    }

    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern FINDING = Pattern.compile("[0-9a-f]{24}");
    private static final String SEPARATOR = ":";

    /** {@return the id of that text, or empty where nothing can have it} */
    public static Optional<NodeId> parse(String text) {
        if (PERSON.matcher(text).matches()) {
            return Optional.of(new NodeId(Kind.PERSON, text));
        }
        if (FINDING.matcher(text).matches()) {
            return Optional.of(new NodeId(Kind.FINDING, text));
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = plain.indexOf(SEPARATOR);
            if (end < 0) {
                return Optional.empty();
            }
            NodeId id = new NodeId(Kind.valueOf(plain.substring(0, end)), plain.substring(end + 1));
            // One thing has one id: what is written otherwise is none.
            return id.text().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return its text form, opaque to a client} */
    public String text() {
        return switch (kind) {
            case PERSON, FINDING -> key;
            case AID_UNIT, HOUSEHOLD, DWELLING, COMPANY, VEHICLE, REAL_ESTATE, ACCOUNT, PHONE ->
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    (kind + SEPARATOR + key).getBytes(StandardCharsets.UTF_8));
        };
    }
}
