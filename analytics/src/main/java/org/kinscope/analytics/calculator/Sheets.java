package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.analytics.tier.MeansTest;

/**
 * Fills frames with what is told, and decides by rules who counts, who is able and who supports.
 */
final class Sheets {

    private static final String EXCLUDED = "excluded_member";

    private final RulesOfDay rules;
    private final Question question;
    private final ValueSheet values;
    private final Answers answers;
    private final KnownMembers known;

    Sheets(
            RulesOfDay rules,
            Question question,
            ValueSheet values,
            Answers answers,
            KnownMembers known) {
        this.known = known;
        this.rules = rules;
        this.question = question;
        this.values = values;
        this.answers = answers;
    }

    /** {@return what is known of the family, values included} */
    Frame unit() {
        Frame frame = values.frame();
        told(frame, "unit", question.family().told());
        return frame;
    }

    private void told(Frame frame, String whom, Told told) {
        Map<String, String> names = rules.namesOf(whom);
        for (Map.Entry<String, Object> fact : told.facts().entrySet()) {
            String name = names.get(fact.getKey());
            if (name == null) {
                continue;
            }
            switch (fact.getValue()) {
                case Long number -> frame.number(name, number);
                case Boolean flag -> frame.flag(name, flag);
                case String text -> frame.text(name, text);
                default ->
                        throw new IllegalArgumentException(
                                "the fact " + name + " is no number, flag or word");
            }
        }
    }

    /**
     * {@return a member's own values beside those of the family before it is assessed; not to be
     * changed}
     */
    MemberSheet member(FamilyMember member, Frame unit) {
        return new MemberSheet(member, known.frame(member.told(), () -> read(member, unit)));
    }

    /** {@return a member's own values beside what was found of the family, to be added to} */
    MemberSheet assessed(FamilyMember member, Frame unit) {
        if (!rules.isAbilityEarly()) {
            return new MemberSheet(member, read(member, unit));
        }
        Frame frame = unit.copy();
        rules.ofPerson().carry(member(member, unit).frame(), frame);
        return new MemberSheet(member, frame);
    }

    private Frame read(FamilyMember member, Frame unit) {
        Frame frame = unit.copy();
        told(frame, "person", member.told());
        Boolean declared = member.told().flag("able");
        frame.flag("person.able_to_work", declared == null ? any("able_to_work", frame) : declared);
        frame.flag("person.no_ability", any("no_ability", frame));
        return frame;
    }

    /** {@return who counts: by law those who live together, else all that are recorded} */
    List<Membership> members(boolean coLiving, Frame unit) {
        List<Membership> list = new ArrayList<>();
        for (FamilyMember member : question.family().members()) {
            if (!coLiving) {
                list.add(new Membership(member, true, null, List.of()));
                continue;
            }
            Frame frame = member(member, unit).frame();
            list.add(
                    answers.reasons()
                            ? explained(member, frame)
                            : new Membership(member, !excluded(frame), null, List.of()));
        }
        return list;
    }

    private boolean excluded(Frame frame) {
        for (Rule rule : rules.group(EXCLUDED)) {
            if (Boolean.TRUE.equals(rule.when().holds(frame))) {
                return true;
            }
        }
        return false;
    }

    private Membership explained(FamilyMember member, Frame frame) {
        List<ConditionAnswer> asked =
                rules.group(EXCLUDED).stream().map(r -> answers.ask(r, frame)).toList();
        ConditionAnswer out =
                asked.stream().filter(r -> r.verdict() == Verdict.MET).findFirst().orElse(null);
        return new Membership(
                member,
                out == null,
                out,
                out == null
                        ? asked.stream().flatMap(r -> r.missing().stream()).distinct().toList()
                        : List.of());
    }

    /** {@return whether a rule of the group holds; null where none does and one cannot be said} */
    private @Nullable Boolean any(String group, Frame frame) {
        Boolean any = false;
        for (Rule rule : rules.group(group)) {
            any = MeansTest.or(any, rule.when().holds(frame));
        }
        return any;
    }

    /**
     * {@return {@code none}, {@code unable} where every obligor is, {@code able} where one surely
     * is not unable; null where it is not known}
     */
    @Nullable String obligors(FamilyMember member, Frame unit) {
        List<Told> obligors = member.obligors();
        if (obligors == null) {
            return null;
        }
        if (obligors.isEmpty()) {
            return "none";
        }
        return rules.isAbilityEarly()
                ? known.obligors(obligors, () -> ability(obligors, unit))
                : ability(obligors, unit);
    }

    private @Nullable String ability(List<Told> obligors, Frame unit) {
        Boolean all = true;
        for (Told obligor : obligors) {
            all = MeansTest.and(all, unable(obligor(obligor, unit)));
        }
        return all == null ? null : all ? "unable" : "able";
    }

    /** {@return whether the obligor of that frame is unable to support; null where not known} */
    @Nullable Boolean unable(Frame obligor) {
        return any("obligor_unable", obligor);
    }

    /** {@return what is known of an obligor, beside the values} */
    Frame obligor(Told obligor, Frame unit) {
        Frame frame = unit.copy();
        told(frame, "obligor", obligor);
        return frame;
    }
}
