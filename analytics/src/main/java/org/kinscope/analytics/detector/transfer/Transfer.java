package org.kinscope.analytics.detector.transfer;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * An asset that went from a member to a relative.
 *
 * @param assetNo the plate number or the number of the property
 * @param asset what it is, in words
 * @param relation what the new owner is to a member
 * @param transferredOn the first day of the relative's ownership
 * @param spellStart the first day of the unit's current status of tier 1 or 2
 */
public record Transfer(
        String assetNo, Words asset, Words relation, LocalDate transferredOn, LocalDate spellStart)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(assetNo);
    }

    @Override
    public Words sentence() {
        return new Words(
                "成员原有的"
                        + asset.zh()
                        + "于 "
                        + transferredOn
                        + " 转给亲属（"
                        + relation.zh()
                        + "），至今仍由其持有；认定自 "
                        + spellStart
                        + " 起：转移的原因和对价是什么？",
                "The "
                        + asset.en()
                        + " of a member went to a relative ("
                        + relation.en()
                        + ") on "
                        + transferredOn
                        + " and is still there; the status began on "
                        + spellStart
                        + ": why was it transferred and for what?");
    }
}
