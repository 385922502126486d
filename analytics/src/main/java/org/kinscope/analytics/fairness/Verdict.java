package org.kinscope.analytics.fairness;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** What a reviewer says of a subject of a draw, from the papers and without its findings. */
public enum Verdict {
    /** Nothing is wrong. */
    SOUND("未见问题", "sound"),
    /** Something is wrong: status, amount, means or person. */
    IRREGULAR("确有问题", "irregular"),
    /** It cannot be said from the papers. */
    UNCLEAR("无法判断", "unclear");

    private final Words words;

    Verdict(String zh, String en) {
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
}
