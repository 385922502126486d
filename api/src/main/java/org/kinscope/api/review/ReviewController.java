package org.kinscope.api.review;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.review.History;
import org.kinscope.analytics.review.Reply;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.ReviewStep;
import org.kinscope.analytics.review.StepRefused;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Language;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.finding.RecordedFindings;
import org.kinscope.api.identity.MutationError;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What was done about a finding, what may be done, and doing it. */
@Controller
final class ReviewController {

    private final ReviewDesk desk;
    private final RecordedFindings findings;
    private final Users users;
    private final DefaultDay day;

    ReviewController(
            ReviewDesk desk,
            RecordedFindings findings,
            Users users,
            DefaultDay day,
            BatchLoaderRegistry loaders) {
        this.desk = desk;
        this.findings = findings;
        this.users = users;
        this.day = day;
        loaders.forTypePair(FindingKnown.class, ReviewBook.Kept.class)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> kept(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /**
     * A finding as it was known.
     *
     * @param id its key
     * @param known up to which delivery
     */
    record FindingKnown(String id, Known known) {}

    /**
     * What a field says in place of what the row says.
     *
     * @param field its name
     * @param value what it says
     */
    record ReplacedField(String field, String value) {}

    private Map<FindingKnown, ReviewBook.Kept> kept(Set<FindingKnown> wanted) {
        Map<FindingKnown, ReviewBook.Kept> kept = new HashMap<>();
        Map<Known, List<FindingKnown>> byKnown =
                wanted.stream().collect(Collectors.groupingBy(FindingKnown::known));
        byKnown.forEach(
                (known, some) -> {
                    Map<String, ReviewBook.Kept> found =
                            desk.of(some.stream().map(FindingKnown::id).toList(), known);
                    for (FindingKnown one : some) {
                        ReviewBook.Kept here = found.get(one.id());
                        if (here != null) {
                            kept.put(one, here);
                        }
                    }
                });
        return kept;
    }

    private static CompletableFuture<ReviewBook.Kept> load(
            Finding finding, DataLoader<FindingKnown, ReviewBook.Kept> loader) {
        return loader.load(new FindingKnown(finding.id(), finding.known()))
                .thenApply(
                        kept ->
                                kept == null
                                        ? new ReviewBook.Kept(
                                                new History(false, List.of()), List.of())
                                        : kept);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Review>> reviews(
            Finding finding, DataLoader<FindingKnown, ReviewBook.Kept> loader) {
        return load(finding, loader).thenApply(kept -> kept.history().reviews());
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Reply>> replies(
            Finding finding, DataLoader<FindingKnown, ReviewBook.Kept> loader) {
        return load(finding, loader).thenApply(ReviewBook.Kept::replies);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<@Nullable String> takenBy(
            Finding finding, DataLoader<FindingKnown, ReviewBook.Kept> loader) {
        return load(finding, loader).thenApply(kept -> kept.history().takenBy(LocalDate.now()));
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<ReviewStep>> allowedSteps(
            Finding finding, Principal user, DataLoader<FindingKnown, ReviewBook.Kept> loader) {
        // What was known earlier is looked at, and not done again.
        return !finding.known().isNow() || !users.mayReview(user.getName())
                ? CompletableFuture.completedFuture(List.of())
                : load(finding, loader)
                        .thenApply(
                                kept ->
                                        List.copyOf(
                                                kept.history()
                                                        .allowed(user.getName(), LocalDate.now())));
    }

    @SchemaMapping(typeName = "EvidenceStep")
    @Nullable String fact(EvidenceStep step) {
        return step.source() == null ? null : FactId.of(step.source());
    }

    @SchemaMapping(typeName = "Reply")
    String fact(Reply reply) {
        return FactId.of(reply.fact());
    }

    @SchemaMapping(typeName = "Reply")
    Source source(Reply reply) {
        return reply.fact();
    }

    @SchemaMapping(typeName = "Reply")
    List<ReplacedField> replaced(Reply reply) {
        return new TreeMap<>(reply.replaced())
                .entrySet().stream()
                        .map(one -> new ReplacedField(one.getKey(), one.getValue()))
                        .toList();
    }

    @MutationMapping
    ReviewFindingPayload reviewFinding(
            @Argument ReviewFindingInput input, Principal user, Locale locale) throws IOException {
        return take(
                input.finding(),
                new History.Wish(
                        input.step(),
                        user.getName(),
                        LocalDate.now(),
                        input.reason(),
                        input.until()),
                null,
                input.scope(),
                locale);
    }

    @MutationMapping
    ReviewFindingPayload hearReply(
            @Argument ReviewFindingInput.Heard input, Principal user, Locale locale)
            throws IOException {
        Optional<Source> fact = FactId.parse(input.fact());
        if (fact.isEmpty()) {
            return refused(
                    "fact",
                    StepRefused.Why.NOT_IN_EVIDENCE.name(),
                    locale,
                    StepRefused.Why.NOT_IN_EVIDENCE.message());
        }
        Map<String, String> replaced = new TreeMap<>();
        if (input.replaced() != null) {
            input.replaced().forEach(one -> replaced.put(one.field(), one.value()));
        }
        return take(
                input.finding(),
                new History.Wish(
                        ReviewStep.HEAR, user.getName(), LocalDate.now(), input.text(), null),
                new ReviewBook.Contested(fact.get(), replaced),
                input.scope(),
                locale);
    }

    private ReviewFindingPayload take(
            String finding,
            History.Wish wish,
            ReviewBook.@Nullable Contested contested,
            ReviewFindingInput.@Nullable ScopeInput seen,
            Locale locale)
            throws IOException {
        if (!users.mayReview(wish.by())) {
            throw new Refusal(ErrorCode.FORBIDDEN);
        }
        Scope scope = scope(seen);
        try {
            desk.take(wish.by(), finding, scope, wish, contested);
            return new ReviewFindingPayload(
                    findings.find(finding, new AsOf(day.get(), scope)).orElse(null), List.of());
        } catch (StepRefused e) {
            return refused(place(e.why(), contested), e.why().name(), locale, e.message());
        }
    }

    private static String place(StepRefused.Why why, ReviewBook.@Nullable Contested contested) {
        return switch (why) {
            case NOT_FOUND -> "finding";
            case NO_REASON, NO_REPLY, TOO_LONG -> contested == null ? "reason" : "text";
            case NO_END, WRONG_END, NEEDS_NO_END -> "until";
            case NOT_IN_EVIDENCE -> "fact";
            case NOT_REPLACEABLE -> "replaced";
            default -> "step";
        };
    }

    private static ReviewFindingPayload refused(
            String place, String code, Locale locale, Words message) {
        return new ReviewFindingPayload(
                null,
                List.of(
                        new MutationError(
                                List.of("input", place), code, Language.of(message, locale))));
    }

    private static Scope scope(ReviewFindingInput.@Nullable ScopeInput input) {
        if (input == null || input.division() == null) {
            return Scope.CITY;
        }
        try {
            return new Scope(input.division());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_SCOPE);
        }
    }
}
