package org.kinscope.analytics.network;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** What links two recipients: something that both have a part in on the day. */
public enum LinkKind {
    /** Money for both went into one account in the twelve months up to the day. */
    ACCOUNT("同一账户", "account"),
    /** One phone reaches both. */
    PHONE("同一电话", "phone"),
    /** Both live in one dwelling, by whatever source says so. */
    DWELLING("同一住所", "dwelling"),
    /** One official approved a grant that runs for each. */
    APPROVER("同一审批人", "approver"),
    /** Both have a role in one company; employment is none. */
    COMPANY("同一企业", "company");

    private final Words words;

    LinkKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    /** {@return it in words} */
    public Words words() {
        return words;
    }

    /** {@return its name in files: {@code account}, {@code phone}, …} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
