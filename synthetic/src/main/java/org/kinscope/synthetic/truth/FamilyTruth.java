package org.kinscope.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.graph.money.Yuan;
import org.kinscope.synthetic.city.Ledger;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.people.Citizen;

/** Writes down what is true of a family by what was put on the stage. */
public final class FamilyTruth {

    private static final int RELATIONS_OF_A_KIND = 300;
    private static final int OF_AGE = 18;
    private static final int OLD = 60;

    private final TruthFolder folder;
    private final Map<String, Integer> written = new TreeMap<>();
    private final Map<String, Long> running = new TreeMap<>();
    private long units;

    /** Writes into that folder. */
    public FamilyTruth(TruthFolder folder) {
        this.folder = folder;
    }

    /** {@return how many units were seen} */
    public long units() {
        return units;
    }

    /** {@return how many statuses of each kind run} */
    public Map<String, Long> running() {
        return running;
    }

    /** Writes the tier of each unit of the family on the stage. */
    public void tiers(Stage stage) {
        for (Ledger.UnitStory story : stage.ledger().units()) {
            units++;
            tier(stage, story);
        }
    }

    private void tier(Stage stage, Ledger.UnitStory story) {
        LocalDate day = stage.asOf();
        int recorded = 4;
        for (NewStatus status : story.statuses()) {
            LocalDate to = status.to();
            if (!status.from().isAfter(day) && (to == null || to.isAfter(day))) {
                recorded = Math.min(recorded, status.status().tier());
                running.merge(status.status().code(), 1L, Long::sum);
            }
        }
        List<Citizen> members = stage.ledger().membersOf(story.unit(), day);
        boolean known = false;
        long income = 0;
        long expense = 0;
        for (Citizen member : members) {
            Long own = stage.ledger().incomeOf(member, day);
            known |= own != null;
            income += own == null ? 0 : own;
            expense += stage.ledger().expenseOf(member, day);
        }
        int n = members.size();
        TruthFolder.Said said = folder.takeSaid(story.unit().number());
        String note = n == 0 ? "no member" : known ? "" : "NOT_EVALUATED: no income known";
        String assessed =
                n == 0 || !known ? "" : tierOf(stage.standardFen() * 12 * n, income, expense);
        folder.tierRow(
                story.unit().number(),
                recorded == 4 ? "none" : String.valueOf(recorded),
                said == null ? assessed : said.assessed(),
                n == 0 || !known ? "" : perHeadAndMonth(income, n),
                n == 0 ? "" : perHeadAndMonth(expense, n),
                n == 0 ? "" : String.valueOf(n),
                n == 0 ? "" : said == null || said.withinLimits() ? "1" : "0",
                said == null ? note : said.note());
    }

    /** The tier by income and expense, all amounts for one year and all members. */
    private static String tierOf(long standard, long income, long expense) {
        if (income < standard) {
            return "1";
        }
        return income < 2 * standard || income - expense < standard ? "2" : "none";
    }

    private static String perHeadAndMonth(long fenPerYear, int heads) {
        return new Yuan(fenPerYear).dividedBy(12L * heads).toString();
    }

    /** Writes relations of the family on the stage, until there are enough of each kind. */
    public void relations(Stage stage) {
        LocalDate day = stage.asOf();
        for (Ledger.Couple couple : stage.ledger().couples()) {
            LocalDate divorced = couple.divorced();
            if (divorced == null && couple.husband().livesOn(day) && couple.wife().livesOn(day)) {
                say("SUPPORTS", couple.husband(), couple.wife(), true, "spouses");
                say("SIBLING_OF", couple.husband(), couple.wife(), false, "spouses");
                boolean together = couple.husband().home().equals(couple.wife().home());
                if (together) {
                    say("CO_RESIDES", couple.husband(), couple.wife(), true, "one dwelling");
                }
            }
        }
        for (Ledger.Birth birth : stage.ledger().births()) {
            for (Citizen parent : parents(birth)) {
                if (parent.livesOn(day) && birth.child().livesOn(day)) {
                    supports(birth.child(), parent, day);
                }
            }
        }
        siblings(stage.ledger().births());
    }

    private void supports(Citizen child, Citizen parent, LocalDate day) {
        if (child.ageOn(day) < OF_AGE) {
            say("SUPPORTS", parent, child, true, "parent to minor child");
            say("SUPPORTS", child, parent, false, "a minor child owes nothing");
        } else if (parent.ageOn(day) >= OLD) {
            say("SUPPORTS", child, parent, true, "grown child to parent");
        }
    }

    private void siblings(List<Ledger.Birth> births) {
        for (int i = 0; i + 1 < births.size(); i++) {
            Ledger.Birth one = births.get(i);
            Ledger.Birth two = births.get(i + 1);
            Citizen mother = one.mother();
            if (mother != null && mother.equals(two.mother())) {
                say("SIBLING_OF", one.child(), two.child(), true, "a shared parent");
            }
        }
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
        if (written.merge(kind + note, 1, Integer::sum) <= RELATIONS_OF_A_KIND) {
            folder.relation(kind, from, to, holds, note);
        }
    }
}
