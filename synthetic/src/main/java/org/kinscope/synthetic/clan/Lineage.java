package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Names;
import org.kinscope.synthetic.people.Sex;

/** Who descends from whom: marriages, births and deaths as they were in each generation. */
final class Lineage {

    /** Who died before is in no register any more. */
    static final LocalDate REGISTER_BEGINS = LocalDate.of(2008, 1, 1);

    private final Draw draw;
    private final Names names;
    private final LocalDate asOf;
    private final double menPerWoman;
    private final List<Kin> roots = new ArrayList<>();

    Lineage(Draw draw, Names names, LocalDate asOf, double menPerWoman) {
        this.draw = draw;
        this.names = names;
        this.asOf = asOf;
        this.menPerWoman = menPerWoman;
    }

    /** {@return the first couples or singles of the clan, with all who descend from them} */
    List<Kin> grow() {
        Kin root = root(Calibration.rootYear(draw), names.surname(draw));
        roots.add(root);
        return roots;
    }

    private Kin root(int year, String surname) {
        Sex sex = draw.chance(Calibration.MEN_AMONG_SINGLES) ? Sex.MAN : Sex.WOMAN;
        Kin first = born(sex, year, surname, null, null);
        if (!draw.chance(Calibration.NEVER_MARRIED)) {
            marry(first, false);
        }
        return first;
    }

    private Kin born(
            Sex sex, int year, String surname, @Nullable Kin father, @Nullable Kin mother) {
        LocalDate birth = LocalDate.of(year, 1, 1).plusDays(draw.below(365));
        Kin kin = new Kin(sex, birth.isAfter(asOf) ? asOf : birth, surname, father, mother);
        LocalDate death = kin.birth.plusDays((long) (Calibration.lifetime(draw, sex) * 365.25));
        kin.death = death.isAfter(asOf) ? null : death;
        return kin;
    }

    /** Marries somebody to an outsider, who may bring parents of their own, and has children. */
    private void marry(Kin kin, boolean mayBringParents) {
        int age = Calibration.marriageAge(draw, kin.sex, kin.birth.getYear());
        LocalDate wedding = kin.birth.plusYears(age).plusDays(draw.below(300));
        if (wedding.isAfter(asOf.minusMonths(2)) || !kin.livesOn(wedding)) {
            return;
        }
        int gap = (int) Math.round(draw.normal(2, 2.2));
        int year = kin.birth.getYear() + (kin.sex == Sex.MAN ? gap : -gap);
        year = Math.min(year, wedding.getYear() - 20);
        Kin spouse = spouse(kin, year, mayBringParents);
        if (!spouse.livesOn(wedding)) {
            spouse.death = null;
        }
        kin.spouse = spouse;
        spouse.spouse = kin;
        kin.married = wedding;
        spouse.married = wedding;
        Kin wife = kin.sex == Sex.WOMAN ? kin : spouse;
        Kin husband = kin.sex == Sex.WOMAN ? spouse : kin;
        children(husband, wife, wedding);
        divorce(husband, wife, wedding);
    }

    private Kin spouse(Kin kin, int year, boolean mayBringParents) {
        String surname = names.surname(draw);
        if (!mayBringParents || !draw.chance(Calibration.PARENTS_IN_LAW)) {
            return born(kin.sex.other(), year, surname, null, null);
        }
        Kin father = born(Sex.MAN, year - draw.between(23, 31), surname, null, null);
        Kin mother =
                born(
                        Sex.WOMAN,
                        father.birth.getYear() + draw.between(-1, 4),
                        names.surname(draw),
                        null,
                        null);
        Kin spouse = born(kin.sex.other(), year, surname, father, mother);
        for (Kin parent : List.of(father, mother)) {
            LocalDate death = parent.death;
            if (death != null && death.isBefore(spouse.birth.plusDays(1))) {
                parent.death = null;
            }
            parent.married = spouse.birth.minusYears(1).withDayOfYear(100);
            parent.children.add(spouse);
        }
        father.spouse = mother;
        mother.spouse = father;
        roots.add(father);
        return spouse;
    }

    private void divorce(Kin husband, Kin wife, LocalDate wedding) {
        if (!draw.chance(Calibration.divorces(wedding.getYear()))) {
            return;
        }
        LocalDate day = wedding.plusYears(draw.between(3, 18)).plusDays(draw.below(300));
        if (day.isBefore(asOf.minusYears(4)) && husband.livesOn(day) && wife.livesOn(day)) {
            husband.divorced = day;
            wife.divorced = day;
        }
    }

    private void children(Kin husband, Kin wife, LocalDate wedding) {
        int count = Calibration.children(draw, wife.birth.getYear());
        LocalDate day = wedding.plusDays(300 + draw.below(500));
        for (int i = 0; i < count; i++) {
            boolean late = wife.birth.until(day).getYears() > 42 || day.isAfter(asOf);
            LocalDate death = husband.death;
            late |= Calibration.foregone(draw, day.getYear());
            if (late || !wife.livesOn(day) || (death != null && death.isBefore(day))) {
                return;
            }
            Sex sex = draw.chance(Calibration.boys(menPerWoman)) ? Sex.MAN : Sex.WOMAN;
            Kin child = new Kin(sex, day, husband.surname, husband, wife);
            LocalDate end = day.plusDays((long) (Calibration.lifetime(draw, sex) * 365.25));
            child.death = end.isAfter(asOf) ? null : end;
            husband.children.add(child);
            wife.children.add(child);
            if (draw.chance(sex == Sex.MAN ? 0.95 : 0.985)) {
                marry(child, true);
            }
            day = day.plusDays(550 + draw.below(1500));
        }
    }
}
