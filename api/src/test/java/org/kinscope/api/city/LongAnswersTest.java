package org.kinscope.api.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

class LongAnswersTest {

    private final LongAnswers<String, Integer> answers = new LongAnswers<>(2);
    private final AtomicInteger worked = new AtomicInteger();

    private int ask(String key) {
        return answers.get(key, worked::incrementAndGet);
    }

    @Test
    void an_answer_is_worked_out_once_and_the_last_few_are_kept() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("c")).isEqualTo(3);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(4);
    }

    @Test
    void a_failure_is_told_as_it_was_and_tried_anew() {
        assertThatThrownBy(
                        () ->
                                answers.get(
                                        "a",
                                        () -> {
                                            throw new IllegalArgumentException("wrong");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void who_gives_up_waiting_does_not_end_the_work() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        Thread reader =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        answers.get(
                                                "a",
                                                () -> {
                                                    begun.countDown();
                                                    waitFor(go);
                                                    return worked.incrementAndGet();
                                                });
                                    } catch (Refusal refusal) {
                                        assertThat(refusal.code()).isEqualTo(ErrorCode.TIMEOUT);
                                        refused.incrementAndGet();
                                    }
                                });
        begun.await();
        reader.interrupt();
        reader.join();
        assertThat(refused).hasValue(1);
        go.countDown();
        assertThat(ask("a")).isEqualTo(1);
        assertThat(worked).hasValue(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
