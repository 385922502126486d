package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.County;
import org.kinscope.synthetic.place.Village;

/** Who decides and who serves in the villages: families of their own, with no aid of any kind. */
final class Officials {

    private static final int PERSONS_PER_APPROVER = 20_000;

    /** In one village of so many the cadre has filed a relative. */
    private static final int FILING_VILLAGES = 5;

    private final Stage stage;
    private final Draw draw;
    private final Census census;

    Officials(Stage stage, Draw draw, Census census) {
        this.stage = stage;
        this.draw = draw;
        this.census = census;
    }

    void write(int persons) {
        int each = 2 + persons / PERSONS_PER_APPROVER / stage.places().counties().size();
        for (County county : stage.places().counties()) {
            for (int i = 0; i < each; i++) {
                Citizen approver =
                        family("approver-" + county.code(), i, stage.village(county.code()));
                LocalDate from = LocalDate.of(draw.between(2007, 2012), 4, 1);
                stage.aid().official(approver, "救助科科员", county.division(), from, null);
                stage.aid().approves(county.code(), approver);
            }
        }
        for (Village village : stage.places().villages()) {
            Citizen cadre = family("cadre", village.index(), village);
            LocalDate from = LocalDate.of(draw.between(2010, 2018), 1, 1);
            stage.aid()
                    .official(cadre, village.urban() ? "社区主任" : "村主任", village.code(), from, null);
            if (village.index() % FILING_VILLAGES == 0) {
                oldMother(cadre);
            }
        }
    }

    /** A mother who gets what everybody of her age gets, and whom her son named long before. */
    private void oldMother(Citizen cadre) {
        LocalDate birth = cadre.birth().minusYears(draw.between(19, 30));
        LocalDate eighty = birth.plusYears(80).plusMonths(1).withDayOfMonth(1);
        Citizen mother =
                stage.register().citizen(NewCitizen.woman(birth, stage.dwelling(cadre.village())));
        stage.register().household(mother.home(), mother);
        stage.register().child(cadre, mother, null);
        census.person(true);
        census.household(1);
        if (eighty.isBefore(stage.asOf())) {
            stage.aid().grant(NewGrant.monthly("ELDER_ALLOW", mother, 6_000, eighty));
        }
        stage.aid().filing(cadre, mother, null, LocalDate.of(2010, 1, 20));
    }

    private Citizen family(String kind, int index, Village village) {
        stage.begin(draw.at(kind, index));
        var home = stage.dwelling(village);
        LocalDate birth = draw.day(LocalDate.of(1966, 1, 1), LocalDate.of(1980, 12, 31));
        Citizen man = stage.register().citizen(NewCitizen.man(birth, home));
        Citizen wife =
                stage.register()
                        .citizen(NewCitizen.woman(birth.plusDays(draw.between(100, 900)), home));
        LocalDate wedding = wife.birth().plusYears(24);
        Sex sex = draw.chance(0.5) ? Sex.MAN : Sex.WOMAN;
        LocalDate born = wedding.plusDays(draw.between(400, 900));
        Citizen child =
                stage.register().citizen(NewCitizen.of(sex, born, home).surname(man.surname()));
        var household = stage.register().household(home, man);
        stage.register().joins(household, wife, "10", wedding, null);
        stage.register().joins(household, child, sex == Sex.MAN ? "20" : "30");
        stage.register().marry(man, wife, wedding);
        stage.register().child(child, wife, man);
        stage.life().phone(man, LocalDate.of(2010, 3, 1));
        for (int i = 0; i < 3; i++) {
            census.person(true);
        }
        census.household(3);
        return man;
    }
}
