package org.kinscope.analytics.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.Neighbourhood;

/**
 * Three generations: granny, her children ego and sister, ego's wife and son, sister's daughter.
 */
class KinshipTest {

    private final Village village =
            new Village()
                    .person("granny", "1940-01-01", "2000-01-01")
                    .person("ego")
                    .person("sister")
                    .person("wife")
                    .person("wifesmother")
                    .person("son")
                    .person("grandson", "2015-01-01", "")
                    .person("greatgrandson", "2020-01-01", "")
                    .person("niece")
                    .siblings("granny", "ego", "sister")
                    .married("ego", "wife", "2000-01-01", "")
                    .parent("wifesmother", "wife")
                    .parent("ego", "son")
                    .parent("son", "grandson")
                    .parent("grandson", "greatgrandson")
                    .parent("sister", "niece");

    @Test
    void two_steps_reach_blood_and_marriage_and_no_further() {
        assertThat(Kinship.withinTwoSteps(sight(), List.of("ego"), Village.DAY))
                .extracting(k -> k.personId() + ": " + k.relation().zh())
                .containsExactly(
                        "grandson: 孙子女/外孙子女",
                        "granny: 父母",
                        "niece: 兄弟姐妹的子女",
                        "sister: 兄弟姐妹",
                        "son: 子女",
                        "wife: 配偶",
                        "wifesmother: 配偶的父母");
    }

    @Test
    void near_relatives_are_those_of_article_1045() {
        assertThat(Kinship.near(sight(), "ego", Village.DAY))
                .extracting(Kin::personId)
                .containsExactly("grandson", "granny", "sister", "son", "wife");
        assertThat(Kinship.near(sight(), "niece", Village.DAY))
                .extracting(k -> k.personId() + ": " + k.relation().zh())
                .containsExactly("granny: 祖父母/外祖父母", "sister: 父母");
    }

    @Test
    void the_people_themselves_are_not_their_kin() {
        assertThat(Kinship.withinTwoSteps(sight(), List.of("ego", "son", "wife"), Village.DAY))
                .extracting(Kin::personId)
                .containsExactly(
                        "grandson", "granny", "greatgrandson", "niece", "sister", "wifesmother");
    }

    @Test
    void a_marriage_counts_from_its_first_day_to_the_divorce_and_while_both_live() {
        Village other =
                new Village()
                        .person("a")
                        .person("b")
                        .person("c")
                        .person("d", "1950-01-01", "2020-12-31");
        other.married("a", "b", "2020-12-31", "").married("a", "c", "2000-01-01", "2020-12-31");
        other.married("a", "d", "2000-01-01", "");
        assertThat(Kinship.near(other.ofPerson("a"), "a", Village.DAY))
                .extracting(Kin::personId)
                .containsExactly("b");
        assertThat(Kinship.near(other.ofPerson("a"), "a", Village.DAY.minusDays(1)))
                .extracting(Kin::personId)
                .containsExactly("c", "d");
    }

    @Test
    void an_ex_spouse_with_a_shared_child_is_kin_and_no_near_relative() {
        Village other = new Village().person("a").person("b").person("kid");
        other.married("a", "b", "2000-01-01", "2010-01-01").parent("a", "kid").parent("b", "kid");
        assertThat(Kinship.withinTwoSteps(other.ofPerson("a"), List.of("a"), Village.DAY))
                .extracting(k -> k.personId() + ": " + k.relation().en())
                .containsExactly("b: other parent of a child", "kid: child");
        assertThat(Kinship.near(other.ofPerson("a"), "a", Village.DAY))
                .extracting(Kin::personId)
                .containsExactly("kid");
    }

    @Test
    void of_several_chains_the_shortest_is_told_with_its_facts() {
        village.parent("granny", "sister2").person("sister2").parent("wife", "son");
        Kin son =
                Kinship.withinTwoSteps(sight(), List.of("ego", "wife"), Village.DAY).stream()
                        .filter(k -> k.personId().equals("son"))
                        .findFirst()
                        .orElseThrow();
        assertThat(son.ofId()).isEqualTo("ego");
        assertThat(son.path())
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.link()).isEqualTo(Link.CHILD);
                            assertThat(step.source()).isNotNull();
                        });
    }

    @Test
    void a_sibling_by_a_shared_parent_is_near_also_before_siblings_are_derived() {
        Village other =
                new Village().person("p").person("a").person("b").parent("p", "a").parent("p", "b");
        assertThat(Kinship.near(other.ofPerson("a"), "a", Village.DAY))
                .extracting(k -> k.personId() + ": " + k.relation().en())
                .containsExactly("b: sibling", "p: parent");
    }

    private Neighbourhood sight() {
        return village.ofPerson("ego");
    }
}
