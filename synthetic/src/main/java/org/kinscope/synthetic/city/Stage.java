package org.kinscope.synthetic.city;

import java.time.LocalDate;
import java.util.Map;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Names;
import org.kinscope.synthetic.place.County;
import org.kinscope.synthetic.place.Dwelling;
import org.kinscope.synthetic.place.Flat;
import org.kinscope.synthetic.place.House;
import org.kinscope.synthetic.place.Places;
import org.kinscope.synthetic.place.Village;

/**
 * On which families are put, one after the other. Its desks write what they are told and choose
 * what they are not told by the family's own draw.
 */
public final class Stage {

    private final Setting setting;
    private final Ledger ledger = new Ledger();
    private final Register register = new Register(this);
    private final Wealth wealth = new Wealth(this);
    private final Life life = new Life(this);
    private final Aid aid = new Aid(this);
    private final Papers papers = new Papers(this);
    private Draw draw = Draw.of(0);

    /** How addresses are spelled and what is other later must not change who there is. */
    private Draw spelling = Draw.of(0);

    private Draw drift = Draw.of(0);
    private boolean drifting;

    /** An empty stage in that setting. */
    public Stage(Setting setting) {
        this.setting = setting;
    }

    /**
     * Begins a family: what is not told to the desks is drawn from here on by {@code familyDraw}.
     */
    public void begin(Draw familyDraw) {
        begin(familyDraw, false);
    }

    /**
     * Begins a family.
     *
     * @param drifts whether some of its incomes, jobs and balances are others a month later
     */
    public void begin(Draw familyDraw, boolean drifts) {
        draw = familyDraw;
        spelling = familyDraw.at("spelling");
        drift = familyDraw.at("drift");
        drifting = drifts && setting.delivery.hasLater();
        ledger.clear();
    }

    /** {@return whether a row of the family is another a month later, which happens that often} */
    boolean drifts(double share) {
        return drifting && drift.chance(share);
    }

    /** {@return how many people were put on the stage so far} */
    public long persons() {
        return setting.counter.persons();
    }

    /** {@return how many decisions were written, by programme} */
    public Map<String, Long> grantsByProgramme() {
        return setting.grantsByProgramme;
    }

    /** {@return the names of the city's people} */
    public Names names() {
        return setting.names;
    }

    /** {@return the day up to which the story goes; findings are asked for it} */
    public LocalDate asOf() {
        return setting.asOf;
    }

    /** {@return the dibao standard per person and month, in fen} */
    public long standardFen() {
        return 71_000;
    }

    /** {@return the first day of the months of which the delivery has payments} */
    public LocalDate firstPaidDay() {
        return setting.asOf.withDayOfMonth(1).minusMonths(setting.months - 1L);
    }

    /** {@return of how many months, the last that of {@link #asOf}, there are payments} */
    public int monthsPaid() {
        return setting.months;
    }

    /** {@return the divisions} */
    public Places places() {
        return setting.places;
    }

    /** {@return a village of the city} */
    public Village village() {
        return setting.places.village(draw);
    }

    /** {@return a village of the county of that six-digit code} */
    public Village village(String countyCode) {
        County county = setting.places.county(countyCode);
        return setting.places.village(draw, county);
    }

    /** {@return a dwelling anywhere, in which nobody lives} */
    public Dwelling dwelling() {
        return dwelling(village());
    }

    /** {@return a dwelling of that village, in which nobody lives} */
    public Dwelling dwelling(Village village) {
        return setting.dwellings.fresh(village);
    }

    /** {@return a flat of that village, in which nobody lives} */
    public Flat flat(Village village) {
        return setting.dwellings.flat(village);
    }

    /** {@return another flat of the same building, in which nobody lives} */
    public Flat another(Flat flat) {
        return setting.dwellings.another(flat);
    }

    /** {@return a house of that village, in which nobody lives} */
    public House house(Village village) {
        return setting.dwellings.house(village);
    }

    /** {@return police and civil registry: people, households, marriages, births, deaths} */
    public Register register() {
        return register;
    }

    /** {@return civil affairs and finance: units, statuses, grants, payments, officials} */
    public Aid aid() {
        return aid;
    }

    /** {@return incomes, jobs, vehicles, real estate, deposits, companies} */
    public Wealth wealth() {
        return wealth;
    }

    /** {@return phones, bills, schools, disabilities, prison, consumption, reports} */
    public Life life() {
        return life;
    }

    /** {@return applications, authorisations, and what the departments answered} */
    public Papers papers() {
        return papers;
    }

    /** {@return what was put on the stage since {@link #begin}, for the truth} */
    public Ledger ledger() {
        return ledger;
    }

    Setting setting() {
        return setting;
    }

    Draw draw() {
        return draw;
    }

    Draw spelling() {
        return spelling;
    }

    /** {@return whether a row of any family is another a month later} */
    boolean differsLater(double share) {
        return setting.delivery.hasLater() && drift.chance(share);
    }
}
