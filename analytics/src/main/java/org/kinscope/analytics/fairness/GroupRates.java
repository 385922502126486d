package org.kinscope.analytics.fairness;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The rates of one group.
 *
 * @param trait by what the group is told apart; null for everybody
 * @param group the group; null for everybody, and for those of whom the trait is not known
 * @param findings how many of the subjects have a live finding
 * @param confirmation of the findings that people decided, how many they confirmed
 * @param falseAlarm of the same, how many have an innocent explanation
 * @param blind what the blind verdicts of a draw say
 */
public record GroupRates(
        @Nullable Trait trait,
        @Nullable Group group,
        Rate findings,
        Rate confirmation,
        Rate falseAlarm,
        FalsePositives blind) {

    static GroupRates of(
            @Nullable Trait trait, @Nullable Group group, Collection<Audited> subjects) {
        long confirmed = subjects.stream().mapToLong(Audited::confirmed).sum();
        long explained = subjects.stream().mapToLong(Audited::explained).sum();
        return new GroupRates(
                trait,
                group,
                Rate.of(subjects.stream().filter(Audited::found).count(), subjects.size()),
                Rate.of(confirmed, confirmed + explained),
                Rate.of(explained, confirmed + explained),
                FalsePositives.of(subjects));
    }
}
