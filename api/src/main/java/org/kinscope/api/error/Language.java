package org.kinscope.api.error;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/** Which of the product's two languages a caller reads. */
public final class Language {

    private Language() {}

    /** {@return the text in the locale's language: Chinese for {@code zh}, else English} */
    public static String of(Words words, @Nullable Locale locale) {
        return locale != null && "zh".equals(locale.getLanguage()) ? words.zh() : words.en();
    }
}
