package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;

/** Which school somebody goes to in the school year that began last September. */
final class Schools {

    private final Stage stage;
    private final Draw draw;

    Schools(Stage stage, Draw draw) {
        this.stage = stage;
        this.draw = draw;
    }

    /** Enrols somebody of the age. {@return the yearly cost in fen, 0 where none is known} */
    long enrol(Citizen citizen) {
        LocalDate september = LocalDate.of(stage.asOf().getYear(), 9, 1);
        int age = citizen.ageOn(september);
        String county = citizen.village().county().name();
        if (age >= 3 && age < 6) {
            return at(
                    citizen,
                    "preschool",
                    county + "第%d幼儿园",
                    400_000L,
                    september.minusYears(age - 3L));
        }
        if (age >= 6 && age < 15) {
            at(citizen, "compulsory", county + "第%d实验学校", 0, september.minusYears(age - 6L));
            return 0;
        }
        if (age >= 15 && age < 18) {
            boolean vocational = draw.chance(0.4);
            return at(
                    citizen,
                    vocational ? "vocational" : "senior-high",
                    county + (vocational ? "第%d职业学校" : "第%d中学"),
                    vocational ? 200_000L : 170_000L,
                    september.minusYears(age - 15L));
        }
        if (age >= 18 && age < 22 && draw.chance(0.55)) {
            return at(citizen, "college", "第%d学院", 580_000L, september.minusYears(age - 18L));
        }
        return 0;
    }

    private long at(Citizen citizen, String stageName, String school, long fen, LocalDate from) {
        stage.life()
                .enrol(
                        citizen,
                        stageName,
                        school.formatted(draw.between(1, 9)),
                        fen == 0 ? null : fen,
                        from,
                        null);
        return fen;
    }
}
