package org.kinscope.synthetic.city;

import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Subject;
import org.kinscope.synthetic.place.Dwelling;

/**
 * A household of the register.
 *
 * @param number 户号
 * @param home its address
 * @param head 户主
 */
public record Household(String number, Dwelling home, Citizen head) implements Subject {

    @Override
    public String kind() {
        return "Household";
    }

    @Override
    public String key() {
        return number;
    }
}
