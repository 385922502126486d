package org.kinscope.synthetic.truth;

import org.kinscope.synthetic.people.Subject;

/**
 * Takes the labels of what was planted. The subject is what a finding of that code is about; others
 * are members, kin or further units that the same case names.
 */
public interface Truth {

    /** Says that a finding of that code must be found, with no amount to compare. */
    void positive(String code, Subject subject, String note, Subject... others);

    /** Says that a finding of that code must be found, with this amount at stake. */
    void positive(String code, Subject subject, long amountFen, String note, Subject... others);

    /** Says that it looks like a case and is none. */
    void negative(String code, Subject subject, String note, Subject... others);

    /** Says that what was planted for another code is rightly found under this one too. */
    void sideEffect(String code, Subject subject, String note, Subject... others);

    /** Says that two honest readings differ: found or not found, both are right. */
    void arguable(String code, Subject subject, String note, Subject... others);

    /**
     * Says what tier the unit is in by right, where income, expense and members do not tell it, for
     * example because its property is over the limits.
     *
     * @param assessed {@code 1}, {@code 2}, {@code none}, or {@code ""} where it is not evaluated
     * @param withinLimits whether the property is within the limits
     */
    void tier(Subject unit, String assessed, boolean withinLimits, String note);
}
