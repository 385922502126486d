package org.kinscope.api.limits;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets a request in while it is short enough and its user has not too many running, and ends it
 * when it takes too long or its answer grows too large.
 */
@Component
@Order(0)
public final class Gate implements WebGraphQlInterceptor {

    private final Limits limits;
    private final ParserOptions parserOptions;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    public Gate(Limits limits) {
        this.limits = limits;
        this.parserOptions =
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(
                                options ->
                                        options.maxTokens(limits.tokens())
                                                .maxCharacters(limits.documentBytes()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String document = request.getDocument();
        if (document.getBytes(StandardCharsets.UTF_8).length > limits.documentBytes()) {
            return Mono.error(new Refusal(ErrorCode.DOCUMENT_TOO_LONG));
        }
        if (tooManyTokens(document, request)) {
            return Mono.error(new Refusal(ErrorCode.TOO_MANY_TOKENS));
        }
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(Map.of(ParserOptions.class, parserOptions)).build());
        String user = user();
        if (!enter(user)) {
            return Mono.error(new Refusal(ErrorCode.TOO_MANY_AT_ONCE));
        }
        return Mono.defer(() -> chain.next(request))
                .timeout(limits.timeout())
                .onErrorMap(TimeoutException.class, _ -> new Refusal(ErrorCode.TIMEOUT))
                .map(this::notTooLarge)
                .doFinally(_ -> leave(user));
    }

    // The engine reports a cancelled parse as one more syntax error, so it is told apart here.
    private boolean tooManyTokens(String document, WebGraphQlRequest request) {
        try {
            Parser.parse(
                    ParserEnvironment.newParserEnvironment()
                            .document(document)
                            .parserOptions(parserOptions)
                            .locale(request.getLocale() == null ? Locale.ROOT : request.getLocale())
                            .build());
            return false;
        } catch (ParseCancelledException e) {
            return true;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private WebGraphQlResponse notTooLarge(WebGraphQlResponse response) {
        if (AnswerSize.exceeds(response.getExecutionResult().getData(), limits.answerBytes())) {
            throw new Refusal(ErrorCode.ANSWER_TOO_LARGE);
        }
        return response;
    }

    private static String user() {
        Principal user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "" : user.getName();
    }

    boolean enter(String user) {
        boolean[] entered = new boolean[1];
        running.compute(
                user,
                (_, now) -> {
                    int before = now == null ? 0 : now;
                    entered[0] = before < limits.atOnce();
                    return entered[0] ? before + 1 : before;
                });
        return entered[0];
    }

    void leave(String user) {
        running.computeIfPresent(user, (_, now) -> now == 1 ? null : now - 1);
    }
}
