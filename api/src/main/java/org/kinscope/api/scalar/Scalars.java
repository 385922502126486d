package org.kinscope.api.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.kinscope.graph.money.Yuan;

/** The scalars of the schema that are not GraphQL's own. */
public final class Scalars {

    /** An amount in yuan with two places, as text: 21 million yuan overflow an Int of fen. */
    public static final GraphQLScalarType YUAN =
            GraphQLScalarType.newScalar()
                    .name("Yuan")
                    .coercing(new ByText<>(Yuan.class, Yuan::parse, "\"709.99\""))
                    .build();

    /** A calendar day, ISO 8601. */
    public static final GraphQLScalarType DATE =
            GraphQLScalarType.newScalar()
                    .name("Date")
                    .coercing(new ByText<>(LocalDate.class, LocalDate::parse, "\"2020-12-31\""))
                    .build();

    private Scalars() {}

    /** A scalar whose text form is its {@code toString}. Messages show the form, not the value. */
    private record ByText<T>(Class<T> type, Function<String, T> parse, String example)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (!type.isInstance(value)) {
                throw new CoercingSerializeException("not a " + type.getSimpleName());
            }
            return value.toString();
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text) {
                try {
                    return parse.apply(text);
                } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                    throw new CoercingParseValueException("write it like " + example);
                }
            }
            throw new CoercingParseValueException("write it like " + example);
        }

        @Override
        public T parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                try {
                    return parse.apply(text.getValue());
                } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                    throw new CoercingParseLiteralException("write it like " + example);
                }
            }
            throw new CoercingParseLiteralException("write it like " + example);
        }
    }
}
