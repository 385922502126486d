package org.kinscope.analytics.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** By what subjects are told apart in the audit, and only there. */
public enum Trait {
    /** Sex of the person, or of the unit's applicant. */
    SEX("性别", "sex"),
    /** Age of the person, or of the unit's applicant. */
    AGE("年龄", "age"),
    /** Whether the person, or anybody of the unit, is certified as disabled. */
    DISABILITY("残疾", "disability"),
    /** Whether the division is of a residents' or of a villagers' committee. */
    RESIDENCE("城乡", "urban or rural"),
    /** Whether the person, or the applicant, is registered in the county of residence. */
    REGISTRATION("户籍", "household registration"),
    /** Whether the unit's running status is held by one member alone (单人保). */
    SINGLE("单人保", "status of one member alone"),
    /** How many relatives within two steps the graph shows. */
    KIN("可见亲属数", "visible relatives"),
    /** How many facts of means and livelihood the graph holds of the subject's own people. */
    FACTS("关联事实数", "linked facts");

    private final Words words;

    Trait(String zh, String en) {
        words = new Words(zh, en);
    }

    /** {@return what it is called} */
    public Words words() {
        return words;
    }

    /** {@return its name at the edges, as {@code sex}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it tells how much the graph sees, and not who somebody is} */
    public boolean isVisibility() {
        return this == KIN || this == FACTS;
    }

    /** {@return its groups, in order} */
    public List<Group> groups() {
        return Arrays.stream(Group.values()).filter(group -> group.trait() == this).toList();
    }
}
