package org.kinscope.analytics.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.money.Yuan;

class VariationsTest {

    private static Question earning(Question question, String yuanAYear) {
        Family family = question.family();
        List<FamilyMember> members = new ArrayList<>(family.members());
        FamilyMember first = members.getFirst();
        members.set(
                0,
                new FamilyMember(
                        first.key(),
                        first.name(),
                        first.told(),
                        List.of(new Earning("wage", Yuan.parse(yuanAYear))),
                        first.obligors()));
        return question.about(family.withMembers(members));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void incomes_families_days_and_values_in_turn_have_the_answers_of_each_asked_alone(long seed) {
        Calculator calculator = VillageCouples.CALCULATOR;
        Variations variations = calculator.variations();
        int asked = 0;
        int due = 0;
        for (CityFamily one : KinTown.generated(seed, 40).families()) {
            Question question = new Question(one.family(), KinTown.DAY, null, true, Map.of());
            for (Question varied :
                    List.of(
                            question,
                            earning(question, "0"),
                            earning(question, "9000"),
                            earning(question, "40000"),
                            question.by("national"),
                            earning(question.by("national"), "9000"),
                            question.with(Map.of("dibao_standard", 100_000L)),
                            question)) {
                Entitlements answer = variations.unexplained(varied);
                assertThat(answer).isEqualTo(calculator.unexplained(varied));
                assertThat(variations.tier(varied)).isEqualTo(answer.tier());
                assertThat(calculator.tier(varied)).isEqualTo(answer.tier());
                asked++;
                due += answer.due().size();
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(due).isGreaterThan(200);
    }

    @Test
    void a_rule_of_ability_that_reads_what_the_assessment_finds_is_asked_after_it() {
        String age = "when: \"person.age >= 16 && person.age < 60 && ";
        RuleBook book =
                RuleBook.of(
                        PolicyCatalogue.load(
                                name -> {
                                    String text = VillageCouples.BOOK.catalogue().file(name);
                                    return name.equals("rules.yaml")
                                            ? text.replace(age, age + "unit.size >= 1 && ")
                                            : text;
                                }));
        Question question = VillageCouples.ask(VillageCouples.CHEN);

        assertThat(book.catalogue().file("rules.yaml")).contains("unit.size >= 1");
        Entitlements answer = new Calculator(book).unexplained(question);
        assertThat(answer.due()).anyMatch(e -> e.programme().equals("JOB_AID"));
        assertThat(new Calculator(book).variations().unexplained(question)).isEqualTo(answer);
    }
}
