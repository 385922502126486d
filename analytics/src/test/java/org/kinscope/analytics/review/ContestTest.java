package org.kinscope.analytics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class ContestTest {

    private static final Source WAGE = new Source(1, 2, 3);
    private static final Source CAR = new Source(1, 4, 7);
    private static final Source BIRTH = new Source(1, 5, 2);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    private static Facts facts() {
        Facts facts = new Facts();
        facts.list(FactKind.INCOMES)
                .add(new Income("li", "wage", new Yuan(100_00), "month", Spell.since(MAY), WAGE));
        facts.list(FactKind.OWNERSHIPS)
                .add(new Ownership("li", Ownership.VEHICLE, "苏M1", null, Spell.since(MAY), CAR));
        facts.list(FactKind.VEHICLES).add(new Vehicle("苏M1", "小型汽车", null, null));
        facts.list(FactKind.PARENTHOODS).add(new Parenthood("wang", "li", "birth", BIRTH));
        facts.list(FactKind.PARENTHOODS)
                .add(new Parenthood("wang", "zhao", "birth", new Source(1, 5, 3)));
        facts.list(FactKind.SIBLINGS).add(new Siblings("li", "zhao"));
        facts.list(FactKind.SUPPORTS)
                .add(new Support("li", "wang", Spell.ALWAYS, "child-to-parent", "1067"));
        facts.list(FactKind.SUPPORTS)
                .add(new Support("sun", "qian", Spell.ALWAYS, "spouse", "1059"));
        return facts;
    }

    @Test
    void a_row_that_is_left_out_is_gone_and_all_others_stay() throws StepRefused {
        Facts kept = Contest.without(WAGE).applyTo(facts());
        assertThat(kept.list(FactKind.INCOMES)).isEmpty();
        assertThat(kept.list(FactKind.OWNERSHIPS)).hasSize(1);
        assertThat(kept.list(FactKind.SIBLINGS)).hasSize(1);
    }

    @Test
    void siblings_go_with_the_birth_that_made_them() throws StepRefused {
        assertThat(Contest.without(BIRTH).applyTo(facts()).list(FactKind.SIBLINGS)).isEmpty();
    }

    @Test
    void a_duty_of_support_goes_with_the_birth_that_carries_it_and_others_stay()
            throws StepRefused {
        assertThat(Contest.without(WAGE).applyTo(facts()).list(FactKind.SUPPORTS)).hasSize(2);
        // The marriage of sun and qian is out of sight, before as after: that says nothing.
        assertThat(Contest.without(BIRTH).applyTo(facts()).list(FactKind.SUPPORTS))
                .extracting(fact -> ((Support) fact).supporterId())
                .containsExactly("sun");
    }

    @Test
    void without_a_vehicle_nothing_names_it() throws StepRefused {
        Facts kept = Contest.withoutNode("苏M1").applyTo(facts());
        assertThat(kept.list(FactKind.VEHICLES)).isEmpty();
        assertThat(kept.list(FactKind.OWNERSHIPS)).isEmpty();
        assertThat(kept.list(FactKind.INCOMES)).hasSize(1);
    }

    @Test
    void a_field_takes_what_the_family_says() throws StepRefused {
        Facts kept =
                Contest.replacing(WAGE, Map.of("amount", "80.50", "to", "2020-11-01"))
                        .applyTo(facts());
        assertThat(kept.list(FactKind.INCOMES))
                .isEqualTo(
                        List.of(
                                new Income(
                                        "li",
                                        "wage",
                                        new Yuan(80_50),
                                        "month",
                                        new Spell(MAY, LocalDate.of(2020, 11, 1)),
                                        WAGE)));
    }

    @Test
    void what_a_vehicle_is_stands_in_the_row_of_its_owner() throws StepRefused {
        Facts kept = Contest.replacing(CAR, Map.of("kind", "残疾人机动轮椅车")).applyTo(facts());
        assertThat(kept.list(FactKind.VEHICLES))
                .isEqualTo(List.of(new Vehicle("苏M1", "残疾人机动轮椅车", null, null)));
        assertThat(kept.list(FactKind.OWNERSHIPS)).isEqualTo(facts().list(FactKind.OWNERSHIPS));
    }

    @Test
    void who_owns_it_cannot_be_replaced_nor_a_field_that_is_none() {
        for (String field : List.of("personId", "assetNo", "source", "colour")) {
            assertThatThrownBy(() -> Contest.replacing(CAR, Map.of(field, "x")).applyTo(facts()))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining(field);
        }
    }

    @Test
    void a_value_that_has_not_the_form_of_its_field_is_refused_with_field_and_value() {
        assertThatThrownBy(() -> Contest.replacing(WAGE, Map.of("amount", "viel")).applyTo(facts()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("amount = viel");
        assertThatThrownBy(() -> Contest.replacing(WAGE, Map.of("to", "1.5.2020")).applyTo(facts()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("to = 1.5.2020");
    }
}
