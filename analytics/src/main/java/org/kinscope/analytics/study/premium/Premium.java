package org.kinscope.analytics.study.premium;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The separation premium of a family: R(A) + R(B) − R(A∪B) in yuan a year. Both parts have the
 * incomes of their members, so that the incomes cancel and aid is left.
 *
 * @param subject the family
 * @param divisionCode where it lives; null where unknown
 * @param type who lives in it: {@code single}, {@code couple}, {@code one-adult} or {@code adults},
 *     with {@code +children} and {@code +grown-generations}
 * @param together aid of a year as one family
 * @param ways every way to live as two that can be told, what pays most first
 * @param notTold how many ways cannot be told, because the tier of a part is not known
 * @param missing what would have to be known to tell anything; empty: nothing
 */
public record Premium(
        Subject subject,
        @Nullable String divisionCode,
        String type,
        Aid together,
        List<Way> ways,
        int notTold,
        List<Words> missing) {

    public Premium {
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
    }

    /**
     * One way to live as two.
     *
     * @param separation who parts from whom
     * @param leaving aid of a year of those who leave
     * @param staying aid of a year of those who stay
     * @param pays the premium: below zero where living apart costs
     * @param programmes what makes it, programme by programme
     * @param unvalued programmes that are due in one of both only and whose amount is not known
     */
    public record Way(
            Separation separation,
            Aid leaving,
            Aid staying,
            Yuan pays,
            List<Difference> programmes,
            SortedSet<String> unvalued) {

        public Way {
            programmes = List.copyOf(programmes);
        }
    }

    /** {@return whether the family's own tier is known} */
    public boolean isEvaluated() {
        return missing.isEmpty();
    }

    /** {@return the way that pays most, whatever it pays; empty where there is none to tell} */
    public Optional<Way> best() {
        return ways.stream().findFirst();
    }

    /** {@return what the rules pay for the best way; zero where none pays} */
    public Yuan pays() {
        return best().map(Way::pays).filter(y -> y.fen() > 0).orElse(Yuan.ZERO);
    }
}
