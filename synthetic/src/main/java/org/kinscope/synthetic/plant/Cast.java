package org.kinscope.synthetic.plant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Household;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Dwelling;
import org.kinscope.synthetic.place.Village;

/**
 * The people of one planted case. Whoever is not said to live with somebody has a home alone, and
 * nobody has an income, an asset or aid that was not given, so that a case of one code is none of
 * another.
 */
public final class Cast {

    private static final int YEARS_BETWEEN = 24;

    private final Stage stage;
    private final Draw draw;
    private final Village village;
    private final Map<Dwelling, Household> households = new HashMap<>();
    private final Map<String, Citizen> parents = new HashMap<>();
    private final Aiding aiding = new Aiding(this);

    /** A case without people yet. */
    public Cast(Stage stage, Draw draw) {
        this(stage, draw, stage.places().village(draw));
    }

    /** A case in that village without people yet. */
    public Cast(Stage stage, Draw draw, Village village) {
        this.stage = stage;
        this.draw = draw;
        this.village = village;
    }

    /** {@return the stage} */
    public Stage stage() {
        return stage;
    }

    /** {@return the draw of this case} */
    public Draw draw() {
        return draw;
    }

    /** {@return the day up to which the story goes} */
    public LocalDate asOf() {
        return stage.asOf();
    }

    /** {@return the dibao standard, fen per person and month} */
    public long standard() {
        return stage.standardFen();
    }

    /** {@return the village of those who are aided} */
    public Village village() {
        return village;
    }

    /** {@return what is given to people here: units, incomes, statuses} */
    public Aiding aiding() {
        return aiding;
    }

    /** {@return a man or a woman of that age with a home alone in the village} */
    public Citizen head(int age) {
        return head(draw.chance(0.5) ? Sex.MAN : Sex.WOMAN, age);
    }

    /** {@return somebody with a home alone in the village} */
    public Citizen head(Sex sex, int age) {
        return alone(NewCitizen.of(sex, born(age), stage.dwelling(village)));
    }

    /** {@return somebody with a home alone anywhere in the city} */
    public Citizen elsewhere(Sex sex, int age) {
        return alone(NewCitizen.of(sex, born(age), stage.dwelling()));
    }

    /** {@return that person, in a household of their own} */
    public Citizen alone(NewCitizen plan) {
        Citizen citizen = stage.register().citizen(plan);
        households.put(citizen.home(), stage.register().household(citizen.home(), citizen));
        return citizen;
    }

    /** {@return the household of somebody who has a home alone, or whom others live with} */
    public Household householdOf(Citizen head) {
        Household household = households.get(head.home());
        if (household == null) {
            throw new IllegalArgumentException(head.name() + " has no household");
        }
        return household;
    }

    /** {@return somebody who lives with {@code head}; the relation is a code of GB/T 4761} */
    public Citizen with(Citizen head, Sex sex, int age, String relation) {
        return with(head, NewCitizen.of(sex, born(age), head.home()), relation);
    }

    /** {@return that person, in the household of {@code head}} */
    public Citizen with(Citizen head, NewCitizen plan, String relation) {
        Citizen citizen = stage.register().citizen(plan);
        stage.register().joins(householdOf(head), citizen, relation);
        return citizen;
    }

    /** Writes that somebody was registered with {@code head} up to that day. */
    public void registeredUntil(Citizen head, Citizen who, String relation, LocalDate to) {
        stage.register().joins(householdOf(head), who, relation, who.birth(), to);
        households.put(who.home(), stage.register().household(who.home(), who));
    }

    /** {@return a spouse of about that age at the same home, long married} */
    public Citizen spouseAtHome(Citizen head) {
        int age = head.ageOn(asOf());
        Citizen spouse = with(head, head.sex().other(), Math.max(22, age - 2), "10");
        marry(head, spouse, asOf().minusYears(Math.max(1, age - 30)).minusDays(40), null);
        return spouse;
    }

    /** {@return a child of that age at the same home} */
    public Citizen childAtHome(Citizen parent, int age) {
        return childAtHome(parent, null, age);
    }

