package org.kinscope.synthetic.city;

import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Subject;
import org.kinscope.synthetic.place.Dwelling;

/**
 * An aid unit.
 *
 * @param number its number
 * @param home where it says that it lives
 * @param applicant who applied
 */
public record Unit(String number, Dwelling home, Citizen applicant) implements Subject {

    @Override
    public String kind() {
        return "AidUnit";
    }

    @Override
    public String key() {
        return number;
    }
}
