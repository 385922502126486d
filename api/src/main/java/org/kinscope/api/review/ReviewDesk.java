package org.kinscope.api.review;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.review.History;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.StepRefused;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.api.security.IdNumberMask;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * Where steps about findings are taken, by users of a service and at the command line alike: each
 * is audited before it is written, and numbers that look like ID numbers are masked in all words.
 */
@Component
public final class ReviewDesk {

    private final ReviewBook book;
    private final AuditLog audit;

    /**
     * @param driver the graph
     * @param policy the rules
     * @param audit where each step is written down first
     */
    public ReviewDesk(Driver driver, PolicyCatalogue policy, AuditLog audit) {
        this.book = new ReviewBook(driver, policy);
        this.audit = audit;
    }

    /** {@return what was done about the findings, by key} */
    public Map<String, ReviewBook.Kept> of(Collection<String> keys, Known known) {
        return book.of(keys, known);
    }

    /**
     * Takes a step.
     *
     * @param who the user of the service or of the machine, for the audit log
     * @param key the finding
     * @param scope what the user may see
     * @param wish the step
     * @param contested of HEAR what the reply is about; else null
     * @throws StepRefused if it may not be taken
     * @throws IOException if it could not be audited: then nothing is done
     */
    public Review take(
            String who,
            String key,
            Scope scope,
            History.Wish wish,
            ReviewBook.@Nullable Contested contested)
            throws StepRefused, IOException {
        History.Wish masked =
                new History.Wish(
                        wish.step(),
                        IdNumberMask.mask(wish.by()),
                        wish.on(),
                        IdNumberMask.mask(wish.reason()),
                        wish.until());
        String action =
                "review "
                        + wish.step().code()
                        + (who.equals(wish.by()) ? "" : " by " + masked.by());
        return book.take(
                key,
                scope,
                masked,
                contested == null ? null : masked(contested),
                about ->
                        audit.append(
                                who, action, masked.reason(), List.of(about.key()), List.of()));
    }

    private static ReviewBook.Contested masked(ReviewBook.Contested contested) {
        Map<String, String> replaced = new TreeMap<>();
        contested
                .replaced()
                .forEach((field, value) -> replaced.put(field, IdNumberMask.mask(value)));
        return new ReviewBook.Contested(contested.fact(), replaced);
    }
}
