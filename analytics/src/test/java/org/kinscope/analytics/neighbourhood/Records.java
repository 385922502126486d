package org.kinscope.analytics.neighbourhood;

import java.util.Arrays;
import java.util.List;

/** What other sources say of the people of a generated town. */
final class Records {

    private Records() {}

    /** Certificates, reports and households that agree and disagree with the register by chance. */
    static void addTo(Town town, Dice dice, int people) {
        for (int i = 0; i < people; i++) {
            String record = dice.pick(List.of("births", "deaths", "persons"));
            String person = id(dice.below(people));
            town.node(
                    "SourcePerson",
                    "s" + i,
                    "source",
                    record,
                    "sourceKey",
                    record.equals("persons") ? "other" + i : dice.chance(5) ? "other" + i : person,
                    record.equals("deaths") ? "diedOn" : "birthDate",
                    dice.dayOrNone(),
                    "registerBirthDate",
                    record.equals("persons") ? dice.dayOrNone() : null,
                    "name",
                    record.equals("persons") ? "人" + i : null);
            town.link("SourcePerson:s" + i, "RESOLVES_TO", "Person:" + person);
            town.node(
                    "Report",
                    "r" + i,
                    "channel",
                    "grid",
                    "hardship",
                    "other",
                    "name",
                    dice.pick(Arrays.asList(null, "人某", "人 " + i, "人" + dice.below(people))),
                    "reportedOn",
                    dice.day(2019, 2));
            town.link("Report:r" + i, "REPORTED_OF", "Person:" + id(dice.below(people)));
        }
        for (int h = 0; h < people / 4; h++) {
            town.node("Household", "h" + h);
            for (int m = 0; m < 4; m++) {
                town.link(
                        "Person:" + id(dice.below(people)),
                        "REGISTERED_IN",
                        "Household:h" + h,
                        dice.spell(
                                "relationToHead",
                                dice.pick(Arrays.asList("01", "02", "10", "12", "20", null))));
            }
            String husband = id(dice.below(people));
            String wife = id(dice.below(people));
            town.link("Person:" + husband, "SPOUSE_OF", "Person:" + wife, dice.spell());
            town.node("Household", "g" + h);
            town.link(
                    "Person:" + husband,
                    "REGISTERED_IN",
                    "Household:g" + h,
                    dice.spell("relationToHead", "02"));
            town.link(
                    "Person:" + wife,
                    "REGISTERED_IN",
                    "Household:g" + h,
                    dice.spell("relationToHead", "12"));
        }
        Homes.addTo(town, dice, people);
        Payments.addTo(town, dice, people);
        Jobs.addTo(town, dice, people);
    }

    private static String id(int i) {
        return "p%04d".formatted(i);
    }
}
