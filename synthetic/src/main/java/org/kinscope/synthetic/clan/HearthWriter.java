package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Household;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;

/** Puts the people of a clan on the stage: the register, births, marriages. */
final class HearthWriter {

    private static final double FROM_ELSEWHERE = 0.08;

    private final Stage stage;
    private final Draw draw;
    private final Census census;

    HearthWriter(Stage stage, Draw draw, Census census) {
        this.stage = stage;
        this.draw = draw;
        this.census = census;
    }

    void write(List<Hearth> hearths) {
        for (Hearth hearth : hearths) {
            people(hearth);
        }
        for (Hearth hearth : hearths) {
            for (Kin kin : hearth.members) {
                birth(kin);
                marriage(kin);
            }
        }
    }

    private void people(Hearth hearth) {
        LocalDate day = stage.asOf();
        int living = 0;
        Kin head = hearth.members.getFirst();
        for (Kin kin : hearth.members) {
            if (kin.livesOn(day)) {
                living++;
                if (!head.livesOn(day) && kin.ageOn(day) >= 18) {
                    head = kin;
                }
            }
        }
        Household household = stage.register().household(hearth.home, citizen(head, hearth));
        for (Kin kin : hearth.members) {
            if (kin == head) {
                continue;
            }
            Citizen citizen = citizen(kin, hearth);
            String relation = Relations.toHead(kin, head);
            LocalDate wedding = kin.married;
            boolean marriedIn = wedding != null && (kin == head.spouse || kin.father == null);
            stage.register()
                    .joins(
                            household,
                            citizen,
                            relation,
                            marriedIn && wedding != null ? wedding : kin.birth,
                            kin.death);
        }
        census.household(living);
    }

    private Citizen citizen(Kin kin, Hearth hearth) {
        NewCitizen plan = NewCitizen.of(kin.sex, kin.birth, hearth.home).surname(kin.surname);
        if (kin.father == null && draw.chance(FROM_ELSEWHERE)) {
            plan = plan.from(stage.places().elsewhere(draw));
        }
        LocalDate death = kin.death;
        if (death != null) {
            plan = plan.died(death);
        }
        Citizen citizen = stage.register().citizen(plan);
        kin.citizen = citizen;
        census.person(death == null);
        return citizen;
    }

    private void birth(Kin kin) {
        Citizen child = kin.citizen;
        Citizen father = citizenOf(kin.father);
        Citizen mother = citizenOf(kin.mother);
        if (child != null && (father != null || mother != null)) {
            stage.register().child(child, mother, father);
        }
    }

    private void marriage(Kin kin) {
        Kin wife = kin.spouse;
        LocalDate day = kin.married;
        if (kin.sex != org.kinscope.synthetic.people.Sex.MAN || wife == null || day == null) {
            return;
        }
        Citizen husband = kin.citizen;
        Citizen bride = wife.citizen;
        if (husband != null && bride != null) {
            stage.register().marry(husband, bride, day, kin.divorced);
        }
    }

    private static @Nullable Citizen citizenOf(@Nullable Kin kin) {
        return kin == null ? null : kin.citizen;
    }
}
