package org.kinscope.synthetic.city;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.people.Citizen;

/** Traces that a life leaves: phones, bills, schools, disabilities, prison, use, reports. */
public final class Life {

    private static final double PHONE_DRIFT = 0.03;

    private final Stage stage;

    Life(Stage stage) {
        this.stage = stage;
    }

    /** Writes a phone of one's own. {@return its number} */
    public String phone(Citizen citizen, LocalDate from) {
        String number =
                stage.setting().counter.phone(stage.draw().word("138", "139", "150", "186", "189"));
        phone(citizen, number, from, null);
        return number;
    }

    /** Writes that a number reaches somebody for that time. */
    public void phone(Citizen citizen, String number, LocalDate from, @Nullable LocalDate to) {
        @Nullable Object[] row = {citizen.id(), number, from, to};
        if (to == null && stage.drifts(PHONE_DRIFT)) {
            @Nullable Object[] after = {citizen.id(), number, from, stage.asOf()};
            stage.setting().delivery.changed(Dataset.CONTACTS, row, after);
        } else {
            stage.setting().delivery.row(Dataset.CONTACTS, row);
        }
    }

    /** Writes a medical bill. */
    public void bill(
            Citizen citizen, LocalDate on, long totalFen, long selfPaidFen, String disease) {
        stage.setting()
                .delivery
                .row(
                        Dataset.MEDICAL,
                        stage.setting().counter.visit(),
                        citizen.id(),
                        on,
                        totalFen,
                        selfPaidFen,
                        disease);
        stage.ledger().bears(citizen, new Ledger.Amount(selfPaidFen, on, null));
    }

    /**
     * Writes a disability certificate.
     *
     * @param category 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 multiple
     * @param grade 1, the most severe, to 4
     */
    public void disability(Citizen citizen, int category, int grade, LocalDate from) {
        disability(citizen, category, grade, from, null);
    }

    /** Writes a disability certificate, cancelled on that day. */
    public void disability(
            Citizen citizen, int category, int grade, LocalDate from, @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(
                        Dataset.DISABILITIES,
                        citizen.id() + category + grade,
                        citizen.id(),
                        String.valueOf(category),
                        String.valueOf(grade),
                        from,
                        to);
        stage.ledger().isCertified(citizen);
    }

    /**
     * Writes an enrolment.
     *
     * @param level preschool, compulsory, senior-high, vocational or college
     * @param costFen the yearly cost, or null where the school does not say
     */
    public void enrol(
            Citizen citizen,
            String level,
            String school,
            @Nullable Long costFen,
            LocalDate from,
            @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(Dataset.STUDENTS, citizen.id(), level, school, costFen, from, to);
        stage.ledger().learns(citizen, new Ledger.Amount(costFen == null ? 0 : costFen, from, to));
    }

    /** Writes an imprisonment. */
    public void prison(Citizen citizen, LocalDate from, @Nullable LocalDate to) {
        stage.setting().delivery.row(Dataset.INMATES, citizen.id(), from, to);
    }

    /**
     * Writes a month's consumption.
     *
     * @param kind electricity, water, gas, flight, high-speed-rail, hotel or overseas
     */
    public void consumption(Citizen citizen, String kind, long fen, YearMonth month) {
        stage.setting().delivery.row(Dataset.CONSUMPTION, citizen.id(), kind, fen, month);
    }

    /**
     * Writes a report of hardship.
     *
     * @param channel grid, hotline, petition, village or self
     * @param hardship illness, disability, disaster, education, housing, unemployment, elderly,
     *     child or other
     */
    public void report(Citizen citizen, String channel, String hardship, LocalDate on) {
        report(citizen, citizen.name(), channel, hardship, on);
    }

    /** Writes a report of hardship that gives somebody that name. */
    public void report(
            Citizen citizen, String name, String channel, String hardship, LocalDate on) {
        stage.setting()
                .delivery
                .row(
                        Dataset.REPORTS,
                        stage.setting().counter.report(),
                        channel,
                        citizen.id(),
                        name,
                        citizen.village().code(),
                        hardship,
                        "反映家庭困难，请求走访",
                        on);
    }
}
