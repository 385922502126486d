package org.kinscope.api.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.money.Yuan;

class ScalarsTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    @Test
    void money_goes_out_as_yuan_with_two_places_and_a_large_sum_stays_exact() {
        assertThat(Scalars.YUAN.getCoercing().serialize(new Yuan(70_999), CONTEXT, Locale.ROOT))
                .isEqualTo("709.99");
        assertThat(
                        Scalars.YUAN
                                .getCoercing()
                                .serialize(new Yuan(123_456_789_012_345L), CONTEXT, Locale.ROOT))
                .isEqualTo("1234567890123.45");
    }

    @Test
    void a_day_comes_in_as_iso_and_anything_else_is_told_the_right_form() {
        var date = Scalars.DATE.getCoercing();

        assertThat(date.parseValue("2020-12-31", CONTEXT, Locale.ROOT))
                .isEqualTo(LocalDate.of(2020, 12, 31));
        for (Object wrong : new Object[] {"2020-02-30", "31.12.2020", 20201231}) {
            assertThatThrownBy(() -> date.parseValue(wrong, CONTEXT, Locale.ROOT))
                    .isInstanceOf(CoercingParseValueException.class)
                    .hasMessage("write it like \"2020-12-31\"");
        }
    }
}
