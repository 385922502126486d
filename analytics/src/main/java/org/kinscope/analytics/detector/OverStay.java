package org.kinscope.analytics.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Words;

/** What all questions about statuses that may have lasted too long have in common. */
public final class OverStay {

    private OverStay() {}

    /**
     * {@return whether one of the statuses may rightly last: it is held in grace or by a single
     * person, or its means are not tested}
     */
    public static boolean isSilent(List<StatusSpell> statuses, PolicyAt policy) {
        return statuses.stream().anyMatch(s -> isSilent(s, policy));
    }

    private static boolean isSilent(StatusSpell status, PolicyAt policy) {
        @Nullable String mode = status.mode();
        return policy.statusesWithoutMeansTest().contains(status.status())
                || (mode != null && policy.silentModes().contains(mode));
    }

    /** {@return the status as a part of a finding's key: code and first day} */
    public static String key(StatusSpell status) {
        return status.status()
                + "@"
                + (status.spell().from() == null ? "" : status.spell().from().toString());
    }

    /** {@return the statuses' names, each once} */
    public static Words names(List<StatusSpell> statuses, PolicyAt policy) {
        return statuses.stream()
                .map(s -> policy.nameOfStatus(s.status()))
                .distinct()
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                .orElse(new Words("", ""));
    }
}
