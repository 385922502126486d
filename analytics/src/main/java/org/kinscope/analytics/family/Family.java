package org.kinscope.analytics.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family on one day.
 *
 * @param key its name, or the number of its aid unit or household
 * @param divisionCode where it lives; null where unknown: the city's rules apply
 * @param told what is known of it
 * @param members who belongs to it, whoever of them counts by law
 * @param holdings what they own together
 * @param statuses the recorded statuses that run
 * @param recorded whether the facts come from registers, where a member without an income row may
 *     have an income that nobody told
 */
public record Family(
        String key,
        @Nullable String divisionCode,
        Told told,
        List<FamilyMember> members,
        Holdings holdings,
        List<HeldStatus> statuses,
        boolean recorded) {

    public Family {
        members = List.copyOf(members);
        statuses = List.copyOf(statuses);
    }

    /** {@return the same family with other members} */
    public Family withMembers(List<FamilyMember> other) {
        return new Family(key, divisionCode, told, other, holdings, statuses, recorded);
    }

    /** {@return whether the status is recorded and runs} */
    public boolean holds(String status) {
        return statuses.stream().anyMatch(s -> s.status().equals(status));
    }
}
