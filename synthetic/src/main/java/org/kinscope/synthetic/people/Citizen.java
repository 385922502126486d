package org.kinscope.synthetic.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.place.Dwelling;
import org.kinscope.synthetic.place.Village;

/**
 * A person whose row is written.
 *
 * @param id the ID number, 18 characters
 * @param name surname first
 * @param sex as in the number
 * @param birth as in the number
 * @param death the day of death, or null while alive
 * @param home the dwelling that the register gives
 */
public record Citizen(
        String id, String name, Sex sex, LocalDate birth, @Nullable LocalDate death, Dwelling home)
        implements Subject {

    @Override
    public String kind() {
        return "Person";
    }

    @Override
    public String key() {
        return id;
    }

    /** {@return the first character of the name} */
    public String surname() {
        return name.substring(0, 1);
    }

    /** {@return whole years lived on that day} */
    public int ageOn(LocalDate day) {
        return birth.until(day).getYears();
    }

    /** {@return whether the person lives on that day} */
    public boolean livesOn(LocalDate day) {
        return !birth.isAfter(day) && (death == null || death.isAfter(day));
    }

    /** {@return the village of the home} */
    public Village village() {
        return home.village();
    }
}
