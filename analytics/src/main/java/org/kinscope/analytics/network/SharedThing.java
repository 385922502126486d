package org.kinscope.analytics.network;

import java.util.List;

/**
 * Something that several recipients share on the day.
 *
 * @param kind what it is
 * @param key the account's or phone's token, the dwelling's key, the approver's personId, the
 *     company's unified social credit code
 * @param recipients who shares it, by personId; two at least
 */
public record SharedThing(LinkKind kind, String key, List<String> recipients) {

    public SharedThing {
        recipients = List.copyOf(recipients);
    }
}
