package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Sex;

/**
 * The shapes of aided families: who belongs to the unit, and which kin live elsewhere. The first
 * household is always that of the unit; in {@link #members} are those of it who are in the unit.
 */
final class Shapes {

    final List<Hearth> hearths = new ArrayList<>();
    final List<Kin> members = new ArrayList<>();

    /** Who of them is severely disabled. */
    final List<Kin> disabled = new ArrayList<>();

    private final Stage stage;
    private final Draw draw;
    private final LocalDate asOf;
    private final String surname;

    Shapes(Stage stage, Draw draw) {
        this.stage = stage;
        this.draw = draw;
        this.asOf = stage.asOf();
        this.surname = stage.names().surname(draw);
        hearths.add(new Hearth(stage.dwelling(stage.village())));
    }

    /**
     * Makes a family of as many members as such families have, 1.46 in the mean.
     *
     * @param place from 0 to below 1: where it stands among all of them, the smallest first
     */
    Shapes anyFamily(double place) {
        if (place < 0.67) {
            onePerson();
        } else if (place < 0.89) {
            twoPersons();
        } else {
            couple(place < 0.98 ? 1 : 2);
        }
        return this;
    }

    private void onePerson() {
        switch (draw.weighted(0.35, 0.35, 0.3)) {
            case 0 -> loneElder();
            case 1 -> widowed();
            default -> disabledAdult(false);
        }
    }

    private void twoPersons() {
        switch (draw.below(4)) {
            case 0 -> loneParent(true);
            case 1 -> loneParent(false);
            case 2 -> oldCouple();
            default -> motherAndDisabledSon();
        }
    }

    /** Somebody old who never married. */
    Shapes loneElder() {
        join(person(draw.chance(0.75) ? Sex.MAN : Sex.WOMAN, 62, 86, surname));
        return this;
    }

    private void widowed() {
        Kin old = join(person(Sex.WOMAN, 63, 86, surname));
        Kin late = spouse(old, 2);
        late.death = draw.day(LocalDate.of(2009, 1, 1), LocalDate.of(2017, 12, 31));
        hearths.getFirst().members.add(late);
        grownChild(late, old);
    }

    private void oldCouple() {
        Kin wife = person(Sex.WOMAN, 64, 80, surname);
        Kin husband = spouse(wife, 2);
        join(husband);
        join(wife);
        grownChild(husband, wife);
    }

    /** Somebody disabled whose parents live in another home, or in this one. */
    Shapes disabledAdult(boolean atParents) {
        Kin mother = person(Sex.WOMAN, 50, 74, stage.names().surname(draw));
        Kin father = spouse(mother, 2, surname);
        LocalDate birth = mother.birth.plusYears(25).plusDays(draw.below(300));
        Sex sex = draw.chance(0.6) ? Sex.MAN : Sex.WOMAN;
        Kin child = child(sex, birth, father, mother);
        Hearth parents = hearths.getFirst();
        if (!atParents) {
            parents = new Hearth(stage.dwelling(hearths.getFirst().home.village()));
            hearths.add(parents);
        }
        parents.members.add(father);
        parents.members.add(mother);
        join(child);
        disabled.add(child);
        return this;
    }

    private void motherAndDisabledSon() {
        Kin mother = person(Sex.WOMAN, 58, 74, surname);
        Kin late = spouse(mother, 2);
        late.death = draw.day(LocalDate.of(2009, 1, 1), LocalDate.of(2015, 12, 31));
        Kin son =
                child(Sex.MAN, mother.birth.plusYears(26).plusDays(draw.below(300)), late, mother);
        join(mother);
        hearths.getFirst().members.add(late);
        join(son);
        disabled.add(son);
    }

    private void loneParent(boolean widowed) {
        Kin mother = person(Sex.WOMAN, 33, 46, stage.names().surname(draw));
        Kin father = spouse(mother, 2, surname);
        LocalDate birth = asOf.minusYears(draw.between(7, 15)).minusDays(draw.below(300));
        Kin child = child(draw.chance(0.52) ? Sex.MAN : Sex.WOMAN, birth, father, mother);
        mother.married = birth.minusYears(1);
        father.married = mother.married;
        join(mother);
        join(child);
        if (widowed) {
            father.death = draw.day(birth.plusMonths(6), asOf.minusYears(3));
            if (father.death.isBefore(Lineage.REGISTER_BEGINS)) {
                father.death = LocalDate.of(2016, 4, 5);
            }
            hearths.getFirst().members.add(father);
        } else {
            father.divorced = birth.plusMonths(draw.between(8, 36));
            mother.divorced = father.divorced;
            Hearth other = new Hearth(stage.dwelling(stage.village()));
            other.members.add(father);
            hearths.add(other);
        }
    }

