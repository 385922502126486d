package org.kinscope.analytics.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;

/**
 * An aid unit of the registers as a family. What no dataset tells is not known; that there is
 * nothing is known only where a dataset was delivered whole or a valid answer says so.
 */
public final class RegisteredFamily {

    private RegisteredFamily() {}

    /** {@return the unit's living members of that day and what is known of them} */
    public static Family of(Neighbourhood n, String aidUnitNo, LocalDate day) {
        List<Membership> members = Units.membersOn(n, aidUnitNo, day);
        List<String> ids = members.stream().map(Membership::personId).distinct().toList();
        String applicant =
                members.stream()
                        .filter(Membership::applicant)
                        .map(Membership::personId)
                        .findFirst()
                        .orElse(ids.isEmpty() ? "" : ids.getFirst());
        return of(
                n,
                aidUnitNo,
                Units.divisionOf(n, aidUnitNo),
                ids,
                applicant,
                day,
                Units.runningStatuses(n, aidUnitNo, day).stream()
                        .map(s -> new HeldStatus(s.status(), "grace".equals(s.mode())))
                        .distinct()
                        .toList());
    }

    /**
     * {@return those people as a family without a status: a registered household, or one alone} Who
     * is not in sight, or does not live on the day, is left out.
     *
     * @param key the household's number, or the personId
     * @param divisionCode where they live; null where unknown
     * @param ids who belongs, the head first
     */
    public static Family ofPeople(
            Neighbourhood n,
            String key,
            @Nullable String divisionCode,
            List<String> ids,
            LocalDate day) {
        List<String> living =
                ids.stream()
                        .distinct()
                        .filter(id -> n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false))
                        .toList();
        String head = living.isEmpty() ? "" : living.getFirst();
        return of(n, key, divisionCode, living, head, day, List.of());
    }

    /**
     * {@return the family by facts that are other ones for some of its members alone} Its members,
     * what they own and its statuses are the same ones.
     *
     * @param now the family as it was read
     * @param then the other facts
     * @param concerned of whom, by personId, other facts may be read; who is not is not read again
     */
    public static Family reread(
            Family now, Neighbourhood then, Predicate<String> concerned, LocalDate day) {
        List<FamilyMember> members = new ArrayList<>(now.members());
        RegisteredMember reader = new RegisteredMember(then, day);
        List<String> ids = members.stream().map(FamilyMember::key).toList();
        String applicant =
                members.stream()
                        .filter(m -> "self".equals(m.told().text("relation")))
                        .map(FamilyMember::key)
                        .findFirst()
                        .orElse("");
        boolean same = true;
        for (int i = 0; i < ids.size(); i++) {
            if (concerned.test(ids.get(i))) {
                members.set(i, reader.read(ids.get(i), applicant, ids));
                same = false;
            }
        }
        return same ? now : now.withMembers(members);
    }

    private static Family of(
            Neighbourhood n,
            String key,
            @Nullable String divisionCode,
            List<String> ids,
            String applicant,
            LocalDate day,
            List<HeldStatus> statuses) {
        RegisteredMember reader = new RegisteredMember(n, day);
        return new Family(
                key,
                divisionCode,
                Told.NOTHING,
                ids.stream().map(id -> reader.read(id, applicant, ids)).toList(),
                RegisteredHoldings.of(n, ids, day),
                statuses,
                true);
    }
}
