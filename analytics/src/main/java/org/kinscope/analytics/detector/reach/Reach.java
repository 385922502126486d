package org.kinscope.analytics.detector.reach;

import java.math.BigDecimal;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * Somebody who is no kin, has property over the limits, and is tied to an aided unit.
 *
 * @param personId the person
 * @param strength how strong the strongest path is, in ten thousandths
 * @param ties what ties one to the next on it
 * @param property what is over a limit, in words
 */
public record Reach(String personId, int strength, List<Words> ties, Words property)
        implements Grounds {

    private static final int PLACES = 4;

    public Reach {
        ties = List.copyOf(ties);
    }

    @Override
    public List<String> identifyingParts() {
        return List.of(personId);
    }

    /** {@return a strength as a decimal number} */
    static String decimal(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros().toPlainString();
    }

    @Override
    public Words sentence() {
        Words path =
                ties.stream()
                        .reduce((a, b) -> new Words(a.zh() + "—" + b.zh(), a.en() + ", " + b.en()))
                        .orElse(new Words("", ""));
        return new Words(
                "家庭之外、亲属之外的人与成员经 "
                        + ties.size()
                        + " 步相连（"
                        + path.zh()
                        + "；强度 "
                        + decimal(strength)
                        + "），名下"
                        + property.zh()
                        + "：这只是线索，这条联系说明什么？",
                "Somebody who is neither of the unit nor kin is tied to a member in "
                        + ties.size()
                        + (ties.size() == 1 ? " step (" : " steps (")
                        + path.en()
                        + "; strength "
                        + decimal(strength)
                        + ") and has "
                        + property.en()
                        + ". This is a lead only: what does the tie mean?");
    }
}