    private void couple(int children) {
        Kin wife = person(Sex.WOMAN, 34, 44, stage.names().surname(draw));
        Kin husband = spouse(wife, 2, surname);
        LocalDate first = asOf.minusYears(draw.between(11, 15)).minusDays(draw.below(200));
        husband.married = first.minusYears(1);
        wife.married = husband.married;
        join(husband);
        join(wife);
        join(child(draw.chance(0.5) ? Sex.MAN : Sex.WOMAN, first, husband, wife));
        if (children > 1) {
            LocalDate second = first.plusYears(draw.between(2, 5));
            join(child(draw.chance(0.5) ? Sex.MAN : Sex.WOMAN, second, husband, wife));
        }
        disabled.add(husband);
    }

    /** A child whose father died and whose mother left; it lives with its grandparents. */
    Shapes leftChild() {
        Kin grandmother = person(Sex.WOMAN, 60, 72, stage.names().surname(draw));
        Kin grandfather = spouse(grandmother, 2, surname);
        Kin father =
                child(
                        Sex.MAN,
                        grandmother.birth.plusYears(24).plusDays(30),
                        grandfather,
                        grandmother);
        int gap = draw.between(1, 3);
        Kin mother =
                new Kin(
                        Sex.WOMAN,
                        father.birth.plusYears(gap),
                        stage.names().surname(draw),
                        null,
                        null);
        LocalDate birth = asOf.minusYears(draw.between(7, 13)).minusDays(draw.below(300));
        if (birth.isBefore(mother.birth.plusYears(20))) {
            birth = mother.birth.plusYears(20);
        }
        tie(father, mother, birth.minusYears(1));
        father.divorced = birth.plusMonths(14);
        mother.divorced = father.divorced;
        father.death = draw.day(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31));
        Kin child = child(draw.chance(0.5) ? Sex.MAN : Sex.WOMAN, birth, father, mother);
        Hearth home = hearths.getFirst();
        home.members.add(grandfather);
        home.members.add(grandmother);
        home.members.add(father);
        join(child);
        Hearth other = new Hearth(stage.dwelling(stage.village()));
        other.members.add(mother);
        hearths.add(other);
        return this;
    }

    /** A child of theirs with a family of its own, somewhere else. */
    private void grownChild(Kin father, Kin mother) {
        if (draw.chance(0.3)) {
            return;
        }
        LocalDate birth = mother.birth.plusYears(draw.between(21, 27)).plusDays(draw.below(300));
        Kin child = child(draw.chance(0.4) ? Sex.MAN : Sex.WOMAN, birth, father, mother);
        Hearth other = new Hearth(stage.dwelling(stage.village()));
        hearths.add(other);
        Kin partner = spouse(child, child.sex == Sex.MAN ? -2 : 2);
        LocalDate wedding = child.birth.plusYears(25);
        child.married = wedding;
        partner.married = wedding;
        other.members.add(child);
        other.members.add(partner);
        Kin wife = child.sex == Sex.WOMAN ? child : partner;
        Kin husband = wife == child ? partner : child;
        LocalDate day = wedding.plusMonths(draw.between(12, 60));
        if (day.isBefore(asOf)) {
            Sex sex = draw.chance(0.52) ? Sex.MAN : Sex.WOMAN;
            other.members.add(child(sex, day, husband, wife));
        }
    }

    private Kin join(Kin kin) {
        hearths.getFirst().members.add(kin);
        members.add(kin);
        return kin;
    }

    private Kin person(Sex sex, int youngest, int oldest, String name) {
        LocalDate birth =
                draw.day(asOf.minusYears(oldest + 1L).plusDays(1), asOf.minusYears(youngest));
        return new Kin(sex, birth, name, null, null);
    }

    private Kin spouse(Kin kin, int older) {
        return spouse(kin, older, stage.names().surname(draw));
    }

    private Kin spouse(Kin kin, int older, String name) {
        LocalDate birth = kin.birth.minusYears(older).plusDays(draw.between(-300, 300));
        Kin spouse = new Kin(kin.sex.other(), birth, name, null, null);
        tie(kin, spouse, kin.birth.plusYears(23));
        return spouse;
    }

    private static void tie(Kin one, Kin two, LocalDate wedding) {
        one.spouse = two;
        two.spouse = one;
        one.married = wedding;
        two.married = wedding;
    }

    private static Kin child(Sex sex, LocalDate birth, Kin father, Kin mother) {
        Kin child = new Kin(sex, birth, father.surname, father, mother);
        father.children.add(child);
        mother.children.add(child);
        return child;
    }
}
