package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.springframework.stereotype.Component;

/**
 * The rules of the bundled catalogue. Compiling its expressions takes a moment, so it is done
 * beside the start of the service and waited for by the first who asks.
 */
@Component
public final class Calculators {

    private final CompletableFuture<Calculator> calculator;

    Calculators(PolicyCatalogue catalogue) {
        calculator = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("rules")
                .start(
                        () -> {
                            try {
                                calculator.complete(new Calculator(RuleBook.of(catalogue)));
                            } catch (RuntimeException e) {
                                calculator.completeExceptionally(e);
                            }
                        });
    }

    /** {@return the calculator, once its rules are ready} */
    public Calculator calculator() {
        return calculator.join();
    }

    /**
     * {@return the calculator, for that day}
     *
     * @throws Refusal if the day lies before the catalogue
     */
    public Calculator on(LocalDate day) {
        if (day.isBefore(PolicyCatalogue.FIRST_DAY)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return calculator();
    }
}
