package org.kinscope.analytics.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * The audit: rates by group, groups beside the others, and rates within strata of what the graph
 * sees. Not all rates can be equal where more is wrong in one group than in another (Kleinberg,
 * Mullainathan and Raghavan 2016; Chouldechova 2017); the one to watch is how often a finding falls
 * on those with whom nothing is wrong.
 *
 * @param all the rates of everybody
 * @param groups the rates of each group that somebody is in, and of those unknown
 * @param contrasts each group beside the others: as it is, by visible kin, by linked facts
 * @param within rates of findings of each group within each stratum of visible kin
 */
public record Fairness(
        GroupRates all, List<GroupRates> groups, List<Contrast> contrasts, List<Within> within) {

    /**
     * The rate of findings of a group within a stratum.
     *
     * @param group the group
     * @param stratum the band of {@link Trait#KIN} or {@link Trait#FACTS}
     * @param findings how many have one
     */
    public record Within(Group group, Group stratum, Rate findings) {}

    private static final List<Trait> VISIBILITY = List.of(Trait.KIN, Trait.FACTS);

    /** {@return the audit of those subjects} */
    public static Fairness of(List<Audited> subjects) {
        List<GroupRates> groups = new ArrayList<>();
        List<Contrast> contrasts = new ArrayList<>();
        List<Within> within = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            Map<Group, List<Audited>> byGroup = by(trait, subjects);
            byGroup.forEach((group, list) -> groups.add(GroupRates.of(trait, group, list)));
            List<Audited> unknown =
                    subjects.stream().filter(s -> s.groups().get(trait) == null).toList();
            if (!unknown.isEmpty()) {
                groups.add(GroupRates.of(trait, null, unknown));
            }
            if (trait.isVisibility()) {
                continue;
            }
            byGroup.forEach(
                    (group, list) -> {
                        contrasts.add(Contrast.of(group, null, subjects));
                        for (Trait stratum : VISIBILITY) {
                            contrasts.add(Contrast.of(group, stratum, subjects));
                            by(stratum, list)
                                    .forEach(
                                            (band, some) ->
                                                    within.add(
                                                            new Within(group, band, found(some))));
                        }
                    });
        }
        return new Fairness(
                GroupRates.of(null, null, subjects),
                List.copyOf(groups),
                List.copyOf(contrasts),
                List.copyOf(within));
    }

    /** {@return the rates of that group; null where nobody is in it} */
    public @Nullable GroupRates find(Group group) {
        return groups.stream().filter(g -> g.group() == group).findFirst().orElse(null);
    }

    /** {@return how the group stands beside the others; null where nobody is in it} */
    public @Nullable Contrast find(Group group, @Nullable Trait stratum) {
        return contrasts.stream()
                .filter(c -> c.group() == group && c.stratum() == stratum)
                .findFirst()
                .orElse(null);
    }

    /** {@return what to bear in mind with the figures} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "差异是一个问题，不是结论：规则不读这些特征，但能看到的事实多少会使各组不同。",
                        "A difference is a question: no rule reads these traits, but how much of"
                                + " somebody can be seen may differ between groups."),
                new Words(
                        "确认率和误报率只来自已核实的线索；误报面（无问题者被列线索的比例）须有盲审抽样才能得出。",
                        "Confirmation and false alarms are of findings that people decided; how"
                                + " many of the sound have a finding takes a blinded draw."),
                new Words(
                        "各组的实际问题率不同时，各项比率不可能同时相等。",
                        "Where more is wrong in one group than in another, not all rates can be"
                                + " equal at once."));
    }

    private static Rate found(List<Audited> list) {
        return Rate.of(list.stream().filter(Audited::found).count(), list.size());
    }

    private static Map<Group, List<Audited>> by(Trait trait, List<Audited> subjects) {
        Map<Group, List<Audited>> byGroup = new EnumMap<>(Group.class);
        for (Audited one : subjects) {
            Group group = one.groups().get(trait);
            if (group != null) {
                byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(one);
            }
        }
        return byGroup;
    }
}
