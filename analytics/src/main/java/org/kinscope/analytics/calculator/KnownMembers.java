package org.kinscope.analytics.calculator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.condition.Frame;

/**
 * What was read of the members of one family, kept while only what they earn changes. By identity:
 * another object is other facts. Of one thread.
 */
final class KnownMembers {

    private static final String UNKNOWN = "?";

    private final Map<Told, Frame> frames = new IdentityHashMap<>();
    private final Map<List<Told>, String> obligors = new IdentityHashMap<>();
    private @Nullable Question asked;

    /** Forgets everything where the question rests on other values or on another family's facts. */
    void about(Question question) {
        Question before = asked;
        if (before != null && before != question && !isAlike(before, question)) {
            frames.clear();
            obligors.clear();
        }
        asked = question;
    }

    private static boolean isAlike(Question a, Question b) {
        return a.day().equals(b.day())
                && a.illustrative() == b.illustrative()
                && a.values().equals(b.values())
                && Objects.equals(a.profile(), b.profile())
                && Objects.equals(a.family().divisionCode(), b.family().divisionCode())
                && a.family().told().equals(b.family().told());
    }

    /** {@return what is told of a member, the family's values beside it; not to be changed} */
    Frame frame(Told told, Supplier<Frame> read) {
        return frames.computeIfAbsent(told, _ -> read.get());
    }

    /** {@return whether the obligors are able; null where it is not known} */
    @Nullable String obligors(List<Told> told, Supplier<@Nullable String> read) {
        String known =
                obligors.computeIfAbsent(
                        told,
                        _ -> {
                            String found = read.get();
                            return found == null ? UNKNOWN : found;
                        });
        return known.equals(UNKNOWN) ? null : known;
    }
}
