package org.kinscope.api.limits;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * Weighs a valid query before it runs. A field weighs one, and what stands under a list weighs as
 * often as the list is long: its {@code first} where it has one, else {@value #ASSUMED} for the
 * lists of one family, which are short. The walk ends as soon as a limit is passed, so that
 * fragments that name each other twice cannot make it long.
 */
final class QueryWeight {

    /** How long a list without {@code first} is taken to be. */
    static final int ASSUMED = 3;

    private final Limits limits;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private long weight;
    private int aliases;

    QueryWeight(
            Limits limits,
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {
        this.limits = limits;
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /**
     * {@return how many fields the answer may hold}
     *
     * @throws Refusal if the query passes a limit
     */
    long weigh(SelectionSet selections, GraphQLFieldsContainer root) {
        walk(selections, root, 1, 1);
        return weight;
    }

    private void walk(
            @Nullable SelectionSet selections,
            GraphQLFieldsContainer parent,
            int depth,
            long times) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> walk(field, parent, depth, times);
                case InlineFragment inline ->
                        walk(
                                inline.getSelectionSet(),
                                inline.getTypeCondition() == null
                                        ? parent
                                        : container(inline.getTypeCondition().getName(), parent),
                                depth,
                                times);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null) {
                        walk(
                                fragment.getSelectionSet(),
                                container(fragment.getTypeCondition().getName(), parent),
                                depth,
                                times);
                    }
                }
                default -> throw new IllegalStateException("GraphQL has no other selections");
            }
        }
    }

    private void walk(Field field, GraphQLFieldsContainer parent, int depth, long times) {
        if (field.getName().startsWith("__")) {
            return;
        }
        if (depth > limits.depth()) {
            throw new Refusal(ErrorCode.TOO_DEEP);
        }
        if (field.getAlias() != null && ++aliases > limits.aliases()) {
            throw new Refusal(ErrorCode.TOO_MANY_ALIASES);
        }
        weight += times;
        if (weight > limits.complexity()) {
            throw new Refusal(ErrorCode.TOO_COMPLEX);
        }
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(schema, parent, field.getName());
        GraphQLType type = definition.getType();
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer inner) {
            walk(field.getSelectionSet(), inner, depth + 1, times * length(field, definition));
        }
    }

    private long length(Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        if (first == null) {
            // Those lists have the length that the field above them was given.
            boolean pages =
                    GraphQLTypeUtil.unwrapAll(definition.getType())
                            .getName()
                            .matches("Path|\\w+(?:Edge|Hit)");
            return isList(definition) && !pages ? ASSUMED : 1;
        }
        return Math.max(1, first(field, first));
    }

    private long first(Field field, GraphQLArgument definition) {
        for (Argument given : field.getArguments()) {
            if (given.getName().equals(definition.getName())) {
                if (given.getValue() instanceof IntValue literal) {
                    return literal.getValue()
                            .min(java.math.BigInteger.valueOf(1_000_000))
                            .longValue();
                }
                if (given.getValue() instanceof VariableReference variable
                        && variables.get(variable.getName()) instanceof Number number) {
                    return number.longValue();
                }
            }
        }
        return definition.getArgumentDefaultValue().getValue() instanceof IntValue standard
                ? standard.getValue().longValue()
                : ASSUMED;
    }

    private GraphQLFieldsContainer container(String type, GraphQLFieldsContainer otherwise) {
        return schema.getType(type) instanceof GraphQLFieldsContainer named ? named : otherwise;
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }
}
