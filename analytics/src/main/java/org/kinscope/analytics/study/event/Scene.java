package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.Optional;
import org.kinscope.analytics.family.Family;

/** A family to which things may happen. A pure function of what is known; many threads may ask. */
public interface Scene {

    /** {@return the family as it is} */
    Family family();

    /** {@return when the member was born; empty where only an age is told} */
    Optional<LocalDate> birthDate(String member);

    /**
     * {@return when the member's schooling ends; empty where there is none, or nobody knows when it
     * ends}
     */
    Optional<LocalDate> graduation(String member);

    /** {@return whether the member has a living husband or wife, in the family or elsewhere} */
    boolean isMarried(String member);

    /** {@return the family after the event, whoever of its members or relatives it is of} */
    Family after(Event event);

    /**
     * {@return the family so many months later: everybody older, and who graduates by then out of
     * school; incomes, property, illness and rules as they are}
     *
     * @param months from 0
     */
    Family later(int months);
}
