package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.ClerkHand;
import org.kinscope.synthetic.place.Dwelling;

/** Police and civil registry: people, households, marriages, births, deaths. */
public final class Register {

    private static final double LATER_EDUCATION = 0.06;

    private final Stage stage;

    Register(Stage stage) {
        this.stage = stage;
    }

    /** Writes a person, and the death where there is one. {@return the person} */
    public Citizen citizen(NewCitizen plan) {
        Draw draw = stage.draw();
        Setting setting = stage.setting();
        String prefix = plan.prefix();
        if (prefix == null) {
            prefix = IdNumbers.area(plan.home().village().county(), plan.birth(), draw);
        }
        String id = plan.idNumber();
        if (id == null) {
            id = setting.idNumbers.next(prefix, plan.birth(), plan.sex());
        }
        Citizen citizen =
                new Citizen(id, nameOf(plan), plan.sex(), plan.birth(), plan.death(), plan.home());
        write(plan, citizen);
        stage.ledger().lives(citizen);
        setting.counter.person();
        return citizen;
    }

    private String nameOf(NewCitizen plan) {
        if (plan.name() != null) {
            return plan.name();
        }
        Draw draw = stage.draw();
        String surname = plan.surname();
        return (surname == null ? surname() : surname)
                + stage.setting().names.given(draw, plan.sex(), plan.birth().getYear());
    }

    /** {@return a common surname} */
    public String surname() {
        return stage.setting().names.surname(stage.draw());
    }

    private void write(NewCitizen plan, Citizen citizen) {
        Draw draw = stage.draw();
        LocalDate shownBirth = plan.registeredBirth();
        if (shownBirth == null && !plan.blankBirth()) {
            shownBirth = citizen.birth();
        }
        int age = citizen.ageOn(stage.asOf());
        String education = plan.education();
        Object[] row = {
            citizen.id(),
            citizen.name(),
            citizen.sex() == Sex.MAN ? "1" : "2",
            shownBirth,
            plan.ethnicity() == null ? ethnicity(draw) : plan.ethnicity(),
            citizen.village().code(),
            address(citizen.home()),
            education == null ? education(draw, age) : education,
            plan.deathInRegister() ? citizen.death() : null
        };
        if (stage.differsLater(LATER_EDUCATION)) {
            Object[] after = row.clone();
            after[7] = "初中".equals(row[7]) ? "高中" : "初中";
            stage.setting().delivery.changed(Dataset.PERSONS, row, after);
        } else {
            stage.setting().delivery.row(Dataset.PERSONS, row);
        }
        LocalDate death = citizen.death();
        if (death != null && plan.deathInMorgue()) {
            stage.setting().delivery.row(Dataset.DEATHS, citizen.id(), death);
        }
    }

    private static String ethnicity(Draw draw) {
        return draw.chance(0.996) ? "汉族" : draw.word("回族", "苗族", "土家族", "彝族", "壮族", "满族");
    }

    private static String education(Draw draw, int age) {
        if (age < 6) {
            return "";
        }
        if (age < 18) {
            return age < 12 ? "小学" : age < 15 ? "初中" : "高中";
        }
        if (age < 40) {
            return draw.word("大学本科", "大学专科", "高中", "初中", "初中");
        }
        return age < 65 ? draw.word("初中", "初中", "高中", "小学") : draw.word("小学", "文盲", "初中");
    }

    String address(Dwelling home) {
        return ClerkHand.write(home, stage.spelling(), stage.setting().mess);
    }

    /** Opens a household at that dwelling; its head is in it from birth or since the 1980s. */
    public Household household(Dwelling home, Citizen head) {
        Household household =
                new Household(
                        stage.setting().counter.household(home.village().county().code()),
                        home,
                        head);
        joins(household, head, "02");
        return household;
    }

    /** Puts somebody in a household from birth on. The relation is a code of GB/T 4761. */
    public void joins(Household household, Citizen citizen, String relation) {
        joins(household, citizen, relation, citizen.birth(), citizen.death());
    }

    /** Puts somebody in a household for that time. */
    public void joins(
            Household household,
            Citizen citizen,
            String relation,
            LocalDate from,
            @Nullable LocalDate to) {
        joins(household, citizen, relation, from, to, household.home());
    }

    /** Puts somebody in a household for that time, registered at another address than it. */
    public void joins(
            Household household,
            Citizen citizen,
            String relation,
            LocalDate from,
            @Nullable LocalDate to,
            Dwelling at) {
        stage.setting()
                .delivery
                .row(
                        Dataset.REGISTRATIONS,
                        household.number(),
                        citizen.id(),
                        relation,
                        from,
                        to,
                        address(at),
                        at.village().code());
    }

    /** Writes a birth certificate with the child's own birth date. */
    public void child(Citizen child, @Nullable Citizen mother, @Nullable Citizen father) {
        child(child, mother, father, child.birth());
    }

    /** Writes a birth certificate with that birth date, or a blank one. */
    public void child(
            Citizen child,
            @Nullable Citizen mother,
            @Nullable Citizen father,
            @Nullable LocalDate certified) {
        stage.setting()
                .delivery
                .row(
                        Dataset.BIRTHS,
                        child.id(),
                        mother == null ? null : mother.id(),
                        father == null ? null : father.id(),
                        certified);
        stage.ledger().bears(new Ledger.Birth(child, mother, father));
    }

    /** Writes a marriage that nobody has divorced. */
    public void marry(Citizen husband, Citizen wife, LocalDate on) {
        marry(husband, wife, on, null);
    }

    /** Writes a marriage, divorced on that day. */
    public void marry(Citizen husband, Citizen wife, LocalDate on, @Nullable LocalDate divorced) {
        stage.setting().delivery.row(Dataset.MARRIAGES, husband.id(), wife.id(), on, divorced);
        stage.ledger().marries(new Ledger.Couple(husband, wife, on, divorced));
    }

    /** Writes a death that only the register of deaths gives, on that day. */
    public void deathRecord(Citizen citizen, LocalDate on) {
        stage.setting().delivery.row(Dataset.DEATHS, citizen.id(), on);
    }
}
