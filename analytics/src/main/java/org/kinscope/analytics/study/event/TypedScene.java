package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.Told;
import org.kinscope.graph.money.Yuan;

/**
 * A family that was typed in: it tells ages and no days, and of relatives elsewhere only what they
 * owe.
 *
 * @param family the family
 */
public record TypedScene(Family family) implements Scene {

    private static final int MONTHS = 12;
    private static final String WAGE = "wage";

    @Override
    public Optional<LocalDate> birthDate(String member) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> graduation(String member) {
        return Optional.empty();
    }

    /** By what each is to the applicant: a couple is told, elders are taken to be one. */
    @Override
    public boolean isMarried(String member) {
        boolean couple =
                family.members().stream().anyMatch(m -> "spouse".equals(m.told().text("relation")));
        return family.members().stream()
                .filter(m -> m.key().equals(member))
                .map(m -> String.valueOf(m.told().text("relation")))
                .anyMatch(
                        relation ->
                                switch (relation) {
                                    case "self" -> couple;
                                    case "spouse", "parent", "grandparent" -> true;
                                    default -> false;
                                });
    }

    @Override
    public Family after(Event event) {
        return apply(family, event);
    }

    /** It tells no days, so that nothing happens of itself. */
    @Override
    public Family later(int months) {
        return family;
    }

    /** {@return the family after what happens to one of its members} */
    static Family apply(Family family, Event event) {
        String who = event.person();
        if (event.kind().leaves()) {
            return family.withMembers(
                    family.members().stream().filter(m -> !m.key().equals(who)).toList());
        }
        UnaryOperator<FamilyMember> change =
                switch (event.kind()) {
                    case WAGE -> m -> paid(m, event.amount());
                    case GRADUATION -> TypedScene::outOfSchool;
                    default -> m -> told(m, m.told().with("age", event.amount()));
                };
        return family.withMembers(
                family.members().stream()
                        .map(m -> m.key().equals(who) ? change.apply(m) : m)
                        .toList());
    }

    private static FamilyMember paid(FamilyMember member, long fenAMonth) {
        List<Earning> had = member.earnings();
        List<Earning> earnings = new ArrayList<>(had == null ? List.of() : had);
        earnings.add(new Earning(WAGE, new Yuan(fenAMonth).times(MONTHS)));
        return new FamilyMember(
                member.key(), member.name(), member.told(), earnings, member.obligors());
    }

    private static FamilyMember outOfSchool(FamilyMember member) {
        return told(
                member,
                member.told()
                        .with("stage", "none")
                        .with("school_cost", 0L)
                        .with("full_time", null));
    }

    private static FamilyMember told(FamilyMember member, Told told) {
        return new FamilyMember(
                member.key(), member.name(), told, member.earnings(), member.obligors());
    }
}
