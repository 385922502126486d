package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.graph.money.Yuan;

/**
 * One month of a family's path: what it has in it as far as birthdays and the ends of schooling
 * tell.
 *
 * @param day the same day of that month
 * @param happens what happens since the month before: a member's key and the age or {@code
 *     graduation}
 * @param income the own income of the month
 * @param aid what the rules give in a year if that month lasted
 * @param changes programmes that are not as in the month before
 */
public record Month(
        LocalDate day, List<Happening> happens, Yuan income, Aid aid, List<Difference> changes) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * What happens.
     *
     * @param member to whom
     * @param what the age that is reached, or {@code graduation}
     */
    public record Happening(String member, String what) {}

    public Month {
        happens = List.copyOf(happens);
        changes = List.copyOf(changes);
    }

    /** {@return known aid of the month: a twelfth of a year's} */
    public Yuan aidOfMonth() {
        return aid.yearly().perMonthOfYear();
    }

    /** {@return R of the month} */
    public Yuan resources() {
        return income.plus(aidOfMonth());
    }

    /**
     * {@return the path from the question's day over so many months, both ends included}
     *
     * @param boundaries whose age limits are told
     */
    public static List<Month> path(
            Calculator calculator,
            Boundaries boundaries,
            Scene scene,
            Question question,
            int months) {
        List<Month> path = new ArrayList<>();
        Suppositions asked = new Suppositions(calculator, question, scene);
        Family before = scene.family();
        Aid had = asked.before();
        for (int i = 0; i <= months; i++) {
            Family then = scene.later(i);
            Aid has = then.equals(before) ? had : asked.of(then);
            path.add(
                    new Month(
                            question.day().plusMonths(i),
                            happened(before, then, boundaries),
                            income(then),
                            has,
                            had.to(has)));
            before = then;
            had = has;
        }
        return path;
    }

    private static List<Happening> happened(Family before, Family then, Boundaries boundaries) {
        Map<String, FamilyMember> old = new HashMap<>();
        before.members().forEach(m -> old.put(m.key(), m));
        List<Happening> list = new ArrayList<>();
        for (FamilyMember member : then.members()) {
            FamilyMember was = old.get(member.key());
            if (was == null) {
                continue;
            }
            Long age = member.told().number("age");
            if (age != null
                    && !age.equals(was.told().number("age"))
                    && boundaries.ages().contains(age.intValue())) {
                list.add(new Happening(member.key(), Long.toString(age)));
            }
            if (!Objects.equals(was.told().text("stage"), member.told().text("stage"))) {
                list.add(new Happening(member.key(), Event.Kind.GRADUATION.code()));
            }
        }
        return list;
    }

    private static Yuan income(Family family) {
        long yearly =
                family.members().stream()
                        .map(FamilyMember::earnings)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .mapToLong(e -> e.yearly().fen())
                        .sum();
        return new Yuan(Math.floorDiv(yearly, MONTHS_OF_YEAR));
    }
}
