package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;

/** Somebody of a clan before it is known where they live; known to the clan only. */
final class Kin {

    final Sex sex;
    final LocalDate birth;
    final String surname;
    final @Nullable Kin father;
    final @Nullable Kin mother;
    final List<Kin> children = new ArrayList<>();
    @Nullable LocalDate death;
    @Nullable Kin spouse;
    @Nullable LocalDate married;
    @Nullable LocalDate divorced;
    @Nullable Citizen citizen;

    Kin(Sex sex, LocalDate birth, String surname, @Nullable Kin father, @Nullable Kin mother) {
        this.sex = sex;
        this.birth = birth;
        this.surname = surname;
        this.father = father;
        this.mother = mother;
    }

    int ageOn(LocalDate day) {
        return birth.until(day).getYears();
    }

    boolean livesOn(LocalDate day) {
        LocalDate end = death;
        return end == null || end.isAfter(day);
    }

    /** {@return the spouse who lives and is not divorced, or null} */
    @Nullable Kin partnerOn(LocalDate day) {
        Kin partner = spouse;
        return partner != null && divorced == null && partner.livesOn(day) ? partner : null;
    }
}