    /** {@return a child of both of that age at the first one's home} */
    public Citizen childAtHome(Citizen parent, @Nullable Citizen other, int age) {
        Sex sex = draw.chance(0.5) ? Sex.MAN : Sex.WOMAN;
        Citizen child = with(parent, sex, age, sex == Sex.MAN ? "20" : "30");
        bear(child, parent, other);
        return child;
    }

    /** {@return a spouse with a home elsewhere, married on that day} */
    public Citizen spouseElsewhere(Citizen of, LocalDate on, @Nullable LocalDate divorced) {
        Citizen spouse = elsewhere(of.sex().other(), Math.max(22, of.ageOn(asOf()) - 3));
        marry(of, spouse, on, divorced);
        return spouse;
    }

    /** Writes the marriage of a man and a woman, in whichever order they are named. */
    public void marry(Citizen one, Citizen two, LocalDate on, @Nullable LocalDate divorced) {
        Citizen man = one.sex() == Sex.MAN ? one : two;
        stage.register().marry(man, man == one ? two : one, on, divorced);
    }

    /** {@return a grown child of one who is old enough, with a home elsewhere} */
    public Citizen childElsewhere(Citizen parent) {
        Sex sex = draw.chance(0.5) ? Sex.MAN : Sex.WOMAN;
        return childElsewhere(parent, null, sex, parent.ageOn(asOf()) - YEARS_BETWEEN);
    }

    /** {@return a child of that age, with a home elsewhere} */
    public Citizen childElsewhere(Citizen parent, @Nullable Citizen other, Sex sex, int age) {
        Citizen child = elsewhere(sex, age);
        bear(child, parent, other);
        return child;
    }

    /** {@return the mother, who lives elsewhere} */
    public Citizen motherElsewhere(Citizen child) {
        Citizen mother = elsewhere(Sex.WOMAN, child.ageOn(asOf()) + YEARS_BETWEEN);
        bear(child, mother, null);
        return mother;
    }

    /** {@return a brother or sister of about that age who lives elsewhere; their parent is dead} */
    public Citizen siblingElsewhere(Citizen of) {
        Citizen parent = parentOf(of);
        Sex sex = draw.chance(0.5) ? Sex.MAN : Sex.WOMAN;
        Citizen sibling = elsewhere(sex, of.ageOn(asOf()) - 2);
        bear(sibling, parent, null);
        return sibling;
    }

    /** {@return the parent that is known; where there is none, one who died some years ago} */
    public Citizen parentOf(Citizen child) {
        Citizen known = parents.get(child.id());
        if (known != null) {
            return known;
        }
        Sex sex = draw.chance(0.7) ? Sex.WOMAN : Sex.MAN;
        LocalDate birth = child.birth().minusYears(YEARS_BETWEEN).minusDays(draw.between(1, 300));
        LocalDate old = birth.plusYears(draw.between(60, 85));
        LocalDate death = old.isBefore(asOf().minusYears(4)) ? old : monthsAgo(14);
        NewCitizen plan = NewCitizen.of(sex, birth, stage.dwelling()).surname(child.surname());
        Citizen dead = stage.register().citizen(plan.died(death));
        bear(child, dead, null);
        return dead;
    }

    /** Writes whose child somebody is; once for each child. */
    public void bear(Citizen child, Citizen parent, @Nullable Citizen other) {
        Citizen mother = parent.sex() == Sex.WOMAN ? parent : other;
        Citizen father = parent.sex() == Sex.WOMAN ? other : parent;
        stage.register().child(child, mother, father);
        parents.put(child.id(), parent);
    }

    /** {@return a day on which somebody has that age in whole years today} */
    public LocalDate born(int age) {
        return asOf().minusYears(age).minusDays(draw.between(10, 340));
    }

    /** {@return a day so many months ago, give or take some days} */
    public LocalDate monthsAgo(int months) {
        return asOf().minusMonths(months).minusDays(draw.between(0, 9));
    }

    /** {@return one of them} */
    @SafeVarargs
    public final <T> T any(T... of) {
        return of[draw.below(of.length)];
    }
}
