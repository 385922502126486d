package org.kinscope.api.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;

class AsOfArgumentTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final AsOfArgument argument = new AsOfArgument(new DefaultDay(() -> DAY));

    @Test
    void what_is_left_out_is_the_services_day_and_the_whole_city() {
        assertThat(argument.asOf(null, null)).isEqualTo(AsOf.city(DAY));
    }

    @Test
    void a_named_day_and_scope_are_taken() {
        assertThat(argument.asOf(LocalDate.EPOCH, Map.of("division", "321281")))
                .isEqualTo(new AsOf(LocalDate.EPOCH, new Scope("321281")));
    }

    @Test
    void half_a_division_is_refused() {
        assertThatThrownBy(() -> argument.asOf(null, Map.of("division", "32128")))
                .isInstanceOf(Refusal.class);
    }
}
