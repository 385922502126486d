package org.kinscope.synthetic.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.Household;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Village;
import org.kinscope.synthetic.plant.Cast;

/** The people of the village, all by name and birthday. Everybody has a house there. */
public final class Folk {

    private final Stage stage;
    private final Village village;
    private final Cast cast;
    private @Nullable Citizen approver;

    Folk(Stage stage) {
        this.stage = stage;
        this.village = stage.places().invented();
        this.cast = new Cast(stage, Draw.of(0), village);
    }

    Stage stage() {
        return stage;
    }

    Village village() {
        return village;
    }

    /** A day of ISO 8601. */
    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** From now on this official decides what nobody else is named for. */
    void decides(Citizen official) {
        approver = official;
    }

    /** Somebody with a house alone. */
    Citizen man(String name, String birth) {
        return alone(Sex.MAN, name, birth);
    }

    /** Somebody with a house alone. */
    Citizen woman(String name, String birth) {
        return alone(Sex.WOMAN, name, birth);
    }

    private Citizen alone(Sex sex, String name, String birth) {
        return cast.alone(NewCitizen.of(sex, day(birth), stage.house(village)).name(name));
    }

    /** Somebody in the house of {@code head}; the relation is a code of GB/T 4761. */
    Citizen with(Citizen head, Sex sex, String name, String birth, String relation) {
        return cast.with(head, NewCitizen.of(sex, day(birth), head.home()).name(name), relation);
    }

    /** Somebody who died in the house of {@code head}. */
    Citizen late(Citizen head, Sex sex, String name, String birth, String death, String relation) {
        return cast.with(
                head,
                NewCitizen.of(sex, day(birth), head.home()).name(name).died(day(death)),
                relation);
    }

    /** A second record of somebody, under a mistyped number and in no household. */
    Citizen again(Citizen who) {
        return stage.register()
                .citizen(
                        NewCitizen.of(who.sex(), who.birth(), who.home())
                                .name(who.name())
                                .idNumber(IdNumbers.mistyped(who.id())));
    }

    void marry(Citizen man, Citizen wife, String on, @Nullable String divorced) {
        stage.register().marry(man, wife, day(on), divorced == null ? null : day(divorced));
    }

    void bear(Citizen child, @Nullable Citizen mother, @Nullable Citizen father) {
        stage.register().child(child, mother, father);
    }

    /** {@return the household of somebody with a house alone} */
    Household householdOf(Citizen head) {
        return cast.householdOf(head);
    }

    /** A unit of the applicant's house since that day. */
    Unit unit(String since, Citizen applicant, Citizen... others) {
        return stage.aid().unit(applicant.home(), day(since), applicant, others);
    }

    /** A running status, declared as so much a month. */
    void status(Unit unit, Status status, String since, long declaredFen) {
        status(unit, NewStatus.of(status, day(since)).declaring(declaredFen));
    }

    void status(Unit unit, NewStatus status) {
        stage.aid().status(unit, status);
    }

    /** A grant of so much a month that runs. */
    void monthly(String programme, Citizen person, Unit unit, long fen, String since) {
        grant(NewGrant.monthly(programme, person, fen, day(since)).of(unit));
    }

    /** Help of one day. */
    void once(String programme, Citizen person, Unit unit, long fen, String on) {
        grant(NewGrant.once(programme, person, fen, day(on)).of(unit));
    }

    /** The premium of the medical insurance of 2020. */
    void premium(Citizen person, Unit unit) {
        grant(
                NewGrant.yearly("MED_INSURE", person, 32_000, day("2020-01-01"))
                        .of(unit)
                        .until(day("2021-01-01")));
    }

    /** {@return a decision of the one who decides here, unless it names another} */
    Grant grant(NewGrant grant) {
        Citizen usual = approver;
        return stage.aid()
                .grant(grant.approver() == null && usual != null ? grant.approvedBy(usual) : grant);
    }

    /** A running income a month. */
    void income(Citizen person, String kind, long fen, String since) {
        stage.wealth().income(person, kind, fen, day(since));
    }

    /** The insurance of a job at an employer of the village, without a wage. */
    void insured(Citizen person, long fen, String since) {
        Company employer =
                stage.wealth().company(null, 300_000_000, stage.house(village), day("2009-06-01"));
        stage.wealth().job(person, employer, fen, day(since));
    }

    /** A wage and the insurance of the job at an employer of the village. */
    void job(Citizen person, long fen, String since) {
        income(person, "wage", fen, since);
        insured(person, fen, since);
    }
}
