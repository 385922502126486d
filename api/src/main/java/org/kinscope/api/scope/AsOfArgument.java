package org.kinscope.api.scope;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Gives a controller's {@link AsOf} parameter the day and the scope of the field's arguments {@code
 * asOf} and {@code scope}: the service's day and the whole city where they are left out.
 */
public final class AsOfArgument implements HandlerMethodArgumentResolver {

    private final DefaultDay defaultDay;

    public AsOfArgument(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return asOf(field.getArgument("asOf"), field.getArgument("scope"));
    }

    AsOf asOf(@Nullable LocalDate day, @Nullable Map<String, Object> scope) {
        return new AsOf(day == null ? defaultDay.get() : day, scope(scope));
    }

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
