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
        return of(new Suppositions(calculator, question, scene));
    }

    /** {@return the same of a family of which more is asked} */
    public List<Boundary> of(Suppositions asked) {
        List<Boundary> all = new ArrayList<>();
        dated(asked.scene(), null).forEach(c -> all.add(c.of(asked)));
        undated(asked.scene()).forEach(c -> all.add(c.of(asked)));
        new PropertyLimit(asked).crossings().forEach(c -> all.add(c.of(asked)));
        for (String county : countiesBeside(asked.question().family())) {
            all.add(at(asked, county));
        }
        return all;
    }

    /** {@return death of each and marriage of who may marry; none of who lives alone} */
    List<Coming> undated(Scene scene) {
        List<Coming> list = new ArrayList<>();
        List<FamilyMember> members = scene.family().members();
        for (FamilyMember member : members.size() > 1 ? members : List.<FamilyMember>of()) {
            list.add(Coming.of(Event.Kind.DEATH, member, 0, null));
            Long age = member.told().number("age");
            boolean marries = age != null && age >= MARRIAGE_AGE && !scene.isMarried(member.key());
            if (marries) {
                list.add(Coming.of(Event.Kind.MARRIAGE, member, 0, null));
            }
        }
        return list;
    }

    /** {@return the counties that the catalogue names and in which the family does not live} */
    List<String> countiesBeside(Family family) {
        String home = family.divisionCode();
        return counties.stream().filter(c -> home == null || !home.startsWith(c)).toList();
    }

    /** {@return the same family in that county} */
    static Boundary at(Suppositions asked, String county) {
        return new Boundary(
                Boundary.Kind.COUNTY,
                null,
                county,
                "at",
                null,
                null,
                asked.before(),
                moved(asked, county));
    }

    /** Where the same rules and values hold, the answers are the same. */
    private static Aid moved(Suppositions asked, String county) {
        Family family = asked.question().family();
        if (asked.calculator().isSame(asked.question(), family.divisionCode(), county)) {
            return asked.before();
        }
        return asked.of(
                new Family(
                        family.key(),
                        county,
                        family.told(),
                        family.members(),
                        family.holdings(),
                        family.statuses(),
                        family.recorded()));
    }

    /** {@return the ages and ends of schooling that are reached within so many months} */
    List<Coming> ahead(Suppositions asked, int months) {
        LocalDate day = asked.question().day();
        return dated(asked.scene(), day.plusMonths(months));
    }

    private List<Coming> dated(Scene scene, @Nullable LocalDate until) {
        List<Coming> list = new ArrayList<>();
        for (FamilyMember member : scene.family().members()) {
            Long age = member.told().number("age");
            LocalDate birth = scene.birthDate(member.key()).orElse(null);
            if (age != null) {
                for (int limit : ages.tailSet(age.intValue(), false)) {
                    LocalDate on = birth == null ? null : birth.plusYears(limit);
                    if (until == null || (on != null && !on.isAfter(until))) {
                        list.add(Coming.of(Event.Kind.BIRTHDAY, member, limit, on));
                    }
                }
            }
            String stage = member.told().text("stage");
            if (stage != null && Schooling.isLast(stage)) {
                LocalDate on = scene.graduation(member.key()).orElse(null);
                if (until == null || (on != null && !on.isAfter(until))) {
                    list.add(Coming.of(Event.Kind.GRADUATION, member, 0, on));
                }
            }
        }
        return list;
    }
}
