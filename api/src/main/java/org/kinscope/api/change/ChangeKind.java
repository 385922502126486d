package org.kinscope.api.change;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** Of what kind the thing is that changed, in the order in which changes are listed. */
public enum ChangeKind {
    STATUS("救助状态", "status"),
    GRANT("救助决定", "grant"),
    MEMBERSHIP("家庭成员", "membership"),
    FINDING("线索", "finding"),
    CONFLICT("数据冲突", "conflict");

    private final Words words;

    ChangeKind(String zh, String en) {
        words = new Words(zh, en);
    }

    /** {@return what it is called} */
    public Words words() {
        return words;
    }

    /** {@return its name at the edges} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return "changed-" + (this == STATUS ? "statuse" : code()) + "s.cypher";
    }
}
