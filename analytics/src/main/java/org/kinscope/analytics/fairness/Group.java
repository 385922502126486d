package org.kinscope.analytics.fairness;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** A group of one trait. Who is of none is counted as unknown. */
public enum Group {
    MALE(Trait.SEX, "男", "male"),
    FEMALE(Trait.SEX, "女", "female"),
    UNDER_18(Trait.AGE, "18岁以下", "under 18"),
    FROM_18(Trait.AGE, "18–39岁", "18 to 39"),
    FROM_40(Trait.AGE, "40–59岁", "40 to 59"),
    FROM_60(Trait.AGE, "60–79岁", "60 to 79"),
    FROM_80(Trait.AGE, "80岁及以上", "80 and over"),
    DISABLED(Trait.DISABILITY, "有残疾证", "certified as disabled"),
    NOT_DISABLED(Trait.DISABILITY, "无残疾证", "not certified"),
    URBAN(Trait.RESIDENCE, "居委会", "residents' committee"),
    RURAL(Trait.RESIDENCE, "村委会", "villagers' committee"),
    LOCAL(Trait.REGISTRATION, "户籍在居住县（市、区）", "registered in the county"),
    NON_LOCAL(Trait.REGISTRATION, "户籍在外县（市、区）", "registered elsewhere"),
    ONE_MEMBER(Trait.SINGLE, "单人保", "one member alone"),
    WHOLE_UNIT(Trait.SINGLE, "整户或渐退期", "whole unit or grace"),
    KIN_0(Trait.KIN, "0人", "none"),
    KIN_1(Trait.KIN, "1–5人", "1 to 5"),
    KIN_6(Trait.KIN, "6–10人", "6 to 10"),
    KIN_11(Trait.KIN, "11–20人", "11 to 20"),
    KIN_21(Trait.KIN, "21人及以上", "21 and more"),
    FACTS_0(Trait.FACTS, "0条", "none"),
    FACTS_1(Trait.FACTS, "1–4条", "1 to 4"),
    FACTS_5(Trait.FACTS, "5–9条", "5 to 9"),
    FACTS_10(Trait.FACTS, "10–19条", "10 to 19"),
    FACTS_20(Trait.FACTS, "20条及以上", "20 and more");

    private final Trait trait;
    private final Words words;

    Group(Trait trait, String zh, String en) {
        this.trait = trait;
        this.words = new Words(zh, en);
    }

    /** {@return the trait whose group it is} */
    public Trait trait() {
        return trait;
    }

    /** {@return what it is called} */
    public Words words() {
        return words;
    }

    /** {@return its name at the edges, as {@code female}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the band of an age in full years} */
    static Group ofAge(int years) {
        return years < 18
                ? UNDER_18
                : years < 40 ? FROM_18 : years < 60 ? FROM_40 : years < 80 ? FROM_60 : FROM_80;
    }

    /** {@return the band of a number of visible relatives} */
    static Group ofKin(int relatives) {
        return relatives == 0
                ? KIN_0
                : relatives <= 5
                        ? KIN_1
                        : relatives <= 10 ? KIN_6 : relatives <= 20 ? KIN_11 : KIN_21;
    }

    /** {@return the band of a number of linked facts} */
    static Group ofFacts(int facts) {
        return facts == 0
                ? FACTS_0
                : facts < 5 ? FACTS_1 : facts < 10 ? FACTS_5 : facts < 20 ? FACTS_10 : FACTS_20;
    }
}
