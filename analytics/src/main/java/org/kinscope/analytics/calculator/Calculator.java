package org.kinscope.analytics.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.Reading;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.condition.Frame;

/**
 * Answers what is due to a family. A pure function: the same question has the same answer. Many
 * threads may ask at once.
 *
 * <p>The order is fixed: who counts; income, expenditure and property; the tier; the statuses that
 * programmes give by their own conditions (destitute person, orphan, unsupported child); every
 * programme; at last the rules about pairs, which take away or reduce.
 */
public final class Calculator {

    private final RuleBook book;
    private final Days days;

    /** The calculator of those rules. */
    public Calculator(RuleBook book) {
        this.book = book;
        this.days = new Days(book);
    }

    /** {@return the rules} */
    public RuleBook book() {
        return book;
    }

    /**
     * {@return the dated values of that day by that reading, found once}
     *
     * @throws IllegalArgumentException as for {@link PolicyCatalogue#at(LocalDate, String)}
     */
    public PolicyAt policy(LocalDate day, String profile) {
        return days.policy(day, profile);
    }

    /**
     * {@return the same where the family of the question lives, by the reading that it asks for}
     */
    public PolicyAt policy(Question question) {
        return policy(question.day(), profile(question));
    }

    private String profile(Question question) {
        String profile = question.profile();
        return profile == null
                ? book.profileOf(question.family().divisionCode(), question.day())
                : profile;
    }

    /**
     * {@return whether the same reading, values and standard hold in both places, so that a family
     * has the same answers in either}
     *
     * @param question by which day and values
     */
    public boolean isSame(Question question, @Nullable String here, @Nullable String there) {
        LocalDate day = question.day();
        String profile = question.profile();
        String reading = profile == null ? book.profileOf(here, day) : profile;
        return (profile != null || reading.equals(book.profileOf(there, day)))
                && values(question, here) == values(question, there)
                && policy(day, reading)
                        .dibaoStandard(here)
                        .equals(policy(day, reading).dibaoStandard(there));
    }

    private Days.Values values(Question question, @Nullable String division) {
        return days.values(
                question.day(),
                division == null ? book.catalogue().cityArea() : division,
                question.illustrative());
    }

    /**
     * {@return what is due, programme by programme}
     *
     * @throws IllegalArgumentException if the profile is unknown or the day lies before the
     *     catalogue
     */
    public Entitlements answer(Question question) {
        return answer(question, true, new KnownMembers());
    }

    /**
     * {@return the tier and what is due, without what they rest on and without notes} What is not
     * due or cannot be said is left out, and of an amount that is not known it is told that it is
     * not known, and no more. For those who ask thousands of times and want the amounts.
     *
     * @throws IllegalArgumentException as for {@link #answer}
     */
    public Entitlements unexplained(Question question) {
        return unexplained(question, new KnownMembers());
    }

    /**
     * {@return the tier alone, without what it rests on, with what is missing to tell it} No
     * programme is asked: of a city, a quarter of the work of {@link #unexplained}.
     *
     * @throws IllegalArgumentException as for {@link #answer}
     */
    public FamilyTier tier(Question question) {
        return tier(question, new KnownMembers());
    }

    /**
     * {@return the calculator for one family whose incomes vary: what its members are told to be is
     * read once} The answers are the same ones.
     */
    public Variations variations() {
        return new Variations(this);
    }

    Entitlements unexplained(Question question, KnownMembers known) {
        return answer(question, false, known);
    }

    FamilyTier tier(Question question, KnownMembers known) {
        return assess(question, false, known).tier();
    }

    private Entitlements answer(Question question, boolean reasons, KnownMembers known) {
        Assessment at = assess(question, reasons, known);
        Frame unit = at.unit();
        Statuses statuses = new Statuses(at.rules(), question, at.sheets(), at.incomes());
        statuses.prepare(at.tier(), at.members(), unit);
        List<MemberSheet> members = new ArrayList<>();
        for (MemberSheet member : at.members()) {
            members.add(statuses.of(member.member(), unit));
        }
        statuses.together(members, unit);
        Decisions decisions = new Decisions(question, at.answers(), at.tier());
        List<Entitlement> all = new ArrayList<>();
        for (RulesOfDay.Programme programme : days.programmes(question.day(), at.profile())) {
            if (programme.ofPerson()) {
                for (MemberSheet member : members) {
                    decisions.add(programme, member.member().key(), member.frame(), all);
                }
            } else {
                decisions.add(programme, null, unit, all);
            }
        }
        List<Entitlement> settled =
                new PairRules(
                                at.policy(),
                                heads(unit),
                                ages(members),
                                reasons ? names(members) : Map.of(),
                                reasons)
                        .settle(all);
        return new Entitlements(
                question.day(),
                question.family().divisionCode(),
                at.profile(),
                at.reading().basis().text(),
                at.memberships(),
                at.tier(),
                settled,
                reasons ? Notes.of(question, at.tier(), at.values()) : List.of());
    }

    /** Who counts and which tier they are, with what was made to tell it. */
    private record Assessment(
            String profile,
            Reading reading,
            PolicyAt policy,
            RulesOfDay rules,
            ValueSheet values,
            Answers answers,
            Sheets sheets,
            Frame unit,
            List<Membership> memberships,
            List<MemberSheet> members,
            Incomes incomes,
            FamilyTier tier) {}

    private Assessment assess(Question question, boolean reasons, KnownMembers known) {
        known.about(question);
        Family family = question.family();
        String profile = profile(question);
        Reading reading = days.reading(question.day(), profile);
        RulesOfDay rules = days.rules(question.day());
        PolicyAt policy = days.policy(question.day(), profile);
        ValueSheet values = new ValueSheet(book, question, policy, days);
        Answers answers = new Answers(book.language(), values, reasons);
        Sheets sheets = new Sheets(rules, question, values, answers, known);
        Frame unit = sheets.unit();
        List<Membership> memberships = sheets.members(reading.coLiving(), unit);
        List<MemberSheet> members =
                memberships.stream()
                        .filter(Membership::counts)
                        .map(m -> sheets.member(m.member(), unit))
                        .toList();
        Incomes incomes = new Incomes(rules, values, reasons);
        FamilyTier tier =
                new FamilyMeans(policy, reading, values, question.without(), reasons)
                        .tier(family, members, incomes, new Support(rules, sheets, answers));
        return new Assessment(
                profile,
                reading,
                policy,
                rules,
                values,
                answers,
                sheets,
                unit,
                memberships,
                members,
                incomes,
                tier);
    }

    private static int heads(Frame unit) {
        Long heads = unit.findNumber("unit.heads");
        return heads == null ? 0 : Math.toIntExact(heads);
    }

    private static Map<String, String> names(List<MemberSheet> members) {
        Map<String, String> names = new HashMap<>();
        members.forEach(m -> names.put(m.member().key(), m.member().called()));
        return names;
    }

    private static Map<String, Long> ages(List<MemberSheet> members) {
        Map<String, Long> ages = new HashMap<>();
        for (MemberSheet member : members) {
            Long age = member.frame().findNumber("person.age");
            if (age != null) {
                ages.put(member.member().key(), age);
            }
        }
        return ages;
    }
}
