package org.kinscope.synthetic.truth;

import java.time.LocalDate;
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

    private final TruthFolder folder;
    private final KinTruth kin;
    private final Map<String, Long> running = new TreeMap<>();
    private long units;

    /** Writes into that folder. */
    public FamilyTruth(TruthFolder folder) {
        this.folder = folder;
        this.kin = new KinTruth(folder);
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
                n == 0 ? "" : perHeadAndMonth(income, n),
                n == 0 ? "" : perHeadAndMonth(expense, n),
                String.valueOf(n),
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
        kin.write(stage);
    }
}
