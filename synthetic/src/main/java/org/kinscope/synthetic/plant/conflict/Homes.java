package org.kinscope.synthetic.plant.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;

/** The aided families about whom sources speak. */
final class Homes {

    private Homes() {}

    /** A child of an aided parent, certified as born on that day. */
    record Child(Citizen child, Unit unit) {}

    /**
     * {@return a child in a unit}
     *
     * @param born the plan of the child, as the register has it
     * @param certified the day that the certificate gives, or null for a blank one
     */
    static Child child(Cast cast, Citizen parent, NewCitizen born, @Nullable LocalDate certified) {
        Citizen child = cast.with(parent, born, born.sex() == Sex.MAN ? "20" : "30");
        Citizen mother = parent.sex() == Sex.WOMAN ? parent : null;
        Citizen father = parent.sex() == Sex.MAN ? parent : null;
        cast.stage().register().child(child, mother, father, certified);
        return new Child(child, cast.aiding().dibao(parent, child));
    }

    /** {@return the plan of a child who lives with a parent} */
    static NewCitizen plan(Cast cast, Citizen parent) {
        Sex sex = cast.draw().chance(0.5) ? Sex.MAN : Sex.WOMAN;
        return NewCitizen.of(sex, cast.born(cast.draw().between(7, 15)), parent.home())
                .surname(parent.surname());
    }

    /** {@return a parent alone} */
    static Citizen parent(Cast cast) {
        return cast.head(cast.draw().between(32, 45));
    }

    /**
     * {@return a dead member of the unit of a head who lives}
     *
     * @param inRegister whether the police know of the death
     * @param inMorgue whether the register of deaths knows of it, and of the same day
     */
    static Citizen dead(
            Cast cast, Citizen head, LocalDate died, boolean inRegister, boolean inMorgue) {
        NewCitizen plan =
                NewCitizen.of(head.sex().other(), cast.born(78), head.home())
                        .died(died, inRegister, inMorgue);
        Citizen dead = cast.with(head, plan, "97");
        Unit unit = cast.aiding().dibao(head);
        cast.stage().aid().member(unit, dead, died.minusMonths(20), died);
        return dead;
    }

    /** A head and a registered spouse of one unit, married once and divorced perhaps. */
    static Citizen spouse(Cast cast, Citizen head, LocalDate on, @Nullable LocalDate divorced) {
        Citizen spouse = cast.with(head, head.sex().other(), head.ageOn(cast.asOf()) - 1, "10");
        cast.marry(head, spouse, on, divorced);
        cast.aiding().dibao(head, spouse);
        return spouse;
    }
}
