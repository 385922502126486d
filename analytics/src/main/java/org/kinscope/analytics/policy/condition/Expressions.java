package org.kinscope.analytics.policy.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kinscope.analytics.policy.condition.Term.Operation;

/**
 * Checks expressions and compiles them. Allowed are names, whole numbers, texts, {@code true},
 * {@code + - *}, comparisons, {@code && || !}, {@code ?:}, {@code in} a list of constants, and
 * {@code max}, {@code min}, {@code pct(amount, percent)} and {@code div(amount, n)}, which round
 * half up. {@code /} and {@code %} are refused: they would cut fen away unseen.
 */
public final class Expressions {

    private static final Map<String, Operation> FUNCTIONS =
            Map.of(
                    "max", Operation.MAX,
                    "min", Operation.MIN,
                    "pct", Operation.PERCENT,
                    "div", Operation.DIVIDED);

    private static final Map<String, Operation> OPERATORS =
            Map.of(
                    "_+_", Operation.PLUS,
                    "_-_", Operation.MINUS,
                    "_*_", Operation.TIMES,
                    "_<_", Operation.LESS,
                    "_<=_", Operation.LESS_EQUAL,
                    "_>_", Operation.GREATER,
                    "_>=_", Operation.GREATER_EQUAL,
                    "_==_", Operation.EQUAL,
                    "_!=_", Operation.NOT_EQUAL);

    private final Language language;
    private final Cel cel;
    private final boolean byCel;

    /** The expressions of that language. */
    public Expressions(Language language) {
        this(language, false);
    }

    /**
     * The expressions of that language.
     *
     * @param byCel whether CEL's own program evaluates them, which is slower by a hundred times:
     *     the reference of benchmarks
     */
    public Expressions(Language language, boolean byCel) {
        this.language = language;
        this.byCel = byCel;
        CelBuilder builder =
                CelFactory.standardCelBuilder()
                        .setOptions(CelOptions.current().enableUnknownTracking(true).build());
        for (Variable variable : language.variables()) {
            builder.addVar(variable.name(), typeOf(variable));
        }
        FUNCTIONS.forEach(
                (name, operation) ->
                        builder.addFunctionDeclarations(
                                        CelFunctionDecl.newFunctionDeclaration(
                                                name,
                                                CelOverloadDecl.newGlobalOverload(
                                                        name + "_int",
                                                        SimpleType.INT,
                                                        SimpleType.INT,
                                                        SimpleType.INT)))
                                .addFunctionBindings(
                                        CelFunctionBinding.from(
                                                name + "_int",
                                                Long.class,
                                                Long.class,
                                                operation::apply)));
        cel = builder.build();
    }

    private static CelType typeOf(Variable variable) {
        return switch (variable.type()) {
            case NUMBER, FEN -> SimpleType.INT;
            case FLAG -> SimpleType.BOOL;
            case TEXT -> SimpleType.STRING;
        };
    }

    /**
     * {@return the expression, which says yes or no}
     *
     * @throws ExpressionRefused if it is none
     */
    public Expression condition(String text) {
        return expression(text, SimpleType.BOOL);
    }

    /**
     * {@return the expression, which gives a number}
     *
     * @throws ExpressionRefused if it is none
     */
    public Expression number(String text) {
        return expression(text, SimpleType.INT);
    }

    private Expression expression(String text, CelType wanted) {
        try {
            CelAbstractSyntaxTree tree = cel.compile(text).getAst();
            if (!tree.getResultType().equals(wanted)) {
                throw new ExpressionRefused(
                        text, "gives " + tree.getResultType().name() + ", not " + wanted.name());
            }
            TreeSet<String> names = new TreeSet<>();
            Term term = new Compilation(text, tree, names).term(tree.getExpr());
            return new Expression(
                    text,
                    wanted.equals(SimpleType.BOOL),
                    language,
                    term,
                    cel.createProgram(tree),
                    names,
                    byCel);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new ExpressionRefused(
                    text, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** One expression on its way to terms. */
    private final class Compilation {
        private final String text;
        private final CelAbstractSyntaxTree tree;
        private final TreeSet<String> names;

        Compilation(String text, CelAbstractSyntaxTree tree, TreeSet<String> names) {
            this.text = text;
            this.tree = tree;
            this.names = names;
        }

        Term term(CelExpr node) {
            return switch (node.getKind()) {
                case CONSTANT -> new Term.Constant(constant(node.constant()));
                case IDENT -> {
                    String name = node.ident().name();
                    names.add(name);
                    yield new Term.Name(name, language.slot(name));
                }
                case CALL -> call(node.call());
                default -> throw new ExpressionRefused(text, "has a form that is not allowed");
            };
        }

        private Term call(CelExpr.CelCall call) {
            List<CelExpr> arguments = call.args();
            if (call.function().equals("@in")) {
                return new Term.Among(term(arguments.get(0)), constants(arguments.get(1)));
            }
            List<Term> terms = new ArrayList<>();
            arguments.forEach(a -> terms.add(term(a)));
            Operation operation =
                    OPERATORS.getOrDefault(call.function(), FUNCTIONS.get(call.function()));
            boolean ofTexts =
                    arguments.stream()
                            .anyMatch(a -> SimpleType.STRING.equals(tree.getTypeOrThrow(a.id())));
            if (ofTexts && operation != Operation.EQUAL && operation != Operation.NOT_EQUAL) {
                throw new ExpressionRefused(text, "texts are compared by == and != only");
            }
            if (operation != null && terms.size() == 2) {
                return new Term.Binary(operation, terms.get(0), terms.get(1));
            }
            return switch (call.function()) {
                case "_&&_" -> new Term.Junction(true, terms.get(0), terms.get(1));
                case "_||_" -> new Term.Junction(false, terms.get(0), terms.get(1));
                case "!_" -> new Term.Not(terms.getFirst());
                case "-_" ->
                        new Term.Binary(Operation.MINUS, new Term.Constant(0), terms.getFirst());
                case "_?_:_" -> new Term.Choice(terms.get(0), terms.get(1), terms.get(2));
                default ->
                        throw new ExpressionRefused(
                                text,
                                "'"
                                        + call.function().replace("_", " ").strip()
                                        + "' is not allowed; divide with div(amount, n)");
            };
        }

        private List<Long> constants(CelExpr node) {
            if (node.getKind() != CelExpr.ExprKind.Kind.LIST) {
                throw new ExpressionRefused(text, "'in' takes a list of constants");
            }
            List<Long> list = new ArrayList<>();
            for (CelExpr element : node.list().elements()) {
                if (element.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
                    throw new ExpressionRefused(text, "'in' takes a list of constants");
                }
                list.add(constant(element.constant()));
            }
            return List.copyOf(list);
        }

        private long constant(CelConstant constant) {
            return switch (constant.getKind()) {
                case INT64_VALUE -> constant.int64Value();
                case BOOLEAN_VALUE -> constant.booleanValue() ? 1 : 0;
                case STRING_VALUE -> language.number(constant.stringValue());
                default ->
                        throw new ExpressionRefused(text, "has a constant that is no whole number");
            };
        }
    }
}
