package org.kinscope.api.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;

class AsOfArgumentTest {

    private int asked;

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final AsOfArgument argument =
            new AsOfArgument(new DefaultDay(() -> DAY), _ -> new Known(++asked));

    @Test
    void what_is_left_out_is_the_services_day_and_the_whole_city() {
        assertThat(asOf(null, null, null)).isEqualTo(AsOf.city(DAY));
    }

    @Test
    void a_named_day_and_scope_are_taken() {
        assertThat(asOf(LocalDate.EPOCH, Map.of("division", "321281"), null))
                .isEqualTo(new AsOf(LocalDate.EPOCH, new Scope("321281")));
    }

    @Test
    void half_a_division_is_refused() {
        assertThatThrownBy(() -> asOf(null, Map.of("division", "32128"), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_known_is_resolved_once_for_a_request() {
        GraphQLContext request = GraphQLContext.newContext().build();
        AsOf first = argument.asOf(null, null, LocalDate.EPOCH, request);
        AsOf second = argument.asOf(DAY.minusYears(1), null, LocalDate.EPOCH, request);

        assertThat(first.known()).isEqualTo(new Known(1));
        assertThat(second.known()).isEqualTo(new Known(1));
        assertThat(asOf(null, null, LocalDate.EPOCH).known()).isEqualTo(new Known(2));
        assertThat(asOf(null, null, null).known().isNow()).isTrue();
    }

    private AsOf asOf(
            @Nullable LocalDate day,
            @Nullable Map<String, Object> scope,
            @Nullable LocalDate known) {
        return argument.asOf(day, scope, known, GraphQLContext.newContext().build());
    }
}
