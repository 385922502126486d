package org.kinscope.api.identity;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Language;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.resolve.JudgementRefused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
final class IdentityController {

    private static final int LONGEST_REASON = 1_000;

    private final JudgedRecords records;
    private final IdentityDesk desk;
    private final Users users;
    private final DefaultDay day;

    IdentityController(
            JudgedRecords records,
            IdentityDesk desk,
            Users users,
            DefaultDay day,
            BatchLoaderRegistry loaders) {
        this.users = users;
        this.records = records;
        this.desk = desk;
        this.day = day;
        loaders.forTypePair(PersonAt.class, JudgedRecords.OfPerson.class)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> records.all(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<PersonRecord>> records(
            Person person, AsOf at, DataLoader<PersonAt, JudgedRecords.OfPerson> loader) {
        // A stub of somebody outside of the scope says nothing, and its records neither.
        if (person.source() == null && person.maskedIdNumber() == null && person.sex() == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        return loader.load(new PersonAt(person.id(), at)).thenApply(JudgedRecords.OfPerson::list);
    }

    @QueryMapping
    IdentityReviewConnection identityReview(
            @Argument @Nullable Integer first, @Argument @Nullable String after, AsOf at) {
        int size = Cursors.size(first);
        Cursors cursors = Cursors.of("identityReview", at.scope());
        // One more than asked for tells whether another page follows.
        List<IdentityQuestion> found = records.review(cursors.place(after), size + 1, at);
        return new IdentityReviewConnection(
                Connection.of(found, size, IdentityQuestion::place, cursors), at);
    }

    @SchemaMapping(typeName = "IdentityReviewConnection")
    int totalCount(IdentityReviewConnection page) {
        return records.count(page.at());
    }

    @QueryMapping
    List<Judgement> judgements(@Argument String person, AsOf at) {
        return records.judgements(person, at);
    }

    @MutationMapping
    JudgeIdentityPayload judgeIdentity(
            @Argument JudgeIdentityInput input, Principal user, Locale locale) throws IOException {
        if (users.findDepartment(user.getName()).isPresent()) {
            throw new Refusal(ErrorCode.FORBIDDEN);
        }
        AsOf at = new AsOf(day.get(), scope(input));
        Optional<MutationError> wrong = wrong(input, locale);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Set<String> covered = records.covered(List.of(input.left(), input.right()), at);
        for (String side : List.of("left", "right")) {
            if (!covered.contains(side.equals("left") ? input.left() : input.right())) {
                return refused(notFound(side, locale));
            }
        }
        try {
            Pair pair = Pair.of(input.left(), input.right());
            return desk.judge(
                            user.getName(),
                            pair,
                            input.judgement(),
                            input.reason(),
                            LocalDate.now())
                    .map(done -> new JudgeIdentityPayload(standing(pair, at), List.of()))
                    .orElseGet(() -> refused(busy(locale)));
        } catch (JudgementRefused e) {
            return refused(
                    switch (e.why()) {
                        case NOT_FOUND -> notFound("left", locale);
                        case KIN ->
                                error(
                                        List.of("judgement"),
                                        "KIN",
                                        locale,
                                        "两人互为配偶、父母子女或备案近亲属,不可能是同一人;请先在来源处更正",
                                        "The two are spouses, parent and child, or filed as kin;"
                                                + " correct that at its source first");
                    });
        }
    }

    private @Nullable Judgement standing(Pair pair, AsOf at) {
        return records.judgements(pair.left(), at).stream()
                .filter(Judgement::standing)
                .filter(j -> j.left().equals(pair.left()) && j.right().equals(pair.right()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<MutationError> wrong(JudgeIdentityInput input, Locale locale) {
        if (input.reason().isBlank()) {
            return Optional.of(
                    error(List.of("reason"), "BLANK", locale, "请说明理由", "Say why, in words"));
        }
        if (input.reason().length() > LONGEST_REASON) {
            return Optional.of(
                    error(
                            List.of("reason"),
                            "TOO_LONG",
                            locale,
                            "理由最多 1000 个字符",
                            "A reason takes up to 1,000 characters"));
        }
        if (input.left().equals(input.right())) {
            return Optional.of(
                    error(
                            List.of("right"),
                            "SAME_RECORD",
                            locale,
                            "请指定两条不同的记录",
                            "Name two different records"));
        }
        return Optional.empty();
    }

    private static MutationError notFound(String side, Locale locale) {
        return error(
                List.of(side),
                "NOT_FOUND",
                locale,
                "没有这条记录,或不在您的范围内",
                "There is no such record, or your scope does not cover it");
    }

    private static MutationError busy(Locale locale) {
        return error(
                List.of(),
                "BUSY",
                locale,
                "正在载入数据,请稍后再试",
                "The graph is being written to; try again later");
    }

    private static Scope scope(JudgeIdentityInput input) {
        if (input.scope() == null || input.scope().division() == null) {
            return Scope.CITY;
        }
        try {
            return new Scope(input.scope().division());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_SCOPE);
        }
    }

    private static JudgeIdentityPayload refused(MutationError error) {
        return new JudgeIdentityPayload(null, List.of(error));
    }

    private static MutationError error(
            List<String> path, String code, Locale locale, String zh, String en) {
        List<String> place = new java.util.ArrayList<>(List.of("input"));
        place.addAll(path);
        return new MutationError(place, code, Language.of(new Words(zh, en), locale));
    }
}
