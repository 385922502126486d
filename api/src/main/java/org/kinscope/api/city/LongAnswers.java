package org.kinscope.api.city;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * Answers that may take longer than one request waits. Each is worked out once, on a thread of its
 * own, for all who ask for it; who gives up waiting does not end the work, so that asking again
 * finds it done. The last few are kept. An answer that failed is worked out anew.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
final class LongAnswers<K, V> {

    private final Map<K, CompletableFuture<V>> answers;

    /**
     * No answers yet.
     *
     * @param most how many are kept, those last asked for
     */
    LongAnswers(int most) {
        this.answers =
                new LinkedHashMap<>(most, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    /**
     * {@return the answer}
     *
     * @param work works it out where nobody has
     * @throws Refusal if the caller was told to wait no longer
     */
    V get(K key, Supplier<V> work) {
        CompletableFuture<V> answer = answer(key, work);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ErrorCode.TIMEOUT);
        } catch (ExecutionException e) {
            forget(key, answer);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an answer over the city failed", e.getCause());
        }
    }

    private synchronized CompletableFuture<V> answer(K key, Supplier<V> work) {
        CompletableFuture<V> known = answers.get(key);
        if (known != null) {
            return known;
        }
        CompletableFuture<V> made = new CompletableFuture<>();
        answers.put(key, made);
        Thread.ofVirtual()
                .name("city-answer")
                .start(
                        () -> {
                            try {
                                made.complete(work.get());
                            } catch (RuntimeException | Error e) {
                                made.completeExceptionally(e);
                            }
                        });
        return made;
    }

    private synchronized void forget(K key, CompletableFuture<V> failed) {
        answers.remove(key, failed);
    }
}
