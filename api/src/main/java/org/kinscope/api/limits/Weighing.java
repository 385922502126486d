package org.kinscope.api.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.Language;
import org.kinscope.api.error.Refusal;
import org.springframework.stereotype.Component;

/** Weighs every operation after it was found valid and before any field of it runs. */
@Component
public final class Weighing extends SimplePerformantInstrumentation {

    private final Limits limits;

    public Weighing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (context.isQueryOperation()) {
            try {
                new QueryWeight(
                                limits,
                                context.getGraphQLSchema(),
                                context.getFragmentsByName(),
                                context.getCoercedVariables())
                        .weigh(
                                context.getOperationDefinition().getSelectionSet(),
                                context.getGraphQLSchema().getQueryType());
            } catch (Refusal refusal) {
                GraphQLError error =
                        GraphqlErrorBuilder.newError()
                                .message(Language.of(refusal.code().message(), context.getLocale()))
                                .extensions(Map.of("code", refusal.code().name()))
                                .build();
                throw new AbortExecutionException(List.of(error));
            }
        }
        return SimpleInstrumentationContext.noOp();
    }
}
