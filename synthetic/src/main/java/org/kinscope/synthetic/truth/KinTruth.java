package org.kinscope.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.synthetic.city.Ledger;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.people.Citizen;

/** Says of kin what must be derived of them, and what must not, some hundreds of each kind. */
final class KinTruth {

    private static final int OF_A_KIND = 300;
    private static final int OF_AGE = 18;
    private static final int OLD = 60;
    private static final String COUSINS = "cousins";

    private final TruthFolder folder;
    private final Map<String, Integer> written = new TreeMap<>();

    KinTruth(TruthFolder folder) {
        this.folder = folder;
    }

    void write(Stage stage) {
        LocalDate day = stage.asOf();
        Ledger ledger = stage.ledger();
        for (Ledger.Couple couple : ledger.couples()) {
            couple(couple, ledger.births(), day);
        }
        for (Ledger.Birth birth : ledger.births()) {
            for (Citizen parent : parents(birth)) {
                if (parent.livesOn(day) && birth.child().livesOn(day)) {
                    parent(parent, birth.child(), ledger.isDisabled(birth.child()), day);
                }
            }
        }
        siblings(ledger.births(), day);
        cousins(ledger.births());
    }

    private void couple(Ledger.Couple couple, List<Ledger.Birth> births, LocalDate day) {
        Citizen husband = couple.husband();
        Citizen wife = couple.wife();
        if (couple.divorced() != null || !husband.livesOn(day) || !wife.livesOn(day)) {
            return;
        }
        say("SUPPORTS", husband, wife, true, "spouses");
        say("SIBLING_OF", husband, wife, false, "spouses");
        if (husband.home().equals(wife.home())) {
            say("CO_RESIDES", husband, wife, true, "one dwelling");
        }
        for (Ledger.Birth birth : births) {
            if (birth.child().equals(husband)) {
                for (Citizen parent : parents(birth)) {
                    say("SUPPORTS", wife, parent, false, "child-in-law to parent-in-law");
                }
            }
        }
    }

    private void parent(Citizen parent, Citizen child, boolean disabled, LocalDate day) {
        if (child.ageOn(day) < OF_AGE) {
            say("SUPPORTS", parent, child, true, "parent to minor child");
            say("SUPPORTS", child, parent, false, "a minor child owes nothing");
        } else {
            if (parent.ageOn(day) >= OLD) {
                say("SUPPORTS", child, parent, true, "grown child to parent");
            }
            if (!disabled) {
                say("SUPPORTS", parent, child, false, "parent to grown child");
            }
        }
        if (!parent.home().equals(child.home())) {
            say("CO_RESIDES", parent, child, false, "another dwelling");
        }
    }

    private void siblings(List<Ledger.Birth> births, LocalDate day) {
        for (int i = 0; i + 1 < births.size(); i++) {
            Citizen one = births.get(i).child();
            Citizen two = births.get(i + 1).child();
            Citizen mother = births.get(i).mother();
            if (mother == null || !mother.equals(births.get(i + 1).mother())) {
                continue;
            }
            say("SIBLING_OF", one, two, true, "a shared parent");
            if (one.ageOn(day) >= OF_AGE && two.ageOn(day) >= OF_AGE) {
                say("SUPPORTS", one, two, false, "grown siblings owe each other nothing");
            }
        }
    }

    /** Two children are cousins if a parent of the one is a sibling of a parent of the other. */
    private void cousins(List<Ledger.Birth> births) {
        if (written.getOrDefault("SIBLING_OF" + COUSINS, 0) >= OF_A_KIND) {
            return;
        }
        for (Ledger.Birth one : births) {
            for (Ledger.Birth two : births) {
                if (one != two && !shared(one, two) && areCousins(one, two, births)) {
                    say("SIBLING_OF", one.child(), two.child(), false, COUSINS);
                    break;
                }
            }
        }
    }

    private static boolean areCousins(
            Ledger.Birth one, Ledger.Birth two, List<Ledger.Birth> births) {
        for (Ledger.Birth up : births) {
            if (!parents(one).contains(up.child())) {
                continue;
            }
            for (Ledger.Birth other : births) {
                if (parents(two).contains(other.child())
                        && !up.child().equals(other.child())
                        && shared(up, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shared(Ledger.Birth one, Ledger.Birth two) {
        return parents(one).stream().anyMatch(parents(two)::contains);
    }

    private static List<Citizen> parents(Ledger.Birth birth) {
        List<Citizen> parents = new ArrayList<>();
        Citizen mother = birth.mother();
        Citizen father = birth.father();
        if (mother != null) {
            parents.add(mother);
        }
        if (father != null) {
            parents.add(father);
        }
        return parents;
    }

    private void say(String kind, Citizen from, Citizen to, boolean holds, String note) {
        if (written.merge(kind + note, 1, Integer::sum) <= OF_A_KIND) {
            folder.relation(kind, from, to, holds, note);
        }
    }
}
