package org.kinscope.api.scope;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Gives a controller's {@link AsOf} parameter the day, the scope and what was known, of the field's
 * arguments {@code asOf}, {@code scope} and {@code knownOn}: the service's day, the whole city and
 * everything known now where they are left out. A read that takes {@code knownOn} names the
 * argument in its schema and asks only questions that heed {@code $known}.
 */
public final class AsOfArgument implements HandlerMethodArgumentResolver {

    private final DefaultDay defaultDay;
    private final Function<LocalDate, Known> knownOn;

    /**
     * @param defaultDay the day of a field that names none
     * @param knownOn what was known on a day
     */
    public AsOfArgument(DefaultDay defaultDay, Function<LocalDate, Known> knownOn) {
        this.defaultDay = defaultDay;
        this.knownOn = knownOn;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return asOf(
                field.getArgument("asOf"),
                field.getArgument("scope"),
                field.getArgument("knownOn"),
                field.getGraphQlContext());
    }

    AsOf asOf(
            @Nullable LocalDate day,
            @Nullable Map<String, Object> scope,
            @Nullable LocalDate known,
            GraphQLContext request) {
        return new AsOf(
                day == null ? defaultDay.get() : day,
                scope(scope),
                // All fields of one request see the same deliveries, whatever is loaded meanwhile.
                known == null
                        ? Known.NOW
                        : request.computeIfAbsent(new KnownOn(known), _ -> knownOn.apply(known)));
    }

    private record KnownOn(LocalDate day) {}

    private static Scope scope(@Nullable Map<String, Object> scope) {
        if (scope == null || !(scope.get("division") instanceof String division)) {
            return Scope.CITY;
        }
        try {
            return new Scope(division);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_SCOPE);
        }
    }
}
