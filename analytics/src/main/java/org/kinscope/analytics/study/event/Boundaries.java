package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.study.aid.Aid;

/**
 * Finds the limits other than income before a family. Each is crossed alone, everything else
 * staying: two that fall together are two lines. A pure function; many threads may ask at once.
 */
public final class Boundaries {

    /** Civil Code 1047: men marry from 22, women from 20; which one is read of nobody. */
    public static final int MARRIAGE_AGE = 22;

    private static final Pattern COUNTY = Pattern.compile("area: \"(\\d{6})\"");

    private final Calculator calculator;
    private final NavigableSet<Integer> ages;
    private final List<String> counties;

    /** By the rules of that calculator on that day. */
    public Boundaries(Calculator calculator, LocalDate day) {
        this.calculator = calculator;
        ages = AgeLimits.of(calculator.book(), day);
        counties = counties(calculator.book());
    }

    /** {@return the ages at which a rule answers otherwise} */
    public NavigableSet<Integer> ages() {
        return ages;
    }

    /** Counties of the city that any file of the catalogue tells apart. */
    private static List<String> counties(RuleBook book) {
        String city = book.catalogue().cityArea();
        TreeSet<String> found = new TreeSet<>();
        Matcher standards = COUNTY.matcher(book.catalogue().file("standards.yaml"));
        while (standards.find()) {
            found.add(standards.group(1));
        }
        for (Value value : book.values()) {
            value.lines().stream()
                    .map(Value.Line::area)
                    .filter(a -> a.length() == 6)
                    .forEach(found::add);
        }
        return found.stream().filter(area -> area.startsWith(city)).toList();
    }

    /**
     * {@return all limits before the family: ages, schooling, death, marriage, property, county}
     * Those at which nothing changes too: that a limit costs nothing is an answer.
     */
    public List<Boundary> of(Scene scene, Question question) {
        Aid before = Aid.of(calculator, question.about(scene.family()));
        List<Boundary> all = new ArrayList<>(dated(scene, question, before, null));
        for (FamilyMember member : scene.family().members()) {
            if (scene.family().members().size() > 1) {
                all.add(event(scene, question, before, Event.Kind.DEATH, member, 0));
                Long age = member.told().number("age");
                boolean marries =
                        age != null && age >= MARRIAGE_AGE && !scene.isMarried(member.key());
                if (marries) {
                    all.add(event(scene, question, before, Event.Kind.MARRIAGE, member, 0));
                }
            }
        }
        new PropertyLimit(calculator, question.about(scene.family()), before).addTo(all);
        String home = scene.family().divisionCode();
        for (String county : counties) {
            if (home == null || !home.startsWith(county)) {
                Family moved = moved(scene.family(), county);
                all.add(
                        new Boundary(
                                Boundary.Kind.COUNTY,
                                null,
                                county,
                                "at",
                                null,
                                null,
                                before,
                                Aid.of(calculator, question.about(moved))));
            }
        }
        return all;
    }

    private static Family moved(Family family, String division) {
        return new Family(
                family.key(),
                division,
                family.told(),
                family.members(),
                family.holdings(),
                family.statuses(),
                family.recorded());
    }

    /**
     * {@return the ages and ends of schooling that are reached within so many months}
     *
     * @param before aid of a year as it is
     */
    public List<Boundary> ahead(Scene scene, Question question, Aid before, int months) {
        return dated(scene, question, before, question.day().plusMonths(months));
    }

    private List<Boundary> dated(
            Scene scene, Question question, Aid before, @Nullable LocalDate until) {
        List<Boundary> list = new ArrayList<>();
        for (FamilyMember member : scene.family().members()) {
            Long age = member.told().number("age");
            LocalDate birth = scene.birthDate(member.key()).orElse(null);
            if (age != null) {
                for (int limit : ages.tailSet(age.intValue(), false)) {
                    LocalDate on = birth == null ? null : birth.plusYears(limit);
                    if (until == null || (on != null && !on.isAfter(until))) {
                        Boundary one =
                                event(scene, question, before, Event.Kind.BIRTHDAY, member, limit);
                        list.add(at(one, on));
                    }
                }
            }
            String stage = member.told().text("stage");
            if (stage != null && Schooling.isLast(stage)) {
                LocalDate on = scene.graduation(member.key()).orElse(null);
                if (until == null || (on != null && !on.isAfter(until))) {
                    list.add(
                            at(
                                    event(
                                            scene,
                                            question,
                                            before,
                                            Event.Kind.GRADUATION,
                                            member,
                                            0),
                                    on));
                }
            }
        }
        return list;
    }

    private Boundary event(
            Scene scene,
            Question question,
            Aid before,
            Event.Kind kind,
            FamilyMember member,
            long amount) {
        Family then = scene.after(new Event(kind, member.key(), amount));
        return new Boundary(
                switch (kind) {
                    case BIRTHDAY -> Boundary.Kind.AGE;
                    case GRADUATION -> Boundary.Kind.GRADUATION;
                    case DEATH -> Boundary.Kind.DEATH;
                    default -> Boundary.Kind.MARRIAGE;
                },
                member.key(),
                kind == Event.Kind.BIRTHDAY
                        ? Long.toString(amount)
                        : kind == Event.Kind.GRADUATION
                                ? String.valueOf(member.told().text("stage"))
                                : kind.code(),
                "at",
                null,
                null,
                before,
                Aid.of(calculator, question.about(then)));
    }

    private static Boundary at(Boundary b, @Nullable LocalDate on) {
        return new Boundary(
                b.kind(),
                b.member(),
                b.limit(),
                b.crossing(),
                on,
                b.distance(),
                b.before(),
                b.after());
    }
}
